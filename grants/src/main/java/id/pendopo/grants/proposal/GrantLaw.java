package id.pendopo.grants.proposal;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Regulation;
import id.pendopo.core.law.Standing;
import java.time.LocalDate;

/**
 * The regulations that steps and rules of this procedure cite (<i>dasar hukum hibah dan bantuan sosial</i>).
 *
 * <p>Permendagri 32/2011 and its amendments are cited as they were read, and with their end: Permendagri 77/2020 repealed them
 * [K]; which of its articles did is not known [?], and its own text on grants was not read. So every citation of them carries the
 * last day of 2020, the last fiscal year before Permendagri 77/2020 applied, and is printed with it: for a later case it says what
 * the rule was taken from and never that it still is the law.
 */
final class GrantLaw {
    /** The last fiscal year under Permendagri 32/2011 ended here [K]. */
    private static final LocalDate BEFORE_PERMENDAGRI_77_2020 = LocalDate.of(2020, 12, 31);

    static final Regulation PERMENDAGRI_32_2011 = Regulation.of(
                    "Permendagri 32/2011",
                    "Pedoman Pemberian Hibah dan Bantuan Sosial yang Bersumber dari APBD",
                    "Guideline on grants and social aid from the regional budget",
                    Standing.SEEN)
            .from(LocalDate.of(2011, 7, 27))
            .to(BEFORE_PERMENDAGRI_77_2020);
    static final Regulation PERMENDAGRI_39_2012 = Regulation.of(
                    "Permendagri 39/2012",
                    "Perubahan atas Permendagri 32/2011",
                    "Amendment of Permendagri 32/2011",
                    Standing.SEEN)
            .from(LocalDate.of(2012, 5, 21))
            .to(BEFORE_PERMENDAGRI_77_2020);
    static final Regulation PERMENDAGRI_90_2019 = Regulation.of(
            "Permendagri 90/2019",
            "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah",
            "Codes and names of regional planning and finance",
            Standing.SEEN);
    static final Regulation UU_23_2014 =
            Regulation.of("UU 23/2014", "Pemerintahan Daerah", "Regional government", Standing.SEEN);
    static final Regulation UU_1_2004 =
            Regulation.of("UU 1/2004", "Perbendaharaan Negara", "State treasury", Standing.KNOWN);
    static final Regulation UU_17_2003 =
            Regulation.of("UU 17/2003", "Keuangan Negara", "State finance", Standing.KNOWN);
    static final Regulation PERPRES_16_2018 = Regulation.of(
            "Perpres 16/2018", "Pengadaan Barang/Jasa Pemerintah", "Government procurement", Standing.KNOWN);
    static final Regulation SE_900_4627 = Regulation.of(
            "SE Mendagri 900/4627/SJ",
            "Penajaman Ketentuan Pasal 298 ayat (5) UU 23/2014",
            "On article 298(5) of Law 23/2014",
            Standing.SEEN);

