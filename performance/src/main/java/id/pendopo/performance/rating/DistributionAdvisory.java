package id.pendopo.performance.rating;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rounding;
import java.util.List;

/**
 * What the distribution of predikat in a group gives to think about (<i>catatan pola distribusi predikat</i>). The circular is guidance, so
 * these are warnings that need a written reason and refuse nothing [D]; nor does any of them change anybody's predikat or pay.
 *
 * @param rules by which text
 * @param organisation the predikat of the organisation
 * @param group who has which predikat
 * @param violations what is not kept, in the order of the text
 */
public record DistributionAdvisory(
        DistributionRules rules, OrganisationPredikat organisation, HeadCount group, List<Violation> violations) {
    private static final String PLACE = "distribution";

    /** Code of a warning that there are too many of a predikat. */
    public static final String TOO_MANY = "performance.DISTRIBUTION_TOO_MANY";

    /** Code of a warning that there are too few of a predikat. */
    public static final String TOO_FEW = "performance.DISTRIBUTION_TOO_FEW";

    /** Code of a warning that a predikat is not the most frequent. */
    public static final String NOT_MOST = "performance.DISTRIBUTION_NOT_MOST";

    /**
     * How heads are counted (<i>cara menghitung jumlah pegawai</i>). The rounding of the calculator that BKN offers was not seen [?].
     *
     * @param most rounding of the most that is allowed
     * @param least rounding of the least that is wanted
     * @param smallestGroup groups of fewer employees are not looked at, 1 or more
     */
    public record Counting(Rounding most, Rounding least, int smallestGroup) {
        /** The most to the smaller number, the least to the greater, groups of five and more [D]. */
        public static final Counting DEFAULT = new Counting(Rounding.FLOOR, Rounding.CEILING, 5);

        /** @throws IllegalArgumentException if the smallest group is below 1 */
        public Counting {
            if (smallestGroup < 1) {
                throw new IllegalArgumentException(
                        "smallest group: %d is below 1; 1 looks at every group".formatted(smallestGroup));
            }
        }
    }

    /**
     * One expectation that is not kept.
     *
     * @param bound the expectation
     * @param limit heads that it comes to here
     * @param found heads that there are
     */
    public record Violation(DistributionBound bound, int limit, int found) {
        private Finding finding(LegalSource source) {
            return switch (bound.kind()) {
                case AT_MOST ->
                    Finding.warn(TOO_MANY)
                            .at(PLACE)
                            .found(found)
                            .expected(Relation.AT_MOST, limit)
                            .mend(bound.of())
                            .source(source);
                case AT_LEAST ->
                    Finding.warn(TOO_FEW)
                            .at(PLACE)
                            .found(found)
                            .expected(Relation.AT_LEAST, limit)
                            .mend(bound.of())
                            .source(source);
                case MOST ->
                    Finding.warn(NOT_MOST)
                            .at(PLACE)
                            .found(found)
                            .expected(Relation.AT_LEAST, limit)
                            .mend(bound.of())
                            .source(source);
            };
        }
    }

    /** Copies what it is given. */
    public DistributionAdvisory {
        violations = List.copyOf(violations);
    }

    /** What these rules say of a group. */
    public static DistributionAdvisory of(
            DistributionRules rules, OrganisationPredikat organisation, HeadCount group, Counting counting) {
        if (group.total() < counting.smallestGroup()) {
            return new DistributionAdvisory(rules, organisation, group, List.of());
        }
        return new DistributionAdvisory(
                rules,
                organisation,
                group,
                rules.of(organisation).stream()
                        .filter(bound -> !bound.isKept(group, counting.most(), counting.least()))
                        .map(bound -> new Violation(
                                bound, bound.limit(group, counting.most(), counting.least()), bound.found(group)))
                        .toList());
    }

    /** Whether a written reason is asked for. */
    public boolean needsReason() {
        return !violations.isEmpty();
    }

    /** The same as warnings. */
    public List<Finding> toFindings() {
        return violations.stream()
                .map(violation -> violation.finding(rules.source()))
                .toList();
    }
}
