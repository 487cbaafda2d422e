package id.pendopo.performance.catalogue;

/** How the minutes of an activity are counted (<i>cara menghitung menit aktivitas</i>) [D]. */
public enum MinuteRule {
    /** The less of clock and norm: nobody gains by working slower, nor by counting more than he did. */
    MIN {
        @Override
        public long minutes(long clock, long norm) {
            return Math.min(clock, norm);
        }
    },
    /** The time that passed. */
    CLOCK {
        @Override
        public long minutes(long clock, long norm) {
            return clock;
        }
    },
    /** The norm times the quantity, however long it took. */
    NORM {
        @Override
        public long minutes(long clock, long norm) {
            return norm;
        }
    };

    /**
     * The minutes that may be claimed.
     *
     * @param clock minutes from start to end
     * @param norm norm minutes of one times the quantity
     */
    public abstract long minutes(long clock, long norm);
}
