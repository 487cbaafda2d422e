package id.pendopo.performance.attendance;

import id.pendopo.core.law.Text;

/** What a day was for one person (<i>status kehadiran</i>). */
public enum DayStatus {
    /** <i>Hadir</i>. */
    PRESENT(Text.of("hadir", "present"), true),
    /** <i>Alpa, tanpa keterangan</i>. */
    ABSENT_NO_REASON(Text.of("tanpa keterangan", "absent without a reason"), true),
    /** <i>Izin</i>. */
    PERMISSION(Text.of("izin", "permission"), false),
    /** <i>Sakit</i>. */
    SICK(Text.of("sakit", "sick"), false),
    /** <i>Cuti</i>, or another granted absence; {@link AttendanceDay#absence} says which. */
    LEAVE(Text.of("cuti", "leave"), false),
    /** <i>Dinas luar</i>. */
    OFFICIAL_DUTY(Text.of("dinas luar", "official duty"), true),
    /** <i>Pendidikan dan pelatihan</i>. */
    TRAINING(Text.of("pendidikan dan pelatihan", "training"), true),
    /** <i>Hari libur</i> by the calendar. */
    HOLIDAY(Text.of("hari libur", "holiday"), false),
    /** <i>Di luar jadwal</i>: neither the week's pattern nor a shift has work on this day. */
    OFF_SHIFT(Text.of("di luar jadwal", "off shift"), false),
    /** <i>Keadaan kahar</i>. */
    FORCE_MAJEURE(Text.of("keadaan kahar", "force majeure"), false);

    private final Text label;
    private final boolean obligated;

    DayStatus(Text label, boolean obligated) {
        this.label = label;
        this.obligated = obligated;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /**
     * Whether the day counts into what the person had to work: present, on duty, in training, or absent without a reason. Leave, sickness
     * and permission lower the target [D].
     */
    public boolean isObligated() {
        return obligated;
    }
}
