package id.pendopo.performance.letter;

import id.pendopo.core.law.Text;
import java.util.Locale;

/** The fixed words of the papers of pay (<i>kata tetap pada naskah pembayaran</i>), each in both languages. */
enum PayWord {
    SLIP("SLIP TAMBAHAN PENGHASILAN PEGAWAI", "SLIP OF ADDITIONAL INCOME"),
    SLIP_OF("Tambahan penghasilan pegawai bulan %s", "Additional income of %s"),
    NAME("Nama", "Name"),
    NIP("NIP", "Staff number"),
    KEY("Kunci pegawai", "Employee key"),
    MONTH("Bulan", "Month"),
    UNIT("Perangkat daerah", "Unit"),
    POSITION("Jabatan", "Position"),
    POLICY("Ketentuan yang dipakai", "Policy applied"),
    POLICY_HASH("Sidik ketentuan", "Fingerprint of the policy"),
    INPUT_HASH("Sidik bahan perhitungan", "Fingerprint of the input"),
    SLIP_HASH("Sidik slip", "Fingerprint of the slip"),
    SUMMARY("Ringkasan", "Summary"),
    WHAT("Uraian", "What"),
    AMOUNT_RP("Jumlah (Rp)", "Amount (Rp)"),
    RECEIVED("Diterima", "Received"),
    LINES("Rincian perhitungan, baris demi baris", "The computation, line by line"),
    NUMBER("No", "No"),
    HOW("Cara hitung", "How it is computed"),
    RESTS_ON("[dasar %s]", "[basis %s]"),
    HOW_TO_READ(
            "Baris dengan tanda + atau - membentuk jumlah yang diterima; baris tanpa tanda adalah hitungan antara atau dibukukan di luar neto.",
            "Lines with + or - make up what is received; lines without a sign are steps on the way or are booked outside the net."),
    BASES("Dasar setiap baris dan tingkat kepastiannya", "What each line rests on, and how sure that is"),
    LINES_OF("%s - baris %s", "%s - lines %s"),
    SOURCES("Catatan, surat dan keputusan yang dihitung", "Entries, letters and decrees that were counted"),
    SOURCES_OF("baris %s: %s", "line %s: %s"),
    NOT_ROUNDED("tanpa pembulatan", "not rounded"),
    BECOMES("= %s, %s", "= %s, %s"),
    TO_NEAREST("dibulatkan ke rupiah terdekat, setengah ke atas", "rounded to the nearest rupiah, a half up"),
    TO_NEAREST_HALF_DOWN(
            "dibulatkan ke rupiah terdekat, setengah ke bawah", "rounded to the nearest rupiah, a half down"),
    TO_NEAREST_EVEN(
            "dibulatkan ke rupiah terdekat, setengah ke genap", "rounded to the nearest rupiah, a half to even"),
    TO_SMALLER("dibulatkan ke bawah", "rounded down"),
    TO_GREATER("dibulatkan ke atas", "rounded up"),
    CUT_OFF("pecahan dihilangkan", "fraction cut off"),
    AWAY_FROM_ZERO("dibulatkan menjauhi nol", "rounded away from zero"),
    DAYS("hari", "days"),
    MINUTES("menit", "minutes"),
    OBJECTION(
            "Apabila hitungan ini keliru, ajukan keberatan kepada pengelola kepegawaian dalam jangka waktu yang ditetapkan daerah, dengan menyebut nomor baris.",
            "If this computation is wrong, object to the office of personnel within the time set by the region, naming the line."),
    IN_RUPIAH("Dalam rupiah", "In rupiah"),
    UNIT_LIST("DAFTAR TAMBAHAN PENGHASILAN PEGAWAI", "LIST OF ADDITIONAL INCOME"),
    LIST_OF("Daftar %s bulan %s", "List of %s, %s"),
    EMPLOYEE("Pegawai", "Employee"),
    GROSS("Bruto", "Gross"),
    HEALTH("Iuran JKN", "Health ins."),
    TAX("PPh 21", "Income tax"),
    CORRECTIONS("Koreksi", "Corrections"),
    NET("Neto", "Net"),
    TOTAL("Jumlah", "Total"),
    PAYMENT_ORDER("DAFTAR PEMBAYARAN TAMBAHAN PENGHASILAN PEGAWAI", "PAYMENT LIST OF ADDITIONAL INCOME"),
    TO_PAY("Yang dibayarkan dan kepada siapa", "What is paid, and to whom"),
    TO_EMPLOYEES("Kepada pegawai (neto)", "To employees (net)"),
    TO_HEALTH("Kepada BPJS Kesehatan (iuran peserta dan pemberi kerja)", "To health insurance (both shares)"),
    TO_TREASURY(
            "Kepada kas negara (PPh Pasal 21, dipotong dan ditanggung)",
            "To the treasury (income tax, withheld and borne)"),
    CHARGED("Dibebankan pada anggaran", "Charged to the budget"),
    BY_EMPLOYEE("Pembayaran kepada pegawai", "Payments to employees"),
    CASH_GROSS("Bruto kas", "Cash gross"),
    DEDUCTED("Potongan", "Deducted"),
    ILLUSTRATION(
            id.pendopo.core.letter.Letter.ILLUSTRATION,
            "ILLUSTRATION: this paper was made under invented values, not under law in force, and is no official paper.");

    private final Text text;

    PayWord(String id, String en) {
        this.text = Text.of(id, en);
    }

    String in(Locale locale) {
        return text.in(locale);
    }

    String in(Locale locale, Object... values) {
        return text.in(locale).formatted(values);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
