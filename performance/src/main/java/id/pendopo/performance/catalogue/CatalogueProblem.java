package id.pendopo.performance.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;

/** What may be wrong with a catalogue (<i>jenis kesalahan katalog</i>), with the words for it; a name never changes its meaning. */
enum CatalogueProblem {
    ITEM_TWICE(
            "aktivitas %s tertulis dua kali untuk hari yang sama",
            "activity %s stands twice for the same day",
            "sisakan satu, atau akhiri yang lama sebelum yang baru mulai",
            "keep one, or end the old one before the new one begins"),
    TEXT_TWICE(
            true,
            "aktivitas %s dan %s berbunyi sama",
            "activities %s and %s have the same words",
            "bedakan uraiannya, atau gabungkan",
            "word them differently, or make them one"),
    LIMITS_CROSSED(
            "aktivitas %s: paling sedikit %s menit melebihi paling banyak %s menit",
            "activity %s: at least %s minutes is more than at most %s", "tukar kedua batasnya", "exchange the two"),
    NORM_OUTSIDE(
            "aktivitas %s: norma %s menit di luar %s sampai %s menit untuk satu catatan, sehingga satu hasil tidak dapat dicatat",
            "activity %s: a norm of %s minutes is outside %s to %s of one entry, so one output cannot be entered",
            "sesuaikan norma atau batasnya",
            "mend the norm or its limits"),
    PERIOD_BACKWARDS(
            "aktivitas %s berakhir %s, sebelum mulai %s",
            "activity %s ends on %s, before it begins on %s", "betulkan tanggalnya", "mend the dates"),
    EDIT_UNKNOWN(
            "perubahan norma menyebut %s, yang tidak ada dalam katalog",
            "a change of a norm names %s, which the catalogue does not have", "betulkan kodenya", "mend the code"),
    EDIT_OTHER(
            "perubahan norma %s menjadi %s menit, tetapi katalog memuat %s menit",
            "the norm of %s was changed to %s minutes, and the catalogue says %s",
            "samakan keduanya",
            "make them the same"),
    EDIT_ALONE(
            "perubahan norma %s belum disetujui orang kedua",
            "the change of the norm of %s was not approved by a second person",
            "sebutkan pejabat lain yang menyetujui pada 'approver'",
            "name another official who approved it under 'approver'");

    private final boolean warning;
    private final String whatId;
    private final String whatEn;
    private final Text mend;

    CatalogueProblem(String whatId, String whatEn, String mendId, String mendEn) {
        this(false, whatId, whatEn, mendId, mendEn);
    }

    CatalogueProblem(boolean warning, String whatId, String whatEn, String mendId, String mendEn) {
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
