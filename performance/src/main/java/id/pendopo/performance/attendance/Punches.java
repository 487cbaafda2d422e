package id.pendopo.performance.attendance;

import id.pendopo.core.finding.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scans of one person that can be used at all, in order, and whom they belong to. */
final class Punches {
    private final List<Punch> sorted;
    private final long[] seconds;

    private Punches(List<Punch> sorted) {
        this.sorted = sorted;
        this.seconds = new long[sorted.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = sorted.get(i).at().getEpochSecond();
        }
    }

    static Punches of(AttendanceInput input, List<Finding> findings) {
        List<Punch> usable = new ArrayList<>(input.punches().size());
        for (Punch punch : input.punches()) {
            Optional<Finding> refused = refused(punch, input);
            refused.ifPresent(findings::add);
            if (refused.isEmpty()) {
                usable.add(punch);
            }
        }
        usable.sort(Comparator.comparing(Punch::at));
        return new Punches(usable);
    }

    private static Optional<Finding> refused(Punch punch, AttendanceInput input) {
        if (punch.at().isAfter(input.asOf())) {
            return Optional.of(AttendanceFindings.punchInFuture(punch.at(), input.asOf()));
        }
        if (punch.source() == PunchSource.MANUAL) {
            if (punch.document().isEmpty() || punch.enteredBy().isEmpty()) {
                return Optional.of(AttendanceFindings.manualWithoutDocument(punch.at()));
            }
            if (punch.enteredBy().get().equals(input.employee())) {
                return Optional.of(AttendanceFindings.ownPunch(punch.at()));
            }
        }
        return Optional.empty();
    }

    /** Gives each planned day its scans; what belongs to none is told, where it lies in the month. */
    void deal(List<PlannedDay> planned, YearMonth month, List<Finding> findings) {
        int next = 0;
        for (PlannedDay day : planned) {
            if (!day.isWorked()) {
                continue;
            }
            while (next < seconds.length && seconds[next] < day.opens()) {
                outside(day, next++, month, findings);
            }
            int first = next;
            while (next < seconds.length && seconds[next] < day.closes()) {
                next++;
            }
            day.deal(first, next);
        }
        while (next < seconds.length) {
            if (planned.isEmpty()) {
                findings.add(
                        AttendanceFindings.punchOutside(sorted.get(next++).at().toString()));
            } else {
                outside(planned.get(planned.size() - 1), next++, month, findings);
            }
        }
    }

    private void outside(PlannedDay near, int index, YearMonth month, List<Finding> findings) {
        LocalDate day = near.local(seconds[index]).toLocalDate();
        if (YearMonth.from(day).equals(month)) {
            findings.add(
                    AttendanceFindings.punchOutside(near.local(seconds[index]).toString()));
        }
    }

    long second(int index) {
        return seconds[index];
    }

    Punch get(int index) {
        return sorted.get(index);
    }

    boolean isIn(int index) {
        return is(index, PunchDirection.IN);
    }

    boolean isOut(int index) {
        return is(index, PunchDirection.OUT);
    }

    private boolean is(int index, PunchDirection direction) {
        Optional<PunchDirection> told = sorted.get(index).direction();
        return told.isPresent() && told.get() == direction;
    }
}
