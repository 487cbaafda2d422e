package id.pendopo.grants.publication;

import id.pendopo.core.law.Text;

/** How far a recipient has accounted for what it received (<i>status LPJ</i>). The names are Pendopo's [D]. */
public enum ReportStatus {
    /** <i>Belum ada</i>: nothing received yet, or the term still runs. */
    NOT_YET("belum disampaikan", "not handed in yet"),
    /** <i>Terlambat</i>. */
    OVERDUE("terlambat", "overdue"),
    /** <i>Diperiksa</i>. */
    SUBMITTED("disampaikan, sedang diperiksa", "handed in, being checked"),
    /** <i>Dikembalikan</i>. */
    RETURNED("dikembalikan untuk diperbaiki", "sent back to be mended"),
    /** <i>Diterima</i>, with something left to refund. */
    REFUND_DUE("diterima, sisa dana wajib disetor", "accepted, refund due"),
    /** <i>Diterima</i>. */
    ACCEPTED("diterima", "accepted");

    private final Text label;

    ReportStatus(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
