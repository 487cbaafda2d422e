package id.pendopo.performance.activity;

/** What somebody did on a day by his attendance (<i>status kehadiran</i>), as far as an entry must know it. */
public enum DutyStatus {
    /** <i>Hadir</i>. */
    PRESENT(true),
    /** <i>Dinas luar</i>. */
    OFFICIAL_DUTY(true),
    /** <i>Pendidikan dan pelatihan</i>. */
    TRAINING(true),
    /** <i>Bekerja dari rumah</i> by order. */
    WORK_FROM_HOME(true),
    /** <i>Izin</i>. */
    PERMISSION(false),
    /** <i>Sakit</i>. */
    SICK(false),
    /** <i>Cuti</i>. */
    LEAVE(false),
    /** <i>Hari libur</i>. */
    HOLIDAY(false),
    /** <i>Lepas dinas</i>. */
    OFF_SHIFT(false),
    /** <i>Keadaan kahar</i>. */
    FORCE_MAJEURE(false),
    /** <i>Tanpa keterangan</i>. */
    ABSENT(false);

    private final boolean working;

    DutyStatus(boolean working) {
        this.working = working;
    }

    /** Whether work of such a day may be entered without an order for overtime. */
    public boolean isWorking() {
        return working;
    }
}
