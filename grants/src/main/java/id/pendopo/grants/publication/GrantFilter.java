package id.pendopo.grants.publication;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.grants.proposal.AidType;
import java.util.Optional;

/**
 * Which grants a reader wants (<i>penyaringan daftar</i>); an empty part does not narrow.
 *
 * @param year of this fiscal year
 * @param type only hibah or only bansos
 * @param unit of this agency (<i>SKPD</i>)
 * @param within in this district or kelurahan
 */
public record GrantFilter(
        Optional<Integer> year, Optional<AidType> type, Optional<Code> unit, Optional<RegionCode> within) {
    /** Everything. */
    public static final GrantFilter ALL =
            new GrantFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Everything of this fiscal year. */
    public static GrantFilter of(int year) {
        return new GrantFilter(Optional.of(year), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Only hibah or only bansos. */
    public GrantFilter with(AidType only) {
        return new GrantFilter(year, Optional.of(only), unit, within);
    }

    /** Only of this agency. */
    public GrantFilter with(Code only) {
        return new GrantFilter(year, type, Optional.of(only), within);
    }

    /** Only in this place. */
    public GrantFilter with(RegionCode only) {
        return new GrantFilter(year, type, unit, Optional.of(only));
    }

    boolean takes(PublicGrant grant) {
        return year.map(one -> one == grant.budget().year()).orElse(true)
                && type.map(one -> one == grant.kind().type()).orElse(true)
                && unit.map(one -> grant.view()
                                .progress()
                                .unit()
                                .filter(one::equals)
                                .isPresent())
                        .orElse(true)
                && within.map(one -> grant.view()
                                .subject()
                                .filter(subject -> subject.kelurahan().isWithin(one))
                                .isPresent())
                        .orElse(true);
    }

    /** Totals have no place: whoever asks for one is told none. */
    boolean takes(UnplannedTotal total) {
        return year.map(one -> one == total.year()).orElse(true)
                && type.map(one -> one == AidType.BANSOS).orElse(true)
                && unit.map(one -> total.unit().filter(one::equals).isPresent()).orElse(true)
                && within.isEmpty();
    }
}
