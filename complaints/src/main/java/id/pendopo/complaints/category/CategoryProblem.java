package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;

/** What may be wrong with categories, agencies and routes (<i>jenis kesalahan kategori</i>); a name never changes its meaning. */
enum CategoryProblem {
    CODE_TWICE(
            "kode %s dipakai dua kali dalam pohon kategori",
            "code %s stands twice in the tree of categories",
            "beri kode lain; kelompok, kategori dan subkategori berbagi satu daftar kode",
            "give another code; groups, categories and leaves share one list of codes"),
    GROUP_EMPTY(
            "kelompok %s tidak mempunyai kategori",
            "group %s has no category", "isi, atau hapus", "fill it, or leave it out"),
    CATEGORY_EMPTY(
            "kategori %s tidak mempunyai subkategori",
            "category %s has no leaf", "isi, atau hapus", "fill it, or leave it out"),
    NAME_TWICE(
            true,
            "nama '%s' ada dua kali dalam kategori %s",
            "the name '%s' stands twice in category %s",
            "bedakan namanya",
            "name them differently"),
    AGENCY_MISSING(
            "subkategori %s tidak mempunyai perangkat daerah, dan tidak ada penyaluran tanpa wilayah untuknya",
            "leaf %s has no agency, and no route without an area names one",
            "sebutkan pada 'service/agency', atau tambahkan penyaluran tanpa 'areas'",
            "name one under 'service/agency', or add a route without 'areas'"),
    AGENCY_UNKNOWN(
            "%s menunjuk perangkat daerah %s, yang tidak ada dalam daftar",
            "%s names agency %s, which the register does not have",
            "betulkan kodenya, atau daftarkan",
            "mend the code, or register it"),
    SUPERVISORY_LISTED(
            "subkategori berkadar pengawasan %s terlihat oleh umum",
            "the supervisory leaf %s is listed publicly", "ubah 'listed' menjadi false", "set 'listed' to false"),
    SUPERVISORY_AGENCY(
            "subkategori berkadar pengawasan %s menunjuk %s, padahal laporannya hanya ke APIP menurut siapa yang"
                    + " dilaporkan",
            "the supervisory leaf %s names %s, though its reports go only to the supervisors of whoever is reported",
            "hapus 'agency'",
            "leave out 'agency'"),
    SUPERVISORY_ROUTED(
            "%s berkadar pengawasan dan tidak disalurkan menurut wilayah",
            "%s is supervisory and is not routed by place", "hapus penyaluran ini", "leave out this route"),
    SUPERVISORY_OPEN(
            "isian subkategori berkadar pengawasan %s terlihat oleh umum: %s",
            "a field of the supervisory leaf %s is open to strangers: %s",
            "ubah 'open' menjadi false",
            "set 'open' to false"),
    TERM_UNIT(
            "subkategori %s: penyelesaian %s tidak dalam hari kerja",
            "leaf %s: the settlement %s is not in working days", "tulis seperti '10wd'", "write it like '10wd'"),
    TERM_LONG(
            "subkategori %s: penyelesaian %s melebihi %s menurut jenisnya",
            "leaf %s: the settlement %s is more than the %s of its kind",
            "perpendek, atau hapus",
            "shorten it, or leave it out"),
    FIELD_LATE(
            "subkategori %s: isian %s wajib dari tahap lain daripada RECEIVED",
            "leaf %s: the field %s is required from another stage than RECEIVED",
            "tulis RECEIVED, atau hapus 'requiredFrom'",
            "write RECEIVED, or leave out 'requiredFrom'"),
    FIELD_RESERVED(
            "subkategori %s: kunci %s dipakai untuk permintaan kerahasiaan setiap laporan",
            "leaf %s: the key %s is that of a flag of every report", "beri kunci lain", "give another key"),
    AGENCY_TWICE(
            "perangkat daerah %s terdaftar dua kali",
            "agency %s stands twice in the register", "sisakan satu", "keep one"),
    SUPERIOR_MISSING(
            "perangkat daerah %s tidak mempunyai atasan",
            "agency %s has nobody above it",
            "sebutkan pada 'superior'; hanya kepala daerah, tingkat lebih tinggi dan instansi luar boleh tanpa atasan",
            "name one under 'superior'; only the head of the region, a higher tier and outside bodies may have none"),
    SUPERIOR_UNKNOWN(
            "atasan %s adalah %s, yang tidak ada dalam daftar",
            "the superior of %s is %s, which the register does not have",
            "betulkan kodenya, atau daftarkan",
            "mend the code, or register it"),
    SUPERIOR_CIRCLE(
            "perangkat daerah %s berada di atas dirinya sendiri",
            "agency %s stands above itself", "putuskan lingkarannya", "break the circle"),
    SUPERIOR_OUTSIDE(
            "atasan %s adalah %s, instansi di luar daerah",
            "the superior of %s is %s, a body outside the region",
            "sebutkan perangkat daerah yang membawahinya",
            "name the agency of the region above it"),
    HEAD_UNDER(
            "di atas kepala daerah %s tercantum %s, yang bukan pengawas tingkat lebih tinggi",
            "above the head of the region %s stands %s, which is no supervisor of a higher tier",
            "sebutkan pengawas tingkat lebih tinggi, atau hapus",
            "name the supervisors of the higher tier, or leave it out"),
    KIND_MISSING(
            "daftar tidak memuat perangkat jenis %s",
            "the register has nobody of kind %s",
            "daftarkan; laporan berkadar pengawasan tidak dapat disalurkan tanpanya",
            "register it; supervisory reports have no way to go without it"),
    KIND_TWICE("%s adalah yang kedua dari jenis %s", "%s is the second of kind %s", "sisakan satu", "keep one"),
    SUBJECT_UNKNOWN(
            "penyaluran menyebut %s, yang bukan kelompok, kategori atau subkategori",
            "a route names %s, which is no group, category or leaf", "betulkan kodenya", "mend the code"),
    ROUTE_TWICE(
            "%s disalurkan dua kali untuk wilayah %s", "%s is routed twice for area %s", "sisakan satu", "keep one"),
    AREA_WIDE(
            "penyaluran %s menyebut provinsi %s",
            "the route of %s names province %s",
            "sebutkan kecamatan atau kelurahan, atau kosongkan 'areas'",
            "name districts or wards, or leave 'areas' empty"),
    AREAS_APART(
            "wilayah penyaluran berada dalam %s provinsi",
            "areas of the routes lie in %s provinces", "betulkan kode wilayahnya", "mend the codes of the areas"),
    WORD_EMPTY("sebuah kata bahaya kosong", "a word of danger is empty", "isi, atau hapus", "fill it, or leave it out"),
    WORD_SHORT(
            "kata bahaya '%s' hanya satu huruf",
            "the word of danger '%s' is one letter", "tulis kata yang utuh", "write a whole word"),
    WORD_TWICE(
            "kata bahaya '%s' ada dua kali",
            "the word of danger '%s' stands twice",
            "sisakan satu; huruf besar, spasi dan tanda baca tidak dibedakan",
            "keep one; capitals, blanks and punctuation make no difference"),
    SITE_TWICE(
            "tempat rawan '%s' ada dua kali",
            "the vulnerable place '%s' stands twice",
            "sisakan satu, atau bedakan namanya",
            "keep one, or name them differently"),
    SITE_RADIUS(
            "jari-jari tempat rawan '%s' adalah %s meter, di luar %s sampai %s",
            "the radius of the vulnerable place '%s' is %s metres, outside %s to %s",
            "betulkan jari-jarinya, dalam meter",
            "mend the radius, in metres");

    private final boolean warning;
    private final String whatId;
    private final String whatEn;
    private final Text mend;

    CategoryProblem(String whatId, String whatEn, String mendId, String mendEn) {
        this(false, whatId, whatEn, mendId, mendEn);
    }

    CategoryProblem(boolean warning, String whatId, String whatEn, String mendId, String mendEn) {
        this.warning = warning;
        this.whatId = whatId;
        this.whatEn = whatEn;
        this.mend = Text.of(mendId, mendEn);
    }

    ValueFlaw at(String pointer, Object... found) {
        return new ValueFlaw(
                Code.of(name()), pointer, warning, Text.of(whatId.formatted(found), whatEn.formatted(found)), mend);
    }
}
