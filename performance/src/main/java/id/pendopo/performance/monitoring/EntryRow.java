package id.pendopo.performance.monitoring;

import id.pendopo.performance.activity.Activity;
import id.pendopo.performance.activity.ActivityStage;
import id.pendopo.performance.activity.Verification;
import id.pendopo.performance.activity.WorkLinks;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One daily entry (<i>satu aktivitas</i>) as monitoring reads it.
 *
 * @param employee whose
 * @param unit where he worked that day
 * @param date the day of the work
 * @param state where it stands
 * @param minutes its minutes
 * @param links whether it serves a plan and a duty
 */
public record EntryRow(
        EmployeeId employee, UnitCode unit, LocalDate date, EntryState state, Minutes minutes, Links links) {
    static final MonitoringScope.Row<EntryRow> ROW = new MonitoringScope.Row<>() {
        @Override
        public EmployeeId employee(EntryRow row) {
            return row.employee();
        }

        @Override
        public UnitCode unit(EntryRow row) {
            return row.unit();
        }
    };

    /**
     * From an entry and its stage; empty for one that its owner took back.
     *
     * @param counted what counts of it after the caps of day and month, as pay has it; none where that is not computed yet
     */
    public static Optional<EntryRow> from(Activity activity, ActivityStage stage, int counted) {
        int approved = stage == ActivityStage.APPROVED || stage == ActivityStage.AUTO_APPROVED
                ? activity.verification()
                        .verdict()
                        .map(Verification.Verdict::minutes)
                        .orElse(0)
                : 0;
        WorkLinks links = activity.work().links();
        return EntryState.from(stage)
                .map(state -> new EntryRow(
                        activity.employee(),
                        activity.unit(),
                        activity.work().date(),
                        state,
                        new Minutes(activity.claimed(), approved, approved == 0 ? 0 : counted),
                        new Links(links.result().isPresent(), links.duty().isPresent())));
    }

    /**
     * The minutes of an entry (<i>menit kerja efektif</i>).
     *
     * @param claimed what he claims
     * @param approved what was approved; none while nobody has answered
     * @param counted what counts of it after the caps of day and month
     */
    public record Minutes(int claimed, int approved, int counted) {}

    /**
     * What an entry serves (<i>kaitan aktivitas</i>).
     *
     * @param plan whether it names a result of his plan (RHK)
     * @param duty whether that or its item names a duty of his office (tupoksi)
     */
    public record Links(boolean plan, boolean duty) {
        /** Whether both are there. */
        public boolean areWhole() {
            return plan && duty;
        }
    }
}
