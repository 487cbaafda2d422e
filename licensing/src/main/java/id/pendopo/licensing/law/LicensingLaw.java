package id.pendopo.licensing.law;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Regulation;
import id.pendopo.core.law.Standing;
import java.time.LocalDate;

/**
 * The regulations that steps and rules of licensing cite (<i>dasar hukum perizinan</i>), each with how sure we are of it. Articles are
 * cited only as they were read.
 *
 * <p>Law 6/2023 was not read itself: what it says on government administration was read in article 175 of Law 11/2020, whose words it
 * repeats [K]. Of Government Regulation 28/2025 the body was read, not its annexes.
 */
public final class LicensingLaw {
    /** <i>Pelayanan publik</i>: the service standard and its components. */
    public static final Regulation UU_25_2009 =
            Regulation.of("UU 25/2009", "Pelayanan Publik", "Public services", Standing.SEEN);

    /** <i>Administrasi pemerintahan</i>, as amended by article 175 of Law 11/2020. */
    public static final Regulation UU_30_2014 = Regulation.of(
            "UU 30/2014 (diubah UU 11/2020 Pasal 175)",
            "Administrasi Pemerintahan",
            "Government administration",
            Standing.SEEN);

    /** <i>Hubungan keuangan pusat dan daerah</i>: which fees a region may take for licences. */
    public static final Regulation UU_1_2022 = Regulation.of(
            "UU 1/2022", "Hubungan Keuangan Pusat dan Daerah", "Finance between centre and regions", Standing.SEEN);

    /** <i>Pelindungan data pribadi</i>. */
    public static final Regulation UU_27_2022 =
            Regulation.of("UU 27/2022", "Pelindungan Data Pribadi", "Protection of personal data", Standing.KNOWN);

    /** <i>Keterbukaan informasi publik</i>. */
    public static final Regulation UU_14_2008 =
            Regulation.of("UU 14/2008", "Keterbukaan Informasi Publik", "Public information", Standing.KNOWN);

    /** <i>Perizinan berusaha berbasis risiko</i>; its annexes were not read. */
    public static final Regulation PP_28_2025 = Regulation.of(
                    "PP 28/2025",
                    "Penyelenggaraan Perizinan Berusaha Berbasis Risiko",
                    "Risk-based business licensing",
                    Standing.SEEN)
            .from(LocalDate.of(2025, 6, 5));

    /** <i>Perizinan berusaha di daerah</i>: title and preamble were read. */
    public static final Regulation PP_6_2021 = Regulation.of(
            "PP 6/2021",
            "Penyelenggaraan Perizinan Berusaha di Daerah",
            "Business licensing in regions",
            Standing.KNOWN);

    /** <i>Skala usaha</i>: micro, small, medium, large. */
    public static final Regulation PP_7_2021 = Regulation.of(
            "PP 7/2021",
            "Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan UMKM",
            "Ease, protection and empowerment of cooperatives and small business",
            Standing.SEEN);

    /** <i>Bangunan gedung</i>: PBG and SLF. */
    public static final Regulation PP_16_2021 = Regulation.of(
            "PP 16/2021",
            "Peraturan Pelaksanaan UU 28/2002 tentang Bangunan Gedung",
            "Implementation of the buildings law",
            Standing.SEEN);

    /** <i>Ketentuan umum pajak dan retribusi daerah</i>; not read. */
    public static final Regulation PP_35_2023 = Regulation.of(
            "PP 35/2023",
            "Ketentuan Umum Pajak Daerah dan Retribusi Daerah",
            "General rules of regional taxes and fees",
            Standing.KNOWN);

    /** <i>SIUP</i>, which is no longer issued: its classes by net worth. */
    public static final Regulation PERMENDAG_46_2009 = Regulation.of(
            "Permendag 46/M-DAG/PER/9/2009",
            "Penerbitan Surat Izin Usaha Perdagangan",
            "Trading licences",
            Standing.SEEN);

    /** <i>Klasifikasi baku lapangan usaha Indonesia</i>, edition 2025. */
    public static final Regulation BPS_7_2025 =
            Regulation.of("Peraturan BPS 7/2025", "KBLI 2025", "Classification of business 2025", Standing.SEEN);

    /** An office answers within five working days whether it accepts an application. */
    public static final LegalSource ACCEPTANCE = UU_30_2014.article("50 ayat (3)-(4)");

    /** Five working days from a complete application where no other law sets a term; silence is approval. */
    public static final LegalSource FALLBACK_TERM = UU_30_2014.article("53 ayat (2)");

    /** Silence within the term is approval by law. */
    public static final LegalSource SILENCE = UU_30_2014.article("53 ayat (4)");

    /** An electronic system decides by itself where all requirements are met; how far that reaches outside OSS is not settled. */
    public static final LegalSource SYSTEM_DECIDES = UU_30_2014.article("53 ayat (3)", Standing.UNSURE);

