package id.pendopo.complaints.open311;

import java.util.Locale;

/** When the number of a report is known (<i>cara pemberian nomor</i>). */
public enum ServiceType {
    /** At once. */
    REALTIME,
    /** Later, by the token that is given at once. */
    BATCH,
    /** Never. */
    BLACKBOX;

    /** As it goes over the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
