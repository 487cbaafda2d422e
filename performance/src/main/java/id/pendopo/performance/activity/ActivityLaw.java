package id.pendopo.performance.activity;

import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.law.PerformanceLaw;

/** What the rules of entries rest on (<i>dasar aturan aktivitas</i>). */
final class ActivityLaw {
    /** Carrying out, documenting and following performance is a stage of its own. */
    static final LegalSource STAGES = PerformanceLaw.PERMENPANRB_6_2022.article("5");

    /** In those replicas that were seen the employee enters minutes with evidence and the superior verifies. */
    static final LegalSource ENTRIES = LegalSource.ownDecision(
            "Catatan aktivitas: tanggal dan jam yang sudah lewat, pada hari bertugas, tanpa tumpang tindih, dalam batas menit sehari");

    static final LegalSource CATALOGUE = LegalSource.ownDecision(
            "Aktivitas diambil dari katalog yang berlaku untuk jabatan itu; uraian bebas hanya melalui butir umum");

    static final LegalSource LINKS = LegalSource.ownDecision(
            "Aktivitas dikaitkan dengan rencana hasil kerja dan tugas pokok dan fungsi jabatan");

    static final LegalSource APPROVAL = LegalSource.ownDecision(
            "Atasan menyetujui paling banyak menit yang diajukan dan menyebut alasan bila menguranginya");

    static final LegalSource SEPARATION = LegalSource.ownDecision(
            "Pemilik catatan tidak menyetujui catatannya sendiri, juga sebagai Plt, Plh atau penerima pelimpahan; dua orang tidak saling menyetujui dalam satu bulan");

    static final LegalSource ESCALATION = LegalSource.ownDecision(
            "Catatan yang tidak diperiksa diteruskan kepada atasan dari atasan sebelum akibat diam berlaku");

    /** One region treats an entry that its superior did not validate as his negative activity; what follows for the entry is ours. */
    static final LegalSource SILENCE = LegalSource.ownDecision(
            "Tidak memeriksa adalah kelalaian atasan; Jawa Barat mencatatnya sebagai aktivitas negatif atasan");

    static final LegalSource REVOCATION =
            LegalSource.ownDecision("Persetujuan hanya dicabut inspektorat, sebelum bulan itu ditandatangani");

    private ActivityLaw() {}
}
