package id.pendopo.core.monitoring;

/** How many working days old an open case is (<i>umur berkas</i>) [D]. */
public enum AgeBucket {
    /** At most three. */
    DAYS_0_TO_3(3),
    /** Four to fourteen. */
    DAYS_4_TO_14(14),
    /** Fifteen to sixty. */
    DAYS_15_TO_60(60),
    /** More than sixty. */
    DAYS_OVER_60(Integer.MAX_VALUE);

    private final int most;

    AgeBucket(int most) {
        this.most = most;
    }

    /** The bucket of this age in working days. */
    public static AgeBucket of(int workingDays) {
        for (AgeBucket bucket : values()) {
            if (workingDays <= bucket.most) {
                return bucket;
            }
        }
        throw new IllegalStateException("age: the last bucket has no end");
    }
}