    /** A permit is granted or refused within ten working days of receipt, unless law says otherwise. */
    public static final LegalSource TEN_DAYS = UU_30_2014.article("39 ayat (6)");

    /** A decision is delivered within five working days. */
    public static final LegalSource DELIVERY = UU_30_2014.article("62 ayat (2)");

    /** Objection to the official who decided: within 21 working days, decided within 10, silence grants it. */
    public static final LegalSource OBJECTION = UU_30_2014.article("77 ayat (1)-(7)");

    /** Appeal to the superior: within 10 working days, decided within 10, silence grants it. */
    public static final LegalSource APPEAL = UU_30_2014.article("78 ayat (1)-(6)");

    /** Withdrawal of a decision. */
    public static final LegalSource WITHDRAWAL_OF_DECISION = UU_30_2014.article("64");

    /** Postponement of a decision. */
    public static final LegalSource POSTPONEMENT = UU_30_2014.article("65");

    /** Annulment of a decision. */
    public static final LegalSource ANNULMENT = UU_30_2014.article("66");

    /** Who has an interest in a decision keeps away from it; the article was not read again. */
    public static final LegalSource CONFLICT = UU_30_2014.article("42-43", Standing.KNOWN);

    /** The limits of scale by capital and by turnover. */
    public static final LegalSource SCALE = PP_7_2021.article("35");

    /** The fees for licences that a region may take: building approval is one of three. */
    public static final LegalSource FEES = UU_1_2022.article("88 ayat (4)");

    /** The formula of the fee for a building approval; the annex was not read again. */
    public static final LegalSource BUILDING_FEE = PP_16_2021.article("Lampiran", Standing.KNOWN);

    /** Reduction and exemption by the head of region, as sample regional regulations that were read have it. */
    public static final LegalSource FEE_RELIEF = LegalSource.of(
            "Contoh Perda tentang retribusi: keringanan dan pembebasan oleh kepala daerah", Standing.SEEN);

    /** The tariff of a fee stands in the region's own regulation, which it loads. */
    public static final LegalSource FEE_TARIFF =
            LegalSource.of("Peraturan daerah tentang pajak daerah dan retribusi daerah", Standing.KNOWN);

    /** Items by the tariff, each factor written down, whole rupiah, and a payment of what was to be paid on its day. */
    public static final LegalSource FEE_ARITHMETIC = LegalSource.ownDecision(
            "Retribusi dihitung menurut tarif daerah dengan setiap faktor dicatat dalam SKRD, dan dilunasi sebesar yang harus dibayar pada harinya");

    /** No fee is paid in cash at the desk. */
    public static final LegalSource NO_CASH = LegalSource.ownDecision("Retribusi tidak diterima secara tunai di loket");

    /** What stands in the QR code of a licence, and how it is checked, is our own decision. */
    public static final LegalSource QR_PAYLOAD =
            LegalSource.ownDecision("Kode QR izin memuat tautan register atau pernyataan bersegel, tanpa data pribadi");
    /** Kinds of business actors and what each shows of itself; no text on all of them was read. */
    public static final LegalSource ACTOR_KINDS =
            LegalSource.of("Jenis pelaku usaha dan identitas yang ditunjukkannya", Standing.KNOWN);

    /** <i>Perseroan terbatas</i>; not read. */
    public static final LegalSource LIMITED_COMPANY = LegalSource.of("UU 40/2007", Standing.KNOWN);

    /** <i>Perseroan perorangan</i>: micro and small scale only; not read. */
    public static final LegalSource ONE_PERSON_COMPANY =
            LegalSource.of("UU 6/2023 dan PP 8/2021 (perseroan perorangan)", Standing.KNOWN);

    /** <i>Persekutuan komanditer, firma, perdata</i>: registered in SABU; not read. */
    public static final LegalSource PARTNERSHIP = LegalSource.of("Permenkumham 17/2018", Standing.KNOWN);

    /** <i>Koperasi</i>; not read. */
    public static final LegalSource COOPERATIVE = LegalSource.of("UU 25/1992", Standing.KNOWN);

    /** <i>Yayasan</i>; not read. */
    public static final LegalSource FOUNDATION = LegalSource.of("UU 16/2001 jo. UU 28/2004", Standing.KNOWN);

    /** Capital of a business is counted without land and building of its place. */
    public static final LegalSource BUSINESS_CAPITAL = PP_7_2021.article("35 ayat (3)");

    /** Net worth without land and building of the place of business, by which SIUP was divided. */
    public static final LegalSource NET_WORTH = PERMENDAG_46_2009.whole();

    /** What counts as total investment where it decides a track. */
    public static final LegalSource TOTAL_INVESTMENT = LegalSource.ownDecision(
            "Nilai investasi: modal sendiri dan pinjaman termasuk tanah dan bangunan; bila tidak lengkap, jumlah aset");

    /** Paid-up capital as a measure. */
    public static final LegalSource PAID_UP_CAPITAL =
            LegalSource.ownDecision("Modal disetor sebagai dasar penilaian modal, bila daerah memilihnya");

