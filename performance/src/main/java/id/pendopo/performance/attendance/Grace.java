package id.pendopo.performance.attendance;

/**
 * How many minutes late cost nothing (<i>toleransi keterlambatan</i>).
 *
 * @param minutes how many, 0 to {@value #LIMIT}
 * @param reading what becomes of lateness beyond it
 */
public record Grace(int minutes, Reading reading) {
    /** The most minutes. */
    public static final int LIMIT = 240;

    /** No tolerance. */
    public static final Grace NONE = new Grace(0, Reading.SHIFTS_START);

    /** What becomes of lateness beyond the tolerance. */
    public enum Reading {
        /** Minutes count from the end of the tolerance: it moves the start. */
        SHIFTS_START,
        /** Once it is passed, all minutes count from the start. */
        FORGIVES_WITHIN
    }

    /** @throws IllegalArgumentException if the minutes are outside 0 to {@value #LIMIT} */
    public Grace {
        if (minutes < 0 || minutes > LIMIT) {
            throw new IllegalArgumentException(
                    "grace: %d minutes are outside 0 to %d; give minutes".formatted(minutes, LIMIT));
        }
    }

    /** The minutes that count. */
    public int of(int late) {
        if (late <= minutes) {
            return 0;
        }
        return reading == Reading.SHIFTS_START ? late - minutes : late;
    }
}
