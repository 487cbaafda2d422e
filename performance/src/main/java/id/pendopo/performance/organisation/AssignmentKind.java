package id.pendopo.performance.organisation;

import id.pendopo.core.law.Text;

/** As what somebody holds a position (<i>status menduduki jabatan</i>). */
public enum AssignmentKind {
    /** <i>Definitif</i>: it is his own; nobody has two of these on one day. */
    DEFINITIVE("definitif", "in his own right"),
    /** <i>Pelaksana tugas</i>: acts where nobody holds the position. */
    PLT("pelaksana tugas", "acting in a vacancy"),
    /** <i>Pelaksana harian</i>: acts while the holder is away. */
    PLH("pelaksana harian", "acting day by day"),
    /** <i>Penjabat</i>: appointed until there is a holder. */
    PJ("penjabat", "appointed for the time being");

    private final Text label;

    AssignmentKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether it is anything but his own position. */
    public boolean isActing() {
        return this != DEFINITIVE;
    }
}