    /** Whoever answers for an entity is known by name and number. */
    public static final LegalSource RESPONSIBLE_PERSON =
            LegalSource.ownDecision("Badan usaha mempunyai sedikitnya satu penanggung jawab dengan NIK atau paspor");

    /** Data of a person and of an entity are kept apart, so that nothing of a person becomes public. */
    public static final LegalSource PERSON_OR_ENTITY = LegalSource.ownDecision(
            "Data orang perseorangan dan data badan usaha dicatat terpisah, sesuai jenis pelaku usaha");

    /** Whoever acts for another shows a letter that holds on that day. */
    public static final LegalSource ATTORNEY =
            LegalSource.ownDecision("Kuasa menunjukkan surat kuasa yang berlaku pada hari ia bertindak");

    /** An amount that a business tells of itself is none below zero. */
    public static final LegalSource CAPITAL_TOLD =
            LegalSource.ownDecision("Setiap unsur modal dinyatakan dalam rupiah, nol atau lebih");

    /** A code of business is stored with its edition. */
    public static final LegalSource KBLI = BPS_7_2025.article("1-3");

    /** Who handles a file is drawn, and nobody picks his own. */
    public static final LegalSource DRAW =
            LegalSource.ownDecision("Petugas ditetapkan dengan undian yang dapat diulang siapa pun");

    /** What a certificate that is still to be verified allows, and when it is withdrawn. */
    public static final LegalSource CERTIFICATE = PP_28_2025.article("132, 134, 222-225");

    /** Sanctions are laid as supervision finds them; each ladder cites its own source, and what names none follows that of food. */
    public static final LegalSource SANCTIONS = LegalSource.ownDecision(
            "Sanksi dijatuhkan menurut hasil pengawasan dan tahapan sektornya, yang menyebut sumbernya sendiri");

    /** A decision binds from its announcement or its receipt; where the two differ, from its receipt. */
    public static final LegalSource BINDING = UU_30_2014.article("60");

    /** Objection and appeal, and that they do not by themselves postpone the decision. */
    public static final LegalSource REMEDIES = UU_30_2014.article("75 ayat (3) dan (5)");

    /** The action before an administrative court; its text was not read. */
    public static final LegalSource LAWSUIT = LegalSource.of("UU 5/1986 Pasal 55, Perma 6/2018", Standing.KNOWN);
    /** Licences use the level of five digits. */
    public static final LegalSource KBLI_LEVEL =
            LegalSource.of("KBLI: perizinan memakai kelompok, lima angka (BPS)", Standing.SEEN);

    /** What a business has become in another edition a person decides. */
    public static final LegalSource KBLI_CONVERSION = LegalSource.ownDecision(
            "Kode KBLI tidak pernah diubah sendiri ke edisi lain; tabel kesesuaian hanya mengusulkan");

    /** A place is told down to the kelurahan, and a point as latitude and longitude. */
    public static final LegalSource PLACE =
            LegalSource.ownDecision("Lokasi usaha sampai kelurahan atau desa; titik koordinat lintang dan bujur WGS84");

    /** The published guide to integration with OSS-RBA, version 4.3.22; a newer one was not found. */
    public static final LegalSource OSS_GUIDE =
            LegalSource.of("Pedoman Integrasi Aplikasi OSS-RBA 4.3.22 (19 Juni 2024)", Standing.SEEN);
    /** The level of risk is looked up, row by row; the annex itself was not read. */
    public static final LegalSource RISK_LOOKED_UP = PP_28_2025.article("5 ayat (4)-(9), 129");

    /** In which order it is asked where an application belongs. */
    public static final LegalSource ROUTING_ORDER = LegalSource.ownDecision(
            "Urutan penyaluran: lokasi, kewenangan, jenis izin yang masih berlaku, sistem sektor, OSS, lalu jalur daerah");

    /** Where foreign capital takes part the national system issues by itself. */
    public static final LegalSource FOREIGN_INVESTMENT = PP_28_2025.article("138 ayat (4), 212");

    /** The national system is the only door for business licences; what SIUP and TDP were is in the number it gives. */
    public static final LegalSource ONLY_DOOR =
            LegalSource.of("PP 28/2025: perizinan berusaha hanya melalui sistem OSS", Standing.KNOWN);

    /** The classes of a SIUP by net worth. */
    public static final LegalSource SIUP_CLASSES = PERMENDAG_46_2009.whole();

    /** Old licences are no longer issued, renewed or changed: OSS and its successors are the only door. */
    public static final LegalSource LEGACY_ENDED = PP_28_2025.whole().as(Standing.KNOWN);

    /** How a table of old licences is read is our own decision. */
    public static final LegalSource LEGACY_TABLE = LegalSource.ownDecision(
            "Tabel izin lama dibaca toleran, setiap perbaikan disebut, dan tidak ada yang dikarang");

    private LicensingLaw() {}
}
