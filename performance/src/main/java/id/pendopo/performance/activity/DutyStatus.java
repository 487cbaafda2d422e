package id.pendopo.performance.activity;

import id.pendopo.performance.attendance.DayStatus;

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

    /** The status of a day of attendance; work at home is an order beside it, which attendance does not know. */
    public static DutyStatus from(DayStatus status, boolean atHome) {
        return switch (status) {
            case PRESENT -> atHome ? WORK_FROM_HOME : PRESENT;
            case OFFICIAL_DUTY -> OFFICIAL_DUTY;
            case TRAINING -> TRAINING;
            case PERMISSION -> PERMISSION;
            case SICK -> SICK;
            case LEAVE -> LEAVE;
            case HOLIDAY -> HOLIDAY;
            case OFF_SHIFT -> OFF_SHIFT;
            case FORCE_MAJEURE -> atHome ? WORK_FROM_HOME : FORCE_MAJEURE;
            case ABSENT_NO_REASON -> atHome ? WORK_FROM_HOME : ABSENT;
        };
    }

    /** Whether work of such a day may be entered without an order for overtime. */
    public boolean isWorking() {
        return working;
    }
}
