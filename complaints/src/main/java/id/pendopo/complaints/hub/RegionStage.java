package id.pendopo.complaints.hub;

/** How a case stands here, as far as the hub's side must know (<i>keadaan laporan di daerah</i>). */
public enum RegionStage {
    /** It is sorted or worked on. */
    OPEN,
    /** It was answered, and waits for the reporter. */
    ANSWERED,
    /** It was answered with a promise whose day has not come. */
    PROMISED,
    /** It is closed after an answer. */
    CLOSED,
    /** It goes on as part of another. */
    MERGED,
    /** It was turned away, put aside or taken back. */
    ENDED;

    /** Whether there is an answer to which the reporter may reply. */
    boolean isAnswered() {
        return this == ANSWERED || this == PROMISED;
    }

    /** Whether it is worked on or waits for the reporter. */
    boolean isOpen() {
        return this == OPEN || isAnswered();
    }
}
