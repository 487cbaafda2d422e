package id.pendopo.complaints.law;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Regulation;
import id.pendopo.core.law.Standing;

/**
 * The regulations that steps, rules and views of complaints cite (<i>dasar hukum pengaduan</i>), each with how sure we are of it. Articles
 * are cited only as they were read. The ministerial guide in force could not be read: no term rests on it, and what the national channel
 * itself publishes is cited as such.
 */
public final class ComplaintsLaw {
    /** <i>Pelayanan publik</i>: who may complain, receipt, answer, decision and what follows when an official is late. */
    public static final Regulation UU_25_2009 =
            Regulation.of("UU 25/2009", "Pelayanan Publik", "Public services", Standing.SEEN);

    /** <i>Keterbukaan informasi publik</i>: what is exempt, and the terms of a formal request. */
    public static final Regulation UU_14_2008 = Regulation.of(
            "UU 14/2008", "Keterbukaan Informasi Publik", "Openness of public information", Standing.SEEN);

    /** <i>Ombudsman Republik Indonesia</i>. */
    public static final Regulation UU_37_2008 =
            Regulation.of("UU 37/2008", "Ombudsman Republik Indonesia", "The Ombudsman", Standing.SEEN);

    /** <i>Pemerintahan daerah</i>: article 385 on reports against officials. */
    public static final Regulation UU_23_2014 =
            Regulation.of("UU 23/2014", "Pemerintahan Daerah", "Regional government", Standing.SEEN);

    /** <i>Pelindungan data pribadi</i>. */
    public static final Regulation UU_27_2022 =
            Regulation.of("UU 27/2022", "Pelindungan Data Pribadi", "Protection of personal data", Standing.SEEN);

    /** <i>Perlindungan saksi dan korban</i>; its text was not read again. */
    public static final Regulation UU_31_2014 = Regulation.of(
            "UU 13/2006 jo. UU 31/2014",
            "Perlindungan Saksi dan Korban",
            "Protection of witnesses and victims",
            Standing.KNOWN);

    /** <i>Pelaksanaan UU pelayanan publik</i>. */
    public static final Regulation PP_96_2012 = Regulation.of(
            "PP 96/2012",
            "Pelaksanaan UU Pelayanan Publik",
            "Implementation of the act on public services",
            Standing.SEEN);

    /** <i>Pembinaan dan pengawasan pemerintahan daerah</i>: reports of irregularities go to the internal supervisors. */
    public static final Regulation PP_12_2017 = Regulation.of(
            "PP 12/2017",
            "Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah",
            "Supervision of regional government",
            Standing.SEEN);

    /** <i>Peran serta masyarakat</i> against corruption; its text was not read again. */
    public static final Regulation PP_43_2018 = Regulation.of(
            "PP 43/2018",
            "Peran Serta Masyarakat dalam Pencegahan Korupsi",
            "Participation of the public against corruption",
            Standing.KNOWN);

    /** <i>Perizinan berusaha berbasis risiko</i>: article 352 on reports of abuse. */
    public static final Regulation PP_28_2025 = Regulation.of(
            "PP 28/2025",
            "Penyelenggaraan Perizinan Berusaha Berbasis Risiko",
            "Business licensing by risk",
            Standing.SEEN);

    /** <i>Pengelolaan pengaduan pelayanan publik</i>; articles 18 to 20 were read, the rest in reports. */
    public static final Regulation PERPRES_76_2013 = Regulation.of(
            "Perpres 76/2013",
            "Pengelolaan Pengaduan Pelayanan Publik",
            "Handling of complaints about public services",
            Standing.SEEN);

    /** <i>SPBE</i>: regional applications are integrated with the national one, as a regional page reports. */
    public static final Regulation PERPRES_95_2018 = Regulation.of(
            "Perpres 95/2018", "Sistem Pemerintahan Berbasis Elektronik", "Electronic government", Standing.SEEN);

    /** <i>Pedoman SP4N</i> until 2025; its content was not read. */
    public static final Regulation PERMENPANRB_62_2018 = Regulation.of(
            "PermenPANRB 62/2018", "Pedoman SP4N", "Guide to the national complaint system", Standing.UNSURE);

    /** <i>Penyelenggaraan SP4N</i>, in force; only title and preamble were read, so no term is cited from it. */
    public static final Regulation PERMENPANRB_5_2025 = Regulation.of(
            "PermenPANRB 5/2025", "Penyelenggaraan SP4N", "The national complaint system", Standing.UNSURE);

