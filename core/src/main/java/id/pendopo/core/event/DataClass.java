package id.pendopo.core.event;

/**
 * Who may be told an event (<i>klasifikasi data</i>), from the most open to the most closed; the labels of the extension for data
 * classification.
 */
public enum DataClass {
    /** Anybody. */
    PUBLIC,
    /** The government's own applications, the Command Center among them. */
    INTERNAL,
    /** Those alone that handle it. */
    CONFIDENTIAL,
    /** Those alone that the law names. */
    RESTRICTED;

    /** As the attribute is written. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether this may be told to whoever may be told up to the other. */
    public boolean isWithin(DataClass most) {
        return compareTo(most) <= 0;
    }
}
