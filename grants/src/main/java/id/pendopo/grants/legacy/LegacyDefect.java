package id.pendopo.grants.legacy;

import id.pendopo.core.law.Text;

/**
 * A known defect of the old tables, found in a file (<i>cacat data lama</i>). Each was seen in the programs or dumps of the replicas [S]; what
 * follows from it here is Pendopo's decision [D]. Some keep a file out until somebody has looked at it.
 */
public enum LegacyDefect {
    /** A decision is the latest of its stage and its date that of the last touch. */
    DATES_LAST_TOUCHED(
            false,
            "tanggal keputusan adalah tanggal sentuhan terakhir",
            "dates of decisions are those of the last touch"),
    /** The filing date was typed and could be changed at any time. */
    FILING_DATE_TYPED(
            false, "tanggal masuk diketik dan dapat diubah", "the filing date was typed and could be changed"),
    /** The log knows another day of filing. */
    FILING_DATE_DIFFERS(false, "tanggal masuk berbeda dari catatan aplikasi", "the filing date differs from the log"),
    /** There is no date of filing. */
    FILING_DATE_UNKNOWN(false, "tanggal masuk tidak diketahui", "the filing date is not known"),
    /** A refusal or a stage passed of which the history has no row: rows were changed or deleted. */
    HISTORY_PARTIAL(false, "riwayat tidak lengkap", "the history is not complete"),
    /** The action is neither approval nor refusal. */
    ACTION_UNKNOWN(false, "tindakan bukan setuju atau tolak", "an action is neither approval nor refusal"),
    /** A decision that the buttons of some version may have turned round, and that nothing else bears out. */
    BUTTONS_INVERTED(
            false,
            "tombol mungkin terbalik; keputusan tidak dapat diandalkan",
            "the buttons may have been inverted; the decision is unreliable"),
    /** A decision filed under a stage that is not its organ's. */
    WRONG_STAGE(false, "keputusan tercatat pada tahap organ lain", "a decision is filed under another organ's stage"),
    /** A decision entered by an account that is not of the organ. */
    WRONG_ACTOR(
            false, "keputusan dicatat akun di luar organnya", "a decision was entered by an account outside its organ"),
    /** Refused at a stage: whether returned or for good is not known. */
    REFUSAL_UNCLEAR(
            false,
            "ditolak pada satu tahap; dikembalikan atau ditolak tetap tidak diketahui",
            "refused at a stage; whether returned or for good is not known"),
    /** A note of a refusal of which no decision tells. */
    REFUSAL_WITHOUT_DECISION(false, "catatan penolakan tanpa keputusan", "a note of a refusal without a decision"),
    /** Ticks were needed for any button, so they prove nothing. */
    TICKS_PROVE_NOTHING(false, "centang tidak membuktikan berkas", "ticks prove no papers"),
    /** Not recommended, and advanced all the same. */
    NEGATIVE_ADVANCED(false, "tidak direkomendasikan tetapi tetap maju", "not recommended and advanced all the same"),
    /** An amount that should be there is blank; blank is not zero. */
    AMOUNT_EMPTY(false, "jumlah kosong, bukan nol", "an amount is blank, which is not zero"),
    /** A later amount is above an earlier one. */
    LADDER_BROKEN(false, "jumlah melebihi tahap sebelumnya", "an amount is above that of an earlier stage"),
    /** The agency or field of this number is not in the region's table. */
    OFFICE_UNRESOLVED(false, "SKPD atau bidang belum dipetakan", "agency or field is not mapped"),
    /** The routing of the team and the column of the proposal differ. */
    ROUTING_DIFFERS(false, "pembagian tim berbeda dari kolom usulan", "the team's routing and the proposal differ"),
    /** A number in a sequence is missing: a line was deleted. */
    SEQUENCE_GAP(false, "urutan baris berlubang", "a number in a sequence is missing"),
    /** Corrections were matched by place, and the places have moved. */
    CORRECTION_UNRELIABLE(false, "koreksi mungkin pada baris yang salah", "corrections may stand on wrong lines"),
    /** Letters that were read in a wrong encoding. */
    MOJIBAKE(false, "huruf rusak karena salah pengodean", "letters broken by a wrong encoding"),
    /** Hidden characters were replaced, or a very long text was cut. */
    TEXT_CHANGED(false, "teks dibersihkan atau dipotong", "a text was cleaned or cut"),
    /** The identity number of the account is none. */
    NIK_INVALID(false, "NIK akun tidak sah", "the account's identity number is none"),
    /** The account that entered it is an officer's, or its role is not known. */
    ENTERED_BY_OFFICER(false, "dimasukkan akun bukan warga", "entered by an account that is not a citizen's"),
    /** A file of the agreement without number, date or parties. */
    AGREEMENT_WITHOUT_DATA(
            false, "berkas NPHD tanpa nomor, tanggal dan pihak", "an agreement without number, date or parties"),
    /** A report of photos alone. */
    REPORT_WITHOUT_CONTENT(false, "LPJ hanya foto atau tanggal", "a report of photos or a date alone"),
    /** A report dated before its own proposal. */
    REPORT_BEFORE_FILING(false, "LPJ bertanggal sebelum usulannya", "a report dated before its proposal"),

    /** Stage 2 or later without a kind of aid. */
    TYPE_MISSING(true, "jenis bantuan kosong pada tahap 2 atau lebih", "no kind of aid at stage 2 or later"),
    /** Stage 7 without the decision that tells approval from refusal. */
    APPROVAL_MISSING(true, "tahap 7 tanpa keputusan tahap 7", "stage 7 without its decision"),
    /** An amount that cannot be read. */
    AMOUNT_UNREADABLE(true, "jumlah tidak dapat dibaca", "an amount cannot be read"),
    /** An amount below zero, with sen, or of more than 18 digits. */
    AMOUNT_OUT_OF_RANGE(
            true,
            "jumlah negatif, bersen atau lebih dari 18 angka",
            "an amount is negative, has sen or more than 18 digits"),
    /** Two decisions of one stage, where the table keeps the latest only. */
    DECIDED_TWICE(true, "dua keputusan untuk satu tahap", "two decisions of one stage"),
    /** Filed after it was decided on. */
    FILED_AFTER_DECISION(true, "tanggal masuk sesudah keputusannya", "filed after a decision on it"),
    /** A stage that the old application does not have. */
    STAGE_UNKNOWN(true, "nomor tahap tidak dikenal", "an unknown number of a stage"),
    /** Two proposals of one number, or one without. */
    ID_UNUSABLE(true, "nomor usulan kosong atau ganda", "the proposal's number is blank or stands twice");

    private final boolean quarantines;
    private final Text label;

    LegacyDefect(boolean quarantines, String id, String en) {
        this.quarantines = quarantines;
        this.label = Text.of(id, en);
    }

    /** Whether a file with it is kept out until somebody has looked at it. */
    public boolean quarantines() {
        return quarantines;
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }
}
