package id.pendopo.performance.pay;

/** How reached minutes are paid (<i>cara menilai capaian menit</i>). */
public enum MinuteMode {
    /** In proportion to the target, up to the cap of the month. */
    PROPORTIONAL,
    /** All where the target is reached, else nothing. */
    THRESHOLD
}
