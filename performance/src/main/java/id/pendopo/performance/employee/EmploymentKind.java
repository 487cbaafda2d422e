package id.pendopo.performance.employee;

import id.pendopo.core.law.Text;

/** How somebody is employed (<i>status kepegawaian</i>). It is stored, and never inferred from a number, which only hints at it. */
public enum EmploymentKind {
    /** <i>Pegawai negeri sipil</i>. */
    PNS(Text.of("PNS", "civil servant")),
    /** <i>Calon pegawai negeri sipil</i>. */
    CPNS(Text.of("CPNS", "candidate civil servant")),
    /** <i>Pegawai pemerintah dengan perjanjian kerja</i>. */
    PPPK(Text.of("PPPK", "contract civil servant")),
    /** <i>PPPK paruh waktu</i>. */
    PPPK_PARUH_WAKTU(Text.of("PPPK paruh waktu", "part-time contract civil servant"));

    private final Text label;

    EmploymentKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether by contract, full time or part time. */
    public boolean isContract() {
        return this == PPPK || this == PPPK_PARUH_WAKTU;
    }
}
