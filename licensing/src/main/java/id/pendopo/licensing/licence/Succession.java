package id.pendopo.licensing.licence;

import id.pendopo.core.law.Text;

/** Why a new licence takes the place of another (<i>sebab penggantian izin</i>). */
public enum Succession {
    /** <i>Perpanjangan</i>. */
    RENEWAL("perpanjangan", "renewal"),
    /** <i>Perubahan</i> in what a major change is: the licence is granted anew. */
    CHANGE("perubahan", "change"),
    /** <i>Balik nama</i>: another holder. */
    TRANSFER("balik nama", "transfer"),
    /** <i>Penggantian</i> of what was lost or damaged. */
    REPLACEMENT("penggantian", "replacement");

    private final Text label;

    Succession(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** How an officer is told. */
    public Text label() {
        return label;
    }
}
