package id.pendopo.performance.activity;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.region.RegionCode;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * The lists of entries that a portal needs (<i>daftar aktivitas</i>): what lies with an approver, what somebody entered, what a unit still
 * waits for. An approver who ticks twenty entries decides twenty cases, one command each: every one has its own minutes, reason and proof.
 */
public final class ActivityInbox {
    /** Under this name an entry keeps its person and day. */
    static final String DAY = "ACTIVITY_DAY";

    /** Under this name an entry keeps its person and month. */
    static final String MONTH = "ACTIVITY_MONTH";

    /** Under this name an entry keeps its unit and month. */
    static final String UNIT_MONTH = "ACTIVITY_UNIT_MONTH";

    private ActivityInbox() {}

    /** Every entry of the region, so many rows a page; the words below narrow it. */
    public static CaseQuery all(RegionCode region, int limit) {
        return CaseQuery.all(limit).ofRegion(region).ofProcedure(ActivityPolicy.PROCEDURE);
    }

    /** What waits for this approver, the most urgent first. */
    public static CaseQuery waitingFor(PersonRef approver, RegionCode region, int limit) {
        return all(region, limit)
                .assignedTo(approver)
                .at(Set.of(ActivityStage.SUBMITTED.code()))
                .earliestFirst();
    }

    /** What waits for this approver of one employee and month: the page on which he ticks them off. */
    public static CaseQuery waitingFor(
            PersonRef approver, EmployeeId employee, YearMonth month, RegionCode region, int limit) {
        return waitingFor(approver, region, limit).external(MONTH, employee.value() + "/" + month);
    }

    /** What was returned to this employee and waits for him. */
    public static CaseQuery toMend(EmployeeId employee, RegionCode region, int limit) {
        return all(region, limit)
                .ofParties(Set.of(employee.toPerson()))
                .at(Set.of(ActivityStage.RETURNED.code()))
                .earliestFirst();
    }

    /** Every entry of a person's day. */
    public static CaseQuery ofDay(EmployeeId employee, LocalDate day, RegionCode region, int limit) {
        return all(region, limit).external(DAY, DutyReading.subject(employee, day));
    }

    /** Every entry of a person's month. */
    public static CaseQuery ofMonth(EmployeeId employee, YearMonth month, RegionCode region, int limit) {
        return all(region, limit).external(MONTH, employee.value() + "/" + month);
    }

    /** What a unit still waits for in a month: entered, handed in or returned. */
    public static CaseQuery openOf(UnitCode unit, YearMonth month, RegionCode region, int limit) {
        return all(region, limit)
                .external(UNIT_MONTH, SigningState.subject(unit, month))
                .at(Set.of(
                        ActivityStage.RECORDED.code(), ActivityStage.SUBMITTED.code(), ActivityStage.RETURNED.code()));
    }

    /** What silence approved of a unit's month. */
    public static CaseQuery silentOf(UnitCode unit, YearMonth month, RegionCode region, int limit) {
        return all(region, limit)
                .external(UNIT_MONTH, SigningState.subject(unit, month))
                .at(Set.of(ActivityStage.AUTO_APPROVED.code()));
    }
}
