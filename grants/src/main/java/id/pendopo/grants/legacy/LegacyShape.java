package id.pendopo.grants.legacy;

/** A shape of the old tables that was seen in public (<i>bentuk basis data lama</i>). */
public enum LegacyShape {
    /** The replica made for a kabupaten, 2024: times in {@code time_entry}, refusal notes, a register of organisations. */
    V,
    /** The replica that keeps <i>Walikota</i>, 2023: times in {@code created_at} and {@code updated_at}. */
    N
}
