package id.pendopo.core.event;

/** The names of the extensions that this library's events carry (<i>nama atribut tambahan</i>). */
public final class EventNames {
    /** What belongs together and comes in order. */
    public static final String PARTITION_KEY = "partitionkey";

    /** The place in that order, as a text that sorts. */
    public static final String SEQUENCE = "sequence";

    /** What one act led to. */
    public static final String CORRELATION = "correlationid";

    /** When it was written down, where that is another time than when it happened. */
    public static final String RECORDED_TIME = "recordedtime";

    /** Whom it may be told, see {@link DataClass}. */
    public static final String CLASSIFICATION = "dataclassification";

    /** By which law. */
    public static final String REGULATION = "dataregulation";

    /** Of which category its data are. */
    public static final String CATEGORY = "datacategory";

    /** Where the data are, when they are not in the event. */
    public static final String DATA_REF = "dataref";

    /** Whose event it is. */
    public static final String REGION = "regioncode";

    /** Under which version of the law it was decided. */
    public static final String POLICY = "policyversion";

    private EventNames() {}
}
