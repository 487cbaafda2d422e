package id.pendopo.performance.plan;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.performance.law.PerformanceLaw;

/** What the steps and rules of plans rest on (<i>dasar hukum SKP</i>). */
final class PlanLaw {
    /** Planning, execution, evaluation and follow-up. */
    static final LegalSource STAGES = PerformanceLaw.PERMENPANRB_6_2022.article("5");
    /** Evaluation in three steps: the organisation, the pattern, the employee. */
    static final LegalSource EVALUATION = PerformanceLaw.PERMENPANRB_6_2022.article("24-25");
    /** What a plan consists of, as its forms show it. */
    static final LegalSource CONTENT = PerformanceLaw.PERMENPANRB_6_2022.article("lampiran (formulir SKP)");
    /** Missed targets: six months to improve, a competence test, another or lower post, after one year more dismissal. */
    static final LegalSource MISSED = PerformanceLaw.PP_30_2019.article("56-58");
    /** The direct superior assesses. */
    static final LegalSource ASSESSOR = PerformanceLaw.PP_30_2019.whole().as(Standing.SEEN);
    /** Nobody assesses himself. */
    static final LegalSource NOT_HIMSELF = LegalSource.ownDecision(
            "Pejabat penilai dan atasannya bukan pegawai yang dinilai, juga bila merangkap sebagai pelaksana tugas atau harian");
    /** One plan. */
    static final LegalSource ONE =
            LegalSource.ownDecision("Satu SKP untuk setiap pegawai, penugasan dan tahun; mutasi membuka SKP kedua");
    /** Terms that no regulation names. */
    static final LegalSource TERMS =
            LegalSource.ownDecision("Batas waktu penyusunan, kesepakatan dan evaluasi periodik");
    /** The written answer. */
    static final LegalSource ANSWERED = LegalSource.ownDecision(
            "Pola distribusi adalah bahan pertimbangan: penyimpangan dijawab tertulis dan tidak menghalangi penilaian");
    /** The leader above the unit sets its predikat first. */
    static final LegalSource UNIT = PerformanceLaw.DISTRIBUTION;
    /** Receipt. */
    static final LegalSource RECEIPT = PerformanceLaw.PLAN_OBJECTION;
    /** Opened again. */
    static final LegalSource REOPENING =
            LegalSource.ownDecision("Hasil yang final dibuka kembali hanya atas putusan pengadilan atau keputusan BKN");
    /** History. */
    static final LegalSource HISTORY = LegalSource.ownDecision(
            "Tahun yang sudah dinilai dicatat sebagai riwayat menurut hukum tahunnya dan tidak diubah");

    private PlanLaw() {}
}
