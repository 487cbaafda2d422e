package id.pendopo.core.calendar;

import id.pendopo.core.law.Text;

/** Why a day differs from the week's pattern (<i>jenis hari libur</i>). */
public enum DayType {
    /** <i>Hari libur nasional</i>. */
    NATIONAL_HOLIDAY(Text.of("libur nasional", "national holiday")),
    /** <i>Cuti bersama</i>: offices are closed, civil servants' own leave is not cut. */
    JOINT_LEAVE(Text.of("cuti bersama", "joint leave")),
    /** <i>Hari pemungutan suara</i>. */
    ELECTION(Text.of("hari pemungutan suara", "election day")),
    /** <i>Libur daerah</i>, declared by the region. */
    REGIONAL_HOLIDAY(Text.of("libur daerah", "regional holiday")),
    /** <i>Keadaan kahar</i>: offices closed by disaster, declared by a decision. */
    FORCE_MAJEURE(Text.of("keadaan kahar", "force majeure")),
    /** A day declared working although the week's pattern or an earlier layer says otherwise. */
    WORKING_OVERRIDE(Text.of("ditetapkan sebagai hari kerja", "declared a working day"));

    private final Text label;

    DayType(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether offices work on such a day. */
    public boolean isWorking() {
        return this == WORKING_OVERRIDE;
    }
}
