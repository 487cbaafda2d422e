package id.pendopo.licensing.application;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.licensing.law.LicensingLaw;

/** On what steps and rules of an application rest that no single article carries (<i>dasar ketentuan permohonan</i>); own decisions are marked so. */
final class ApplicationLaw {
    static final LegalSource FILING = LegalSource.ownDecision(
            "Permohonan disusun dan diajukan sendiri oleh pemohon atau kuasanya secara elektronik");
    static final LegalSource ACCOUNT =
            LegalSource.ownDecision("Hanya akun aktif yang NIK-nya telah dicocokkan yang mengajukan permohonan");
    static final LegalSource ONE_FILE =
            LegalSource.ownDecision("Satu permohonan yang sama hanya berjalan satu kali pada satu waktu");
    static final LegalSource REQUIREMENTS = LicensingLaw.UU_25_2009.article("21");
    static final LegalSource RISK = LicensingLaw.PP_28_2025.article("130-133");
    static final LegalSource BASE = LicensingLaw.PP_28_2025.whole().as(Standing.KNOWN);
    static final LegalSource CORRECTION = LegalSource.ownDecision(
            "Pengembalian dibatasi jumlah dan waktunya serta menghentikan sementara, bukan mengulang, jangka waktu; pola PP 28/2025");
    static final LegalSource LAST_DAY =
            LegalSource.ownDecision("Pengembalian pada hari terakhir jangka waktu diperbolehkan, tetapi dicatat");
    static final LegalSource REVIEW =
            LegalSource.ownDecision("Verifikasi teknis menilai setiap persyaratan sebelum diteruskan");
    static final LegalSource VISIT = LegalSource.ownDecision(
            "Pemeriksaan lapangan oleh paling sedikit dua petugas yang ditugaskan dan menandatangani satu berita acara");
    static final LegalSource RECOMMENDATION =
            LegalSource.ownDecision("Rekomendasi teknis memuat alasan, dan penolakan memuat dasar hukumnya");
    static final LegalSource STAGES =
            LegalSource.ownDecision("Batas waktu setiap tahap hanya untuk pengawasan dan tidak memutus permohonan");
    static final LegalSource SILENCE_RULES = LegalSource.ownDecision(
            "Akibat diam pada satu tahap mengikuti ketentuan diam yang disebut jenis izin dan sumbernya; pola PP 28/2025 dan PP 16/2021");
    static final LegalSource OVERDUE = LegalSource.ownDecision(
            "Keputusan yang lewat jangka waktunya dicatat dan diberitahukan kepada atasan, juga bila diam tidak mengabulkan");
    static final LegalSource DEEMED_COMPLETE = LegalSource.ownDecision(
            "Berkas yang tidak diperiksa loket sampai batas waktunya dianggap lengkap; hari ke nol keputusan tetap");
    static final LegalSource REDIRECTION =
            LegalSource.ownDecision("Permohonan yang bukan kewenangan kantor ini dialihkan dengan menyebut tujuannya");
    static final LegalSource FEE_OBJECTED_ONCE = LegalSource.ownDecision(
            "Satu ketetapan retribusi diajukan keberatan satu kali; jawabannya memberi waktu bayar baru dan tidak diajukan keberatan lagi");
    static final LegalSource FEE_DUTIES =
            LegalSource.ownDecision("Retribusi ditetapkan sebelum persetujuan, dan tanpa pelunasan izin tidak terbit");
    static final LegalSource APPROVAL = LegalSource.ownDecision(
            "Keputusan yang menyimpang dari rekomendasi memuat alasan tertulis, dan hanya pejabat yang memutus yang menolak");
    static final LegalSource COSIGNING =
            LegalSource.ownDecision("Di atas nilai investasi yang ditetapkan daerah, pejabat kedua ikut menyetujui");
    static final LegalSource SIGNING = LegalSource.ownDecision(
            "Izin ditandatangani secara elektronik tersertifikasi dan diberi nomor pada saat yang sama");
    static final LegalSource ISSUED_ELSEWHERE = LicensingLaw.PP_6_2021.whole();
    static final LegalSource UNSIGNED = LegalSource.ownDecision(
            "Yang disetujui tetapi belum ditandatangani masih dapat ditolak oleh pejabat; yang dikabulkan karena diam tidak");
    static final LegalSource OLD_LICENCE = LegalSource.ownDecision(
            "Keadaan izin lama dibaca kembali sebelum setiap tindakan yang berakibat padanya; bila izin itu tidak menerimanya, seseorang memutus");
    static final LegalSource NOTICE =
            LegalSource.ownDecision("Pemohon dapat menarik permohonan sebelum keputusan ditandatangani");
    static final LegalSource OVERSIGHT = LegalSource.ownDecision(
            "Dugaan pemalsuan dan persyaratan dasar yang belum ada mengecualikan dari pengabulan karena diam, masing-masing satu kali dan dalam batas waktunya");
    static final LegalSource CONTEST = LegalSource.ownDecision(
            "Pejabat yang menyanggah pengabulan karena diam, satu kali, menyerahkan keputusannya kepada atasannya");
    static final LegalSource SURVEY = LegalSource.ownDecision("Survei kepuasan masyarakat diminta setelah izin terbit");

    private ApplicationLaw() {}
}
