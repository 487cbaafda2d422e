package id.pendopo.core.journal;

import id.pendopo.core.law.Text;

/** What came of deciding an entry again (<i>hasil hitung ulang</i>). */
public enum RecomputeKind {
    /** The same entry to the last byte; what is erased or withheld of it cannot be compared. */
    SAME("sama", "the same"),
    /** Decided again, something of it comes out otherwise. */
    DIFFERS("hasilnya lain", "it comes out otherwise"),
    /** Decided again, it is refused. */
    REFUSED("seharusnya ditolak", "it should have been refused"),
    /** Time itself took it, and had not demanded it. */
    NOT_DEMANDED("waktu tidak menuntutnya", "time had not demanded it"),
    /** Of what it leads to in another case something is not there, though that case is. */
    FOLLOW_UP_MISSING(
            "tindak lanjutnya tidak tercatat pada berkas yang dituju",
            "what it leads to does not stand in the other case"),
    /** It came of an act that leads to something else, or to nothing. */
    FOLLOW_UP_OTHER(
            "bukan itu tindak lanjut dari keputusan yang disebut sebagai asalnya",
            "the act that it names does not lead to it"),
    /** No pack at hand has this version of the law. */
    LAW_MISSING("versi ketentuannya tidak ada dalam paket", "no pack here holds its version of the law"),
    /** A pack has a version of this name with other values in it. */
    LAW_CHANGED(
            "versi ketentuan itu ada dalam paket dengan isi yang lain",
            "a pack here holds that version of the law with other content"),
    /** No pack with this law has the calendar it was decided over. */
    CALENDAR_MISSING(
            "kalendernya tidak ada dalam paket dengan ketentuan itu", "no pack here with that law holds its calendar"),
    /** No procedure of this name is at hand. */
    PROCEDURE_UNKNOWN("prosedurnya tidak dikenal di sini", "its procedure is not known here"),
    /** It carries the warning of a rule of the region's own that is not at hand. */
    OWN_RULE_MISSING("aturan tambahan daerah tidak tersedia di sini", "a rule of the region's own is not at hand here"),
    /** It comes out otherwise, or is refused, without personal values that were destroyed or are not at hand. */
    PERSONAL_MISSING(
            "tidak dapat dihitung ulang tanpa data pribadi yang dimusnahkan atau tidak tersedia",
            "it cannot be decided again without personal values that are destroyed or not at hand"),
    /** Entries before it are missing, unreadable or of another procedure. */
    HISTORY_MISSING("catatan sebelumnya tidak ada atau tidak terbaca", "entries before it are missing or unreadable"),
    /** Its payloads cannot be read by this version. */
    UNREADABLE("isinya tidak terbaca oleh versi ini", "its content cannot be read by this version"),
    /** A rule broke while it was being asked. */
    FAILED("aturan berhenti karena kesalahan program", "a rule failed");

    private final Text label;

    RecomputeKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }

    /** Whether it was decided again and something else came out. */
    public boolean isDifference() {
        return switch (this) {
            case DIFFERS, REFUSED, NOT_DEMANDED, FOLLOW_UP_MISSING, FOLLOW_UP_OTHER -> true;
            default -> false;
        };
    }
}
