package id.pendopo.performance.attendance;

/**
 * How near to the hours a scan belongs to them (<i>rentang rekaman presensi</i>). Between two shifts it belongs to the nearer one.
 *
 * @param beforeMinutes from how long before the start, 0 to {@value #LIMIT}
 * @param afterMinutes until how long after the end, 0 to {@value #LIMIT}
 * @param doubleMinutes scans no further apart are one, 0 to 60
 */
public record PunchWindow(int beforeMinutes, int afterMinutes, int doubleMinutes) {
    /** The most minutes. */
    public static final int LIMIT = 720;

    /** @throws IllegalArgumentException if minutes are outside their range */
    public PunchWindow {
        if (beforeMinutes < 0 || beforeMinutes > LIMIT || afterMinutes < 0 || afterMinutes > LIMIT) {
            throw new IllegalArgumentException("punch window: %d before and %d after are outside 0 to %d; give minutes"
                    .formatted(beforeMinutes, afterMinutes, LIMIT));
        }
        if (doubleMinutes < 0 || doubleMinutes > 60) {
            throw new IllegalArgumentException(
                    "punch window: %d minutes are outside 0 to 60; scans an hour apart are two"
                            .formatted(doubleMinutes));
        }
    }
}
