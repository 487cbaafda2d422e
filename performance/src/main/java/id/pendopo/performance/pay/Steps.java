package id.pendopo.performance.pay;

import id.pendopo.performance.discipline.DeductionBracket;
import java.util.List;

/**
 * What so many minutes take by a table of steps, looked up by the minute: a month has many days, and a search through the steps of each
 * costs more than all else that is done with it.
 */
final class Steps {
    /** Of each number of minutes its place among the takings. */
    private final short[] places = new short[ApprovedActivity.MOST + 1];

    private final long[] takings;

    /** Steps follow each other without a gap, so the last that begins early enough holds; what follows the last is an end of its own. */
    Steps(List<DeductionBracket> steps, Percents units) {
        // First what no minutes take, then each step, then the silence beyond the last.
        takings = new long[steps.size() + 2];
        takings[1] = FlatDeductions.SILENT;
        for (int i = 0; i < steps.size(); i++) {
            takings[i + 2] = units.of(steps.get(i).percent());
        }
        for (int minutes = 1; minutes < places.length; minutes++) {
            places[minutes] = place(steps, minutes);
        }
    }

    private static short place(List<DeductionBracket> steps, int minutes) {
        int last = steps.size() - 1;
        if (last >= 0 && minutes >= steps.get(last).untilMinutes().orElse(Integer.MAX_VALUE)) {
            return 1;
        }
        for (int i = last; i >= 0; i--) {
            if (minutes >= steps.get(i).fromMinutes()) {
                return (short) (i + 2);
            }
        }
        return 1;
    }

    /** What they take; {@link FlatDeductions#SILENT} where the table does not say. */
    long at(int minutes) {
        return takings[places[minutes]];
    }
}
