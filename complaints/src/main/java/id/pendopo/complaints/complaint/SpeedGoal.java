package id.pendopo.complaints.complaint;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.workflow.CaseFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By when somebody of the office shall show himself for the first time (<i>sasaran tanggapan awal</i>), to the hour: a goal that a region sets
 * itself [D], and no term of the law. It counts every hour; the mark that it was missed is put on the case when the working day is over.
 *
 * @param by the instant
 */
public record SpeedGoal(Instant by) {
    /**
     * That of a report for which nobody has shown himself yet; empty once somebody has, and where it was entered by an officer of the counter.
     *
     * @param policy the region's values under which the case is
     */
    public static Optional<SpeedGoal> of(CaseFile<Complaint> file, ComplaintPolicy policy) {
        boolean waits = file.has(ComplaintFlag.NOT_ACKNOWLEDGED)
                || file.clocks()
                        .find(ComplaintClock.ACKNOWLEDGING)
                        .map(ClockState::phase)
                        .filter(Phase.RUNNING::equals)
                        .isPresent();
        return waits
                ? Optional.of(new SpeedGoal(file.handling()
                        .openedAt()
                        .plus(Duration.ofHours(policy.acknowledgeHours().value()))))
                : Optional.empty();
    }

    /** Whether it is missed at that instant: its last moment still counts. */
    public boolean isMissedAt(Instant at) {
        return at.isAfter(by);
    }
}
