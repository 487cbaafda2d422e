package id.pendopo.complaints.report;

/** How a place came to be known (<i>asal lokasi</i>). */
public enum LocationSource {
    /** The device said where it was. */
    GPS,
    /** The reporter put a pin on the map. */
    PIN,
    /** It was read out of what he wrote. */
    TEXT,
    /** An officer looked it up. */
    OFFICE
}
