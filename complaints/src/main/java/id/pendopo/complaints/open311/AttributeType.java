package id.pendopo.complaints.open311;

import java.util.Locale;

/** What an attribute holds (<i>jenis isian</i>). */
public enum AttributeType {
    /** One line of text. */
    STRING,
    /** A number. */
    NUMBER,
    /** A date, with or without a time. */
    DATETIME,
    /** Several lines of text. */
    TEXT,
    /** One of the values. */
    SINGLEVALUELIST,
    /** Some of the values. */
    MULTIVALUELIST;

    /** As it goes over the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it lists its values. */
    public boolean isList() {
        return this == SINGLEVALUELIST || this == MULTIVALUELIST;
    }
}
