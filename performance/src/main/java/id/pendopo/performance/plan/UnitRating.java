package id.pendopo.performance.plan;

import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.rating.HeadCount;
import id.pendopo.performance.rating.OrganisationPredikat;

/**
 * The predikat of a unit in a year, and the predikat that its assessors mean to give (<i>predikat kinerja organisasi dan rancangan
 * sebarannya</i>): the first is set before anybody is rated, and fixes the pattern of the second.
 *
 * @param unit which unit
 * @param year which year
 * @param predikat set by the leader above the unit
 * @param decree the number of that decision
 * @param group how many of the group are to have which predikat, whoever is being rated among them
 */
public record UnitRating(UnitCode unit, int year, OrganisationPredikat predikat, String decree, HeadCount group) {
    /** The fact, asked about {@link #subject}. */
    public static final Fact<UnitRating> FACT = Fact.of("UNIT_RATING", UnitRating.class);

    /** About what the fact is asked. */
    public static String subject(UnitCode unit, int year) {
        return unit + "/" + year;
    }
}
