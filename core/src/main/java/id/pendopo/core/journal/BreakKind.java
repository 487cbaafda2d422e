package id.pendopo.core.journal;

import id.pendopo.core.law.Text;

/** In what way a journal, or a roll of its cases, is broken (<i>jenis kerusakan jurnal</i>). */
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
    PERSONAL_CHANGED("data pribadi tidak cocok dengan komitmennya", "a personal value does not match its commitment"),
    /** The same version of the rules stands here with another content hash than before. */
    POLICY_CHANGED(
            "versi aturan yang sama berisi lain: hash isinya berbeda",
            "the same version of the rules has another content: its hash differs"),
    /** The same version of the calendar stands here with another content hash than before. */
    CALENDAR_CHANGED(
            "versi kalender yang sama berisi lain: hash isinya berbeda",
            "the same version of the calendar has another content: its hash differs"),
    /** The entry or the roll is of another region than those before. */
    WRONG_REGION("milik daerah lain", "it is of another region"),
    /** A roll names a case that is not here, or one that an earlier roll named is not in it. */
    CASE_MISSING("perkara yang disebut daftar kepala tidak ada", "a case that a roll names is missing"),
    /** The case has fewer entries than a roll says that it had. */
    CASE_ROLLED_BACK(
            "catatan perkara kurang dari yang disebut daftar kepala: perkara dimundurkan",
            "the case has fewer entries than a roll says: it was rolled back"),
    /** The case had another entry at that number when a roll was issued. */
    CASE_REWRITTEN(
            "catatan bukan yang disebut daftar kepala: perkara ditulis ulang",
            "the entry is not the one that a roll names: the case was rewritten"),
    /** The entry is dated before a roll was closed that does not know it. */
    BACKDATED(
            "catatan bertanggal sebelum penutupan daftar kepala yang tidak memuatnya",
            "the entry is dated before the closing of a roll that does not have it"),
    /** The line is no sheet of a roll. */
    ROLL_UNREADABLE("baris bukan lembar daftar kepala", "the line is no sheet of a roll"),
    /** The line says a sheet in another way than the canonical. */
    ROLL_NOT_CANONICAL("penulisan lembar tidak baku", "the sheet is not written canonically"),
    /** The sheet is not what was sealed. */
    ROLL_CHANGED("isi daftar kepala berubah: hash tidak cocok", "the roll was changed: its hash does not match"),
    /** The sheet does not name the hash of the one before. */
    ROLL_BROKEN_LINK(
            "rantai daftar kepala putus: tidak merujuk lembar sebelumnya",
            "the chain of rolls is broken: it does not name the sheet before"),
    /** Rolls, or sheets of one, are missing before this one, or at the end of an unfinished one. */
    ROLL_MISSING("ada daftar kepala atau lembarnya yang hilang", "rolls or sheets are missing"),
    /** A sheet stands twice: something was put in. */
    ROLL_EXTRA("nomor lembar ganda: ada lembar sisipan", "the sheet stands twice: one was put in"),
    /** The sheet stands after a later one. */
    ROLL_OUT_OF_ORDER("urutan lembar tertukar", "the sheet stands after a later one"),
    /** The roll closes no later than the one before. */
    ROLL_TIME_RUNS_BACK("waktu mundur terhadap daftar kepala sebelumnya", "time runs back from the roll before"),
    /** The sheet says another day, instant, region or pack than the first sheet of its roll, or its cases do not follow those before. */
    ROLL_DISAGREES(
            "lembar tidak cocok dengan lembar sebelumnya dari daftar yang sama",
            "the sheet does not fit the sheet before it in the same roll");

    private final Text label;

    BreakKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }
}
