package id.pendopo.performance.plan;

import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Posting;

/**
 * That a case is the plan of an employee, assignment and year, or is it no longer (<i>pencatatan SKP</i>), written into the book of plans with
 * the act itself.
 *
 * @param page the region and what there is one plan of
 * @param plan the case of the plan
 * @param kind which of the two
 */
public record PlanClaim(String page, CaseId plan, Kind kind) implements Posting {
    static final String BOOK = "performance-plans";

    /** Which of the two (<i>jenis pencatatan</i>). */
    public enum Kind {
        /** <i>Dicatat</i>. */
        TAKE,
        /** <i>Dilepas</i>, because the draft was discarded. */
        LEAVE
    }

    /** That it is this case. */
    static PlanClaim take(RegionCode region, String key, CaseId plan) {
        return new PlanClaim(page(region, key), plan, Kind.TAKE);
    }

    /** That it is no longer this case. */
    static PlanClaim leave(RegionCode region, String key, CaseId plan) {
        return new PlanClaim(page(region, key), plan, Kind.LEAVE);
    }

    /** The page of what there is one plan of. */
    static String page(RegionCode region, String key) {
        return region.dotted() + "/" + key;
    }

    PlanUse after() {
        return kind == Kind.TAKE ? PlanUse.of(plan) : PlanUse.FREE;
    }

    @Override
    public String book() {
        return BOOK;
    }
}
