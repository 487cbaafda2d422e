package id.pendopo.core.budget;

import id.pendopo.core.law.Text;

/** In what way an account and the journals of its cases do not agree (<i>jenis selisih</i>). */
public enum AccountFault {
    /** The number of a line is not the next one. */
    LINE_NUMBER("nomor baris buku tidak berurut", "the number of the ledger's line is not the next one"),
    /** The position of a line is not the one before it with the line's own movement. */
    POSITION("posisi buku tidak sesuai mutasinya", "the position in the ledger does not follow from its movement"),
    /** The movement might not have been written: it passes the ceiling, or takes more than is there. */
    NOT_COVERED("mutasi melampaui pagu atau saldo", "the movement passes the ceiling or what is there"),
    /** The ledger names an entry of a case that has written no such movement, or that is not in the journal. */
    NOT_IN_JOURNAL("mutasi tidak ada dalam jurnal perkara", "the movement is not in the journal of the case"),
    /** An entry has a movement that the ledger lacks. */
    NOT_IN_LEDGER("mutasi tidak ada dalam buku", "the movement is not in the ledger"),
    /** Ledger and entry tell the same movement differently. */
    DIFFERS("buku dan jurnal berbeda", "ledger and journal differ"),
    /** An entry was decided upon a position that the ledger never showed at that line. */
    READING(
            "posisi yang dibaca saat memutus tidak sesuai buku",
            "the position it was decided upon is not the ledger's");

    private final Text label;

    AccountFault(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }
}
