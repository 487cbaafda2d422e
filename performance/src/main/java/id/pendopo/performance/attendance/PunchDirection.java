package id.pendopo.performance.attendance;

/** Which way a device says that somebody went (<i>arah presensi</i>); many devices do not say. */
public enum PunchDirection {
    /** <i>Masuk</i>. */
    IN,
    /** <i>Pulang</i>. */
    OUT
}
