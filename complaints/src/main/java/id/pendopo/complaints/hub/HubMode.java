package id.pendopo.complaints.hub;

/** What passes between a region and the hub (<i>arah sinkronisasi</i>). */
public enum HubMode {
    /** Nothing. */
    OFF(false, false),
    /** Only from here to there. */
    OUT(false, true),
    /** Only from there to here. */
    IN(true, false),
    /** Both ways. */
    BOTH(true, true);

    private final boolean reading;
    private final boolean pushing;

    HubMode(boolean reading, boolean pushing) {
        this.reading = reading;
        this.pushing = pushing;
    }

    /** Whether what is read there has an effect here. */
    public boolean isReading() {
        return reading;
    }

    /** Whether what happens here is pushed there. */
    public boolean isPushing() {
        return pushing;
    }
}
