package id.pendopo.core.policy;

import id.pendopo.core.law.Text;

/** What may be wrong with a region pack (<i>jenis kesalahan paket daerah</i>), with the words for it; a name never changes its meaning. */
public enum PackProblem {
    FILE_MISSING("berkas tidak ada", "the file is missing", "tambahkan berkas itu", "add it"),
    FILE_UNKNOWN(
            "berkas ini bukan bagian paket%1$s",
            "this file is no part of a pack%2$s", "hapus atau ganti namanya", "remove or rename it"),
    FAMILY_ABSENT(
            true,
            "modul '%1$s' tidak terpasang di sini, sehingga berkas ini tidak diperiksa",
            "the module '%1$s' is not installed here, so this file was not looked at",
            "periksa di tempat modul itu terpasang",
            "look at it where that module is"),
    FILE_UNREADABLE(
            "berkas tidak dapat dibaca: bukan UTF-8, atau diawali tanda BOM",
            "the file cannot be read: it is not UTF-8, or it begins with a byte order mark",
            "simpan sebagai UTF-8 tanpa BOM",
            "save it as UTF-8 without a byte order mark"),
    NOT_JSON(
            "bukan JSON pada baris %1$s",
            "not JSON in line %1$s", "periksa tanda kutip, koma dan kurung", "check quotes, commas and brackets"),
    DUPLICATE_KEY("kunci '%1$s' tertulis dua kali", "the key '%1$s' stands twice", "sisakan satu", "keep one"),
    LIMIT("melebihi batas %1$s", "over the limit of %2$s", "perpendek atau bagi", "shorten or split it"),
    NULL(
            "nilai kosong (null)",
            "null",
            "hapus kuncinya bila tidak ada nilai",
            "leave the key out where there is no value"),
    FRACTION(
            "angka pecahan tidak tepat di semua komputer",
            "a fraction is not exact on every computer",
            "tulis sebagai teks, misalnya \"7.5\"",
            "write it as text, for example \"7.5\""),
    WRONG_SHAPE(
            "seharusnya %1$s, yang ada %2$s",
            "%3$s is needed, %4$s is there", "ganti bentuknya", "write it in that form"),
    UNKNOWN_KEY(
            "kunci '%1$s' tidak dikenal%2$s",
            "the key '%1$s' is unknown%3$s", "perbaiki atau hapus", "correct or remove it"),
    MISSING_KEY("kunci '%1$s' tidak ada", "the key '%1$s' is missing", "tambahkan", "add it"),
    NO_SUCH_DATE(
            "'%1$s' bukan tanggal yang ada",
            "'%1$s' is no date that exists",
            "tulis tahun-bulan-hari, misalnya 2026-01-31",
            "write year-month-day, for example 2026-01-31"),
    SOURCE_MISSING(
            "nilai tanpa sumber",
            "a value without a source",
            "sebutkan peraturan atau keputusannya pada 'source'",
            "cite the regulation or decision under 'source'"),
    STANDING_UNKNOWN(
            "kedudukan '%1$s' tidak dikenal",
            "the standing '%1$s' is unknown", "pakai salah satu dari %2$s", "use one of %2$s"),
    WRONG_VALUE(
            "nilai %1$s tidak sesuai untuk %2$s (%3$s)",
            "the value %1$s does not fit %2$s (%3$s)", "tulis seperti %4$s", "write it like %4$s"),
    BAD_ENTRY("isian ditolak: %1$s", "the entry is refused: %1$s", "perbaiki isian", "correct the entry"),
    FIXED_BY_LAW(
            "nilai %1$s tidak boleh ditetapkan daerah",
            "the value %1$s is not the region's to set",
            "hapus; yang berlaku %2$s menurut %3$s",
            "remove it; %2$s holds by %3$s"),
    LOOSER_THAN_LAW(
            "nilai %1$s lebih longgar daripada %2$s yang berlaku sejak %3$s menurut %4$s",
            "the value %1$s is looser than %2$s, which holds from %3$s by %4$s", "%5$s", "%6$s"),
    OUT_OF_BOUNDS(
            "nilai %1$s di luar batas %2$s",
            "the value %1$s is outside %2$s", "pilih nilai di dalam batas itu", "choose a value inside these bounds"),
    NOT_COMPARABLE(
            "nilai %1$s tidak dapat dibandingkan dengan %2$s: satuannya berbeda",
            "the value %1$s cannot be compared with %2$s: their units differ",
            "pakai satuan yang sama",
            "use the same unit"),
    REPLACEMENT_UNEXPLAINED(
            "nilai %1$s mengganti keputusan Pendopo tanpa '%2$s'",
            "the value %1$s replaces a decision of Pendopo without '%2$s'",
            "sebutkan surat keputusan pada 'deed' dan alasannya pada 'reason'",
            "name the act under 'deed' and say why under 'reason'"),
    REQUIRED_UNSET(
            "'%1$s' (%2$s) wajib ditetapkan daerah dan belum ada sejak %4$s",
            "'%1$s' (%3$s) must be set by the region and is not, from %4$s on",
            "tambahkan nilai yang mulai berlaku paling lambat pada tanggal itu",
            "add a value that starts on that day at the latest"),
    LEFT_OPEN(
            "'%1$s' (%2$s) wajib ditetapkan daerah dan belum ada sejak %4$s: %5$s",
            "'%1$s' (%3$s) must be set by the region and is not, from %4$s on: %6$s",
            "tambahkan nilai dengan dasar hukum daerah",
            "add a value with the region's own legal ground"),
    TOGETHER_REFUSED(
            "nilai-nilai yang berlaku sejak %1$s tidak dapat berjalan bersama: %2$s",
            "the values in force from %1$s do not go together: %2$s", "ubah salah satunya", "change one of them"),
    TABLE_GAP(
            "tabel '%1$s' tidak menentukan apa pun untuk %2$s",
            "the table '%1$s' decides nothing for %3$s",
            "tambahkan baris yang cocok, atau baris terakhir dengan 'when' kosong",
            "add a row that fits, or a last row with an empty 'when'"),
    TABLE_DEAD_ROW(
            "tabel '%1$s': %2$s",
            "the table '%1$s': %3$s",
            "hapus baris itu, perbaiki syaratnya, atau pindahkan ke atas",
            "remove the row, correct what it asks for, or move it up"),
    TABLE_OVERLAP(
            true,
            "tabel '%1$s': %2$s",
            "the table '%1$s': %3$s",
            "periksa urutannya; bila memang dimaksud, biarkan",
            "check their order; leave it if that is meant"),
    VALUE_FLAW("%1$s", "%2$s", "%3$s", "%4$s"),
    VALUE_DOUBT(true, "%1$s", "%2$s", "%3$s", "%4$s"),
    NEVER_IN_FORCE(
            "tidak ada hari berlaku: dasar hukum daerah mulai %1$s, rezim %2$s berakhir %3$s",
            "never in force: the region's legal basis starts on %1$s, the regime %2$s ended on %3$s",
            "ikuti rezim yang berlaku pada 'regimes'",
            "follow the regime in force under 'regimes'"),
    ILLUSTRATION(
            "nilai contoh (ILLUSTRATION) dengan nama daerah",
            "an invented value (ILLUSTRATION) under a region's name",
            "ganti dengan ketentuan yang ada, atau buka dengan izin contoh untuk peragaan saja",
            "put the real rule in its place, or open with illustrations allowed, for demonstration only"),
    REGIME_UNKNOWN(
            "rezim '%1$s' tidak dikenal oleh %2$s",
            "the regime '%1$s' is unknown to %2$s", "periksa namanya pada 'regimes'", "check its name under 'regimes'"),
    REGION_LEVEL(
            "paket hanya untuk provinsi, kabupaten atau kota",
            "a pack is for a province, regency or city only",
            "pakai kode 2 atau 4 angka",
            "use a code of 2 or 4 digits"),
    REGION_NAME(
            true,
            "nama resmi kode ini adalah %1$s",
            "the official name of this code is %1$s",
            "periksa kode atau nama",
            "check the code or the name"),
    REGION_TIME(
            true,
            "wilayah waktu resmi adalah %1$s",
            "the official time is %1$s",
            "periksa wilayah waktunya",
            "check the time zone"),
    ILLUSTRATION_UNDER_REAL_NAME(
            true,
            "nilai contoh memakai nama daerah yang ada",
            "an invented value stands under the name of a real region",
            "jangan dipakai selain untuk peragaan",
            "use it for demonstration only"),
    LABEL_UNKNOWN(
            true,
            "tidak ada yang bernama '%1$s'%2$s",
            "nothing is called '%1$s'%3$s",
            "perbaiki atau hapus labelnya",
            "correct or remove the label"),
    NOTICE_VALUE(
            "naskah ini tidak mempunyai isian '{%1$s}'",
            "this text has no value '{%1$s}'", "pakai salah satu dari %2$s", "use one of %2$s");

    private final boolean warning;
    private final String whatId;
    private final String whatEn;
    private final String mendId;
    private final String mendEn;

    PackProblem(String whatId, String whatEn, String mendId, String mendEn) {
        this(false, whatId, whatEn, mendId, mendEn);
    }

    PackProblem(boolean warning, String whatId, String whatEn, String mendId, String mendEn) {
        this.warning = warning;
        this.whatId = whatId;
        this.whatEn = whatEn;
        this.mendId = mendId;
        this.mendEn = mendEn;
    }

    /** Whether a pack with this opens all the same. */
    public boolean isWarning() {
        return warning;
    }

    Text what(Object... found) {
        return text(whatId, whatEn, found);
    }

    Text mend(Object... found) {
        return text(mendId, mendEn, found);
    }

    private static Text text(String id, String en, Object[] found) {
        return Text.of(fill(id, found), fill(en, found));
    }

    private static String fill(String template, Object[] found) {
        String text = template.formatted(found);
        return text.length() > Text.LIMIT ? text.substring(0, Text.LIMIT - 1) + "…" : text;
    }
}