    /** <i>Aplikasi umum</i>: the national channel, as a regional page reports. */
    public static final Regulation KEPMENPANRB_680_2020 = Regulation.of(
            "KepmenPANRB 680/2020",
            "SP4N-LAPOR! sebagai Aplikasi Umum",
            "SP4N-LAPOR! as a general application",
            Standing.SEEN);

    /** <i>Pengaduan di Kemendagri dan pemerintah daerah</i>; the definitions of article 1 were read, no term of it. */
    public static final Regulation PERMENDAGRI_8_2023 = Regulation.of(
            "Permendagri 8/2023",
            "Pengelolaan Pengaduan di Lingkungan Kementerian Dalam Negeri dan Pemerintah Daerah",
            "Complaints in the ministry and regional governments",
            Standing.SEEN);

    /** <i>Survei kepuasan masyarakat</i>: nine elements from 1 to 4; its text was not read again. */
    public static final Regulation PERMENPANRB_14_2017 = Regulation.of(
            "PermenPANRB 14/2017", "Survei Kepuasan Masyarakat", "Survey of satisfaction", Standing.KNOWN);

    /** What the national channel publishes about itself: three, five and ten working days; no article was read that says so. */
    public static final LegalSource NATIONAL_CHANNEL = LegalSource.of(
            "Ketentuan layanan SP4N-LAPOR! yang dipublikasikan: diteruskan 3, ditindaklanjuti 5, ditutup 10 hari kerja",
            Standing.SEEN);

    /** Five, fourteen and sixty working days by kind, as standards of service of several regions print them. */
    public static final LegalSource SETTLEMENT_BY_KIND = LegalSource.of(
            "Standar pelayanan beberapa daerah: 5, 14 dan 60 hari kerja menurut jenis laporan", Standing.SEEN);

    /** For aspirations no source gives a figure. */
    public static final LegalSource ASPIRATION_TERM =
            LegalSource.of("Batas waktu aspirasi: tidak ditemukan sumber yang menyebut angka", Standing.UNSURE);

    /** A provider offers a way to complain, handles it in a set time and keeps documentation and statistics. */
    public static final LegalSource FACILITY = UU_25_2009.article("36-37");

    /** Whoever was harmed, or a proxy. */
    public static final LegalSource WHO_MAY_COMPLAIN = UU_25_2009.article("42 ayat (1)");

    /** Within thirty days of receiving the service. */
    public static final LegalSource FILING_LIMIT = UU_25_2009.article("42 ayat (2)");

    /** What a written complaint holds. */
    public static final LegalSource CONTENT = UU_25_2009.article("42 ayat (3)");

    /** Name and identity may be kept secret. */
    public static final LegalSource SECRET_IDENTITY = UU_25_2009.article("42 ayat (5)");

    /** A receipt, and what stands on it. */
    public static final LegalSource RECEIPT = UU_25_2009.article("44 ayat (1)-(2)");

    /** An answer within fourteen days, at least whether it is complete. */
    public static final LegalSource COMPLETENESS_ANSWER = UU_25_2009.article("44 ayat (3)");

    /** Whoever complains completes within thirty days of that answer. */
    public static final LegalSource COMPLETION = UU_25_2009.article("44 ayat (4)");

    /** What was not completed is deemed withdrawn. */
    public static final LegalSource DEEMED_WITHDRAWN = UU_25_2009.article("44 ayat (5)");

    /** A complaint goes to the superior of whoever it is about. */
    public static final LegalSource TO_THE_SUPERIOR = UU_25_2009.article("45");

    /** A provider must examine, independently and without a fee. */
    public static final LegalSource MUST_EXAMINE = UU_25_2009.article("47-48");

    /** What the examination learns stays confidential, also after office. */
    public static final LegalSource CONFIDENTIAL_EXAMINATION = UU_25_2009.article("49");

    /** A decision within sixty days of the complete file; the act does not say working days, so they are read as calendar days [D]. */
    public static final LegalSource DECISION_LIMIT = UU_25_2009.article("50 ayat (1)");

    /** The decision is told within fourteen days. */
    public static final LegalSource DECISION_NOTICE = UU_25_2009.article("50 ayat (2)");