    /** The closed list of recipients. */
    static final LegalSource RECIPIENTS = UU_23_2014.article("298 ayat (5)");
    /** The technical agency recommends, the budget team considers. */
    static final LegalSource RECOMMENDATION = PERMENDAGRI_32_2011.article("8");
    /** Recommendation and consideration become the ground of the budget. */
    static final LegalSource BUDGETING = PERMENDAGRI_32_2011.article("9-11");
    /** Name, address and amount stand in the annex of the detailed budget. */
    static final LegalSource LISTED_RECIPIENTS = PERMENDAGRI_39_2012.article("11A");
    /** Social aid goes to persons, families, groups and non-government institutions. */
    static final LegalSource SOCIAL_RECIPIENTS = PERMENDAGRI_32_2011.article("23");
    /** What could not be planned: to whom, and how much in a year. */
    static final LegalSource UNPLANNED = PERMENDAGRI_39_2012.article("23A");
    /** On what an unplanned request rests, and who approves it. */
    static final LegalSource UNPLANNED_REQUEST = PERMENDAGRI_39_2012.article("32 ayat (2a)");
    /** Name, address and amount of planned social aid stand in the annex of the detailed budget. */
    static final LegalSource SOCIAL_LISTED = PERMENDAGRI_39_2012.article("30A");
    /** The integrity pact says that use follows the approved proposal. */
    static final LegalSource INTEGRITY_PACT = PERMENDAGRI_32_2011.article("36 huruf c");
    /** Unplanned aid is recapitulated after the year. */
    static final LegalSource UNPLANNED_RECAP = PERMENDAGRI_39_2012.article("35A");
    /** Small social aid may be paid in cash through the treasurer. */
    static final LegalSource CASH = PERMENDAGRI_32_2011.article("32 ayat (4)");
    /** What a person writes into public fields stays free of who he is. */
    static final LegalSource PERSON_APART = LegalSource.ownDecision(
            "Judul, tujuan dan rincian permohonan orang perseorangan tidak memuat nama dan nomornya");
    /** What is asked of a type stays of that type. */
    static final LegalSource TYPE_AS_ASKED = LegalSource.ownDecision(
            "Klasifikasi tidak mengubah hibah menjadi bantuan sosial atau sebaliknya; pemohon mengajukan yang sesuai");
    /** What each year's aid to the same recipient rests on. */
    static final LegalSource REASSESSMENT = LegalSource.ownDecision(
            "Bantuan lanjutan berdasar penilaian ulang untuk setiap tahun anggaran: belum lepas dari risiko sosial");
    /** The criteria of social aid: selective, requirements met, temporary, purpose. */
    static final LegalSource SOCIAL_CRITERIA = PERMENDAGRI_32_2011.article("24");
    /** Agreement and payment. */
    static final LegalSource AGREEMENT = PERMENDAGRI_32_2011.article("13");
    /** What the agreement contains at least. */
    static final LegalSource AGREEMENT_CONTENTS = PERMENDAGRI_32_2011.article("13 ayat (2)");
    /** The head decrees the recipients, and money goes from the treasury to their account. */
    static final LegalSource PAYMENT = PERMENDAGRI_32_2011.article("13-14");
    /** The recipient reports through the finance agency. */
    static final LegalSource REPORT = PERMENDAGRI_32_2011.article("16");
    /** The recipient answers for the use, by 10 January. */
    static final LegalSource ACCOUNTABILITY = PERMENDAGRI_32_2011.article("19");
    /** Monitoring, with results to head and inspectorate. */
    static final LegalSource MONITORING = PERMENDAGRI_32_2011.article("40");
    /** Goods and services: the agency buys under its own budget and hands over. */
    static final LegalSource IN_KIND = PERMENDAGRI_32_2011.article("12 ayat (2), 15");
    /** Goods not handed over by the end of the year are inventory. */
    static final LegalSource INVENTORY = PERMENDAGRI_32_2011.article("20 ayat (2)");
    /** How a government buys. */
    static final LegalSource PROCUREMENT = PERPRES_16_2018.whole();
    /** An addendum changes what is to come, never what was paid. */
    static final LegalSource ADDENDUM =
            LegalSource.ownDecision("Adendum NPHD tidak mengubah bagian yang sudah dibayar dan jumlah yang ditetapkan");
    /** A use that is not as approved has sanctions by law. */
    static final LegalSource SANCTION = PERMENDAGRI_32_2011.article("41");
    /** What an auditor finds stands in the case, and strangers see only that there is an audit. */
    static final LegalSource AUDIT = LegalSource.ownDecision(
            "Pemeriksaan APIP tidak menghentikan berkas; publik hanya melihat bahwa berkas sedang diperiksa");
    /** A suspicion of the same being asked for twice stops approval until it is cleared. */
    static final LegalSource DUPLICATE = LegalSource.ownDecision(
            "Dugaan usulan ganda menahan persetujuan, penetapan dan pencairan sampai dinyatakan tidak terbukti");
    /** Recipient and amount of the decree are those of the detailed budget. */
    static final LegalSource SAME_AS_BUDGET = LegalSource.ownDecision(
            "Penerima dan jumlah dalam keputusan sama dengan Penjabaran APBD; jumlah yang lebih kecil melalui perubahan Penjabaran");
    /** Which version of the budget counts, and until when it may change the amount of a case. */
    static final LegalSource BUDGET_CHANGE = LegalSource.ownDecision(
            "Jumlah menurut versi anggaran terakhir yang berlaku; sampai NPHD ditandatangani, sesudahnya jumlah tidak berubah");
    /** The fiscal year ends on 31 December. */
    static final LegalSource FISCAL_YEAR = UU_17_2003.whole();
    /** Whoever makes the request for payment neither orders it nor pays it. */
    static final LegalSource TREASURY = UU_1_2004.whole();
    /** Grants stand under 5.1.05, whatever list of accounts a region follows. */
    static final LegalSource ACCOUNTS = PERMENDAGRI_90_2019.whole();
    /** While the management is in dispute nothing is agreed and nothing paid. */
    static final LegalSource DISPUTE_HELD =
            LegalSource.ownDecision("Selama sengketa kepengurusan tidak ada perjanjian dan pembayaran");
    /** A society keeps its permanent secretariat where it asks. */
    static final LegalSource SECRETARIAT = PERMENDAGRI_32_2011.article("7 ayat (2) huruf c");
    /** Aid to parties has rules of its own; that none of it passes this review is Pendopo's decision. */
    static final LegalSource PARTY_AID = LegalSource.ownDecision(
            "Bantuan keuangan partai politik dihitung menurut suara sah dengan aturan tersendiri dan tidak melalui pemeriksaan usulan");
    /** That an unaccounted grant bars the next one follows from no text that was read. */
    static final LegalSource OVERDUE_PRIOR = LegalSource.ownDecision(
            "Penerima yang LPJ-nya terlambat atau belum menyetor sisa dana tidak menerima hibah berikutnya");
    /** Holding and releasing a case while it is audited. */
    static final LegalSource HOLD =
            LegalSource.ownDecision("Auditor APIP dapat menahan berkas selama pemeriksaan, tanpa memutus apa pun");
    /** Only the treasury knows what it received: the recipient tells of a deposit, the finance agency books it. */
    static final LegalSource REFUND = LegalSource.ownDecision(
            "Setoran sisa dana dicatat pengelola keuangan daerah, satu kali untuk setiap nomor STS");
    /** What a sanction orders back. */
    static final LegalSource REFUND_ORDER = LegalSource.ownDecision(
            "Perintah pengembalian tidak mengurangi sisa dana menurut LPJ dan tidak menggantikan LPJ atas bagian selebihnya");
    /** A record of handover is of a day on which the goods were there. */
    static final LegalSource HANDOVER_DAY = LegalSource.ownDecision(
            "Tanggal serah terima tidak mendahului tanggal pembelian dan tidak jatuh pada tahun yang persediaannya sudah dihitung");
    /** A decision of Pendopo on the ladder of amounts, which an audit finding of 2012 suggests. */
    static final LegalSource LADDER = LegalSource.ownDecision(
            "Tangga jumlah: tidak ada tahap yang melebihi tahap sebelumnya (temuan BPK atas hibah 2012)");

    /** What an abuse looks like across cases is Pendopo's decision, after the findings of KPK and BPK. */
    static final LegalSource SCREENING = LegalSource.ownDecision(
            "Penapisan penyalahgunaan sebelum persetujuan, mengikuti kajian KPK 2011 dan temuan BPK atas hibah dan bansos");

    private GrantLaw() {}
}
