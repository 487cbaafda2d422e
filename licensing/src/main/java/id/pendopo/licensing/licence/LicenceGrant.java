package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What was granted (<i>izin sebagaimana diterbitkan</i>), frozen at the signing: later catalogues change nothing of it. Immutable and
 * thread-safe.
 *
 * @param kind its type and what may be done with it
 * @param number as printed, at most 120 characters
 * @param holder who holds it
 * @param activity the activity that is licensed; empty for what is no business, such as research or a burial plot
 * @param place where it holds
 * @param conditions what the holder must keep to, at most 50 of at most 500 characters; they are printed and published
 * @param period how long it is valid
 * @param provenance how it was granted
 */
public record LicenceGrant(
        @NotNull @Valid LicenceKind kind,
        @NotBlank @Size(max = 120) String number,
        @NotNull @Valid LicenceHolder holder,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid LicensedActivity> activity,
        @NotNull @Valid LicencePlace place,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 500) String> conditions,
        @NotNull LicencePeriod period,
        @NotNull @Valid LicenceProvenance provenance) {
    /** Copies what it is given. */
    public LicenceGrant {
        conditions = List.copyOf(conditions);
    }

    /** The same, with what may be done with its type. */
    LicenceGrant with(LicenceTraits traits) {
        LicenceKind same = new LicenceKind(kind.type(), kind.name(), traits);
        return new LicenceGrant(same, number, holder, activity, place, conditions, period, provenance);
    }

    /** The same in another place, or written otherwise. */
    LicenceGrant with(LicencePlace where) {
        return new LicenceGrant(kind, number, holder, activity, where, conditions, period, provenance);
    }

    /** The same under another spelling of its holder. */
    LicenceGrant with(LicenceHolder spelt) {
        return new LicenceGrant(kind, number, spelt, activity, place, conditions, period, provenance);
    }
}
