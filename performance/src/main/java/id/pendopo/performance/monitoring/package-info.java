/**
 * What leaders see (<i>pemantauan kinerja untuk pimpinan</i>): who works on what, minutes, approvals, attendance, plans, ranking of units and
 * money. Read models only: they change nothing and no flag of theirs changes pay. Names are told down the leader's own tree, elsewhere only
 * counts, and groups that are too small are hidden. Start with {@link id.pendopo.performance.monitoring.MonitoringScope}.
 *
 * <p>Rows are small and the host fills them: an {@link id.pendopo.performance.monitoring.EntryRow} from one case of a daily entry, an
 * {@link id.pendopo.performance.monitoring.ApprovalRow} from its submission and answer, a
 * {@link id.pendopo.performance.monitoring.PlanRow} from one case of a plan, an
 * {@link id.pendopo.performance.monitoring.AttendanceRow} from a month of days, a
 * {@link id.pendopo.performance.monitoring.MoneyRow} from the summary of one run.
 */
@NullMarked
package id.pendopo.performance.monitoring;

import org.jspecify.annotations.NullMarked;
