package id.pendopo.performance.attendance;

import id.pendopo.core.finding.Finding;
import java.util.List;

/**
 * Which of a day's scans is the one in and which the one out, by their places in the list; {@link #NONE} where there is none. The first one
 * is in and the last one out, unless a device says otherwise; a single one is what it is nearer to.
 */
record ScanPair(int in, int out) {
    static final int NONE = -1;
    private static final ScanPair EMPTY = new ScanPair(NONE, NONE);

    static ScanPair of(PlannedDay day, Punches punches, int doubleMinutes, List<Finding> findings) {
        int first = day.firstPunch();
        int after = day.afterPunch();
        if (first == after) {
            return EMPTY;
        }
        doubles(day, punches, doubleMinutes, findings);
        int in = first;
        while (in < after && punches.isOut(in)) {
            in++;
        }
        int out = after - 1;
        while (out >= first && punches.isIn(out)) {
            out--;
        }
        if (in == after) {
            return new ScanPair(NONE, out);
        }
        if (out < first) {
            return new ScanPair(in, NONE);
        }
        if (punches.second(out) < punches.second(in)) {
            findings.add(
                    AttendanceFindings.punchOrder(day.local(punches.second(out)).toString()));
            return new ScanPair(first, after - 1);
        }
        boolean one = in == out || punches.second(out) - punches.second(in) <= 60L * doubleMinutes;
        if (!one || punches.isIn(in) && punches.isOut(out)) {
            return new ScanPair(in, out);
        }
        boolean early = 2 * punches.second(in) < day.start() + day.end();
        boolean arrives = punches.isIn(in) || !punches.isOut(out) && early;
        return arrives ? new ScanPair(in, NONE) : new ScanPair(NONE, out);
    }

    private static void doubles(PlannedDay day, Punches punches, int doubleMinutes, List<Finding> findings) {
        for (int i = day.firstPunch() + 1; i < day.afterPunch(); i++) {
            boolean near = punches.second(i) - punches.second(i - 1) <= 60L * doubleMinutes;
            if (near && !(punches.isIn(i - 1) && punches.isOut(i))) {
                findings.add(AttendanceFindings.punchDouble(
                        day.local(punches.second(i)).toString()));
            }
        }
    }
}
