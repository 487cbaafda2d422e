package id.pendopo.performance.attendance;

import id.pendopo.core.law.Text;

/** What a justification or an entry by hand mends (<i>hal yang dikoreksi dari presensi</i>). */
public enum Corrected {
    /** A scan was entered by hand. */
    PUNCH(Text.of("rekaman dicatat petugas", "scan entered by hand")),
    /** The missing scan in. */
    SCAN_IN(Text.of("tidak merekam masuk", "scan in missing")),
    /** The missing scan out. */
    SCAN_OUT(Text.of("tidak merekam pulang", "scan out missing")),
    /** Lateness. */
    LATE(Text.of("terlambat", "late")),
    /** Leaving early. */
    EARLY(Text.of("pulang sebelum waktu", "left early")),
    /** Absence, which becomes permission. */
    ABSENCE(Text.of("tidak hadir", "absent"));

    private final Text label;

    Corrected(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