    /** Whoever complains is given a copy of the decision. */
    public static final LegalSource DECISION_COPY = UU_25_2009.article("50 ayat (9)");

    /** What an official who is late or talks bears. */
    public static final LegalSource SANCTIONS = UU_25_2009.article("54");

    /** The public is told what follows from its complaints. */
    public static final LegalSource FOLLOW_UP_TOLD = PP_96_2012.article("42");

    /** What reveals who informed, reported or witnessed is exempt. */
    public static final LegalSource EXEMPT = UU_14_2008.article("17");

    /** Ten working days, seven more with written reasons. */
    public static final LegalSource FORMAL_REQUEST = UU_14_2008.article("22 ayat (7)-(8)");

    /** The provider was approached first, without a proper result. */
    public static final LegalSource OMBUDSMAN_FIRST_HERE = UU_37_2008.article("24 ayat (1) huruf c");

    /** The event is not yet two years past. */
    public static final LegalSource OMBUDSMAN_AGE = UU_37_2008.article("24 ayat (3)");

    /** The superior reports on a recommendation within sixty days. */
    public static final LegalSource OMBUDSMAN_REPORT = UU_37_2008.article("38 ayat (2)");

    /** The public may report irregularities of officials to the internal supervisors or to law enforcement. */
    public static final LegalSource REPORT_OFFICIALS = UU_23_2014.article("385");

    /** Who may be reported to whom, and that the supervisors must examine. */
    public static final LegalSource REPORT_TO_SUPERVISORS = PP_12_2017.article("22-25");

    /** Reports of supervision are secret. */
    public static final LegalSource SUPERVISION_SECRET = PP_12_2017.article("23 ayat (2)");

    /** The governor is above districts and cities, the minister above provinces; whether a report on a head of region goes that way was not established. */
    public static final LegalSource HIGHER_TIER = PP_12_2017.article("10", Standing.UNSURE);

    /** A report of abuse in licensing: five, thirty and ten working days. */
    public static final LegalSource LICENSING_ABUSE = PP_28_2025.article("352");

    /** What has the weight of supervision. */
    public static final LegalSource SUPERVISORY = PERMENDAGRI_8_2023.article("1");

    /** Lawful authority as the basis of processing. */
    public static final LegalSource PERSONAL_DATA = UU_27_2022.article("20 ayat (2) huruf e");

    /** A report from anywhere is channelled to the provider that may handle it, as the national channel describes itself. */
    public static final LegalSource NO_WRONG_DOOR = LegalSource.of(
            "Asas no wrong door SP4N-LAPOR!: laporan disalurkan kepada penyelenggara yang berwenang", Standing.SEEN);

    /** How a report is followed by a code: no source says what it looks like. */
    public static final LegalSource TRACKING = own("kode pelacakan acak dengan karakter pemeriksa, tanpa urutan");

    /** How a complaint is handled where no regulation that we could read says so. */
    public static final LegalSource PROCEDURE = own("alur pengaduan");

    /** The leaders read figures and ask after a report; what they ask moves nothing. */
    public static final LegalSource NUDGE = own("atensi pimpinan atas laporan");

    /** Sorting and sending on are one piece of work. */
    public static final LegalSource SENT_THE_SAME_DAY =
            own("laporan yang terverifikasi diteruskan pada hari kerja yang sama");

    /** Who must not do what beside what in one complaint. */
    public static final LegalSource SEPARATION = own("pemisahan tugas dalam pengaduan");

    /** What is looked at when a report comes in; no source gives a figure. */
    public static final LegalSource GUARD = own("penyaringan laporan masuk: tidak ada laporan yang ditolak oleh mesin");

    /** Who owns what beside the national channel, whose interface could not be read. */
    public static final LegalSource HUB =
            own("kanal nasional memegang identitas dan penutupan, daerah memegang tindak lanjut");

    /** Which reports belong together, and who may say so. */
    public static final LegalSource FAMILY = own("penggabungan, pembagian dan dukungan laporan");

    /** What happens elsewhere lies over a complaint that goes on. */
    public static final LegalSource PROCEEDINGS =
            own("proses di luar dicatat tanpa menghentikan laporan, kecuali perkara di pengadilan");

    private ComplaintsLaw() {}

    private static LegalSource own(String what) {
        return LegalSource.of("Keputusan Pendopo: " + what, Standing.OWN_DECISION);
    }
}
