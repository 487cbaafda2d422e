package id.pendopo.licensing.routing;

/** By what a region divides its two tracks (<i>dasar pembagian jalur</i>). */
public enum Division {
    /** By an amount of capital; an amount of zero sends everything to the full track. */
    CAPITAL,
    /** By the scale of the business. */
    SCALE,
    /** Not at all: one track takes everything. */
    NONE
}
