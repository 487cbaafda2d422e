package id.pendopo.benchmarks.pay;

import java.util.Arrays;

/**
 * The default pipeline in one loop over columns, every number of it written into the code as far as it does not depend on the class. It
 * knows one policy and explains nothing. It may refuse what anybody refuses before paying (a day or an entry that stands twice, minutes and
 * days that cannot be), or check nothing at all: the limit that nobody passes.
 */
final class HandWrittenPay {
    static final int BASE = 0;
    static final int PRODUCTIVITY = 1;
    static final int DISCIPLINE = 2;
    static final int EARNED = 3;
    static final int CUT = 4;
    static final int GROSS = 5;
    static final int HEALTH = 6;
    static final int EMPLOYER = 7;
    static final int TAX = 8;
    static final int NET = 9;
    static final int COLUMNS = 10;

    private static final int DAY = 1_440;
    private static final int MONTH_DAYS = 30;
    private static final int DAY_CAP = 450;
    private static final long TARGET = 300L * PayCrowd.DAYS;
    private static final long CEILING = 12_000_000;
    private static final int ABSENT = 300;
    private static final int[] STEPS = {50, 100, 125, 150};

    private final long[] bases;
    private final int[] byDay = new int[32];
    private final int[] ids = new int[256];

    /** @param bases the allowance of each class */
    HandWrittenPay(long[] bases) {
        this.bases = bases;
    }

    /** Whether the row can be paid; the sums of its days stand in a table that {@link #compute} uses. */
    boolean check(PayColumns in, int row) {
        long seen = 0;
        int from = row * PayCrowd.DAYS;
        for (int i = from; i < from + PayCrowd.DAYS; i++) {
            long bit = 1L << in.days[i];
            if (in.days[i] < 1
                    || in.days[i] > MONTH_DAYS
                    || (seen & bit) != 0
                    || in.late[i] > DAY
                    || in.early[i] > DAY) {
                return false;
            }
            seen |= bit;
        }
        int[] table = ids;
        Arrays.fill(table, -1);
        from = row * PayCrowd.ACTIVITIES;
        for (int i = from; i < from + PayCrowd.ACTIVITIES; i++) {
            int id = in.activityIds[i];
            int at = id & table.length - 1;
            while (table[at] >= 0 && table[at] != id) {
                at = at + 1 & table.length - 1;
            }
            int minutes = in.activityMinutes[i];
            int day = in.activityDays[i];
            if (table[at] == id || minutes < 0 || minutes > DAY || day < 1 || day > MONTH_DAYS) {
                return false;
            }
            table[at] = id;
        }
        return true;
    }

    void compute(PayColumns in, int row, long[] out) {
        long base = bases[in.classes[row]];
        int[] days = byDay;
        Arrays.fill(days, 0);
        int from = row * PayCrowd.ACTIVITIES;
        for (int i = from; i < from + PayCrowd.ACTIVITIES; i++) {
            days[in.activityDays[i]] += in.activityMinutes[i];
        }
        long minutes = 0;
        for (int day : days) {
            minutes += Math.min(day, DAY_CAP);
        }
        int points = 0;
        from = row * PayCrowd.DAYS;
        for (int i = from; i < from + PayCrowd.DAYS; i++) {
            if (in.late[i] < 0) {
                points += ABSENT;
            } else {
                points += step(in.late[i]) + step(in.early[i]);
            }
        }
        long productivity = half(base * 60, 100);
        long bearing = base - productivity;
        long earned = minutes >= TARGET ? productivity : half(productivity * minutes, TARGET);
        long cut = Math.min(bearing, half(base * points, 10_000));
        long gross = earned + bearing - cut;
        long charged = Math.min(gross, Math.max(0, CEILING - in.healthBases[row]));
        long health = half(charged, 100);
        int group = in.groups[row];
        long tax = group <= 2 ? 0 : gross * (group == 3 ? 5 : 15) / 100;
        out[BASE] = base;
        out[PRODUCTIVITY] = productivity;
        out[DISCIPLINE] = bearing;
        out[EARNED] = earned;
        out[CUT] = cut;
        out[GROSS] = gross;
        out[HEALTH] = health;
        out[EMPLOYER] = half(charged * 4, 100);
        out[TAX] = tax;
        out[NET] = gross - health - tax;
    }

    private static int step(int minutes) {
        return minutes == 0 ? 0 : STEPS[Math.min(3, (minutes - 1) / 30)];
    }

    private static long half(long above, long below) {
        return (above + below / 2) / below;
    }
}
