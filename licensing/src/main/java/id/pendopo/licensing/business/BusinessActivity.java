package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * One activity of a business at one place (<i>kegiatan usaha</i>): capital and scale are judged of each, not only of the company [K]. Its
 * risk is looked up and stands elsewhere.
 *
 * @param kbli what business it is, as entered
 * @param scope the scope (<i>ruang lingkup</i>) within that business where the annex on risk tells several apart
 * @param description what is done, in words that may become public
 * @param location where
 * @param capital with how much
 */
public record BusinessActivity(
        @NotNull @Valid KbliEntry kbli,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> scope,
        @NotBlank @Size(max = 300) String description,
        @NotNull @Valid BusinessLocation location,
        @NotNull @Valid Capital capital) {
    /** An activity of a business with one scope. */
    public static BusinessActivity of(KbliCode code, String description, BusinessLocation location, Capital capital) {
        return new BusinessActivity(KbliEntry.of(code), Optional.empty(), description, location, capital);
    }

    /** What business it is; empty while {@link ActivityRules} refuses the entry. */
    public Optional<KbliCode> code() {
        return kbli.code();
    }

    /** Its scale by capital without land and building; empty while the capital is not told. */
    public Optional<BusinessScale> scale(ScaleLimits byCapital) {
        return amount(CapitalBasis.BUSINESS_CAPITAL_EXCL_LAND_BUILDING).map(byCapital::scaleOf);
    }

    /** Its capital on this basis; empty while what it needs is not told. */
    public Optional<Rupiah> amount(CapitalBasis basis) {
        return basis.of(capital);
    }
}
