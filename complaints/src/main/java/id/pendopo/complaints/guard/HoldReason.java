package id.pendopo.complaints.guard;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;

/** Why a report is held as it comes in (<i>alasan penundaan saat masuk</i>); it is never a reason to reject it. */
public enum HoldReason {
    /** Too many of this account today. */
    ACCOUNT_RATE(true, "terlalu banyak laporan dari akun ini hari ini", "too many reports of this account today"),
    /** Too many from this network address within the hour. */
    ADDRESS_RATE(true, "terlalu banyak laporan dari jaringan ini", "too many reports from this network"),
    /** Too soon after the last of this device. */
    DEVICE_RATE(true, "terlalu cepat setelah laporan terakhir", "too soon after the last report"),
    /** Too many messages of this telephone number today. */
    NUMBER_RATE(true, "terlalu banyak pesan dari nomor ini hari ini", "too many messages of this number today"),
    /** Nobody could say how many came before. */
    COUNTS_UNKNOWN(true, "jumlah laporan sebelumnya tidak dapat diketahui", "how many came before could not be told"),
    /** Too many links. */
    LINKS(false, "terlalu banyak tautan", "too many links"),
    /** The same character or word again and again. */
    REPEATED(false, "huruf atau kata berulang-ulang", "the same letter or word again and again"),
    /** Words that were found to be spam before. */
    KNOWN_TEXT(false, "teks yang pernah dinyatakan spam", "a text that was found to be spam before"),
    /** Hardly any words. */
    NO_MEANING(false, "hampir tidak ada kata", "hardly any words"),
    /** A file is harmful; nobody opens it. */
    HARMFUL_FILE(false, "berkas berbahaya", "a harmful file");

    private final boolean challenged;
    private final Text words;

    HoldReason(boolean challenged, String id, String en) {
        this.challenged = challenged;
        this.words = Text.of(id, en);
    }

    /** Whether the reporter frees it himself by answering a challenge; everything else a person looks at. */
    public boolean isChallenged() {
        return challenged;
    }

    /** What is told to whoever brought it. */
    public Text words() {
        return words;
    }

    /** Its name as a code. */
    public Code code() {
        return Code.of(name());
    }
}
