package id.pendopo.core.journal;

import id.pendopo.core.law.Text;

/** In what way a journal is broken (<i>jenis kerusakan jurnal</i>). */
public enum BreakKind {
    /** The line is no journal entry. */
    UNREADABLE("baris bukan catatan jurnal", "the line is no journal entry"),
    /** The line says an entry in another way than the canonical. */
    NOT_CANONICAL("penulisan baris tidak baku", "the line is not written canonically"),
    /** The entry is not what was sealed. */
    CHANGED("isi catatan berubah: hash tidak cocok", "the entry was changed: its hash does not match"),
    /** The entry does not name the hash of the one before. */
    BROKEN_LINK(
            "rantai putus: tidak merujuk catatan sebelumnya", "the chain is broken: it does not name the entry before"),
    /** Entries are missing before this one. */
    MISSING("ada catatan yang hilang", "entries are missing"),
    /** A number stands twice: something was put in. */
    EXTRA("nomor catatan ganda: ada catatan sisipan", "the number stands twice: an entry was put in"),
    /** The entry stands after a later one. */
    OUT_OF_ORDER("urutan catatan tertukar", "the entry stands after a later one"),
    /** The head that was kept elsewhere is not here: the end was cut off or rewritten. */
    TRUNCATED(
            "catatan yang diikat di luar tidak ada: akhir jurnal terpotong atau ditulis ulang",
            "the anchored entry is not here: the end was cut off or rewritten"),
    /** The entry follows another case's. */
    WRONG_CASE("catatan menyambung perkara lain", "the entry follows another case's"),
    /** The entry is dated before the one before. */
    TIME_RUNS_BACK("waktu mundur terhadap catatan sebelumnya", "time runs back from the entry before"),
    /** A personal value that the entry speaks of is neither there nor erased. */
    PERSONAL_MISSING("data pribadi yang dirujuk tidak ada", "a personal value it refers to is not there"),
    /** A personal value is not the one that was sealed. */
    PERSONAL_CHANGED("data pribadi tidak cocok dengan komitmennya", "a personal value does not match its commitment");

    private final Text label;

    BreakKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }
}
