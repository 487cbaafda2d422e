package id.pendopo.performance.law;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Regulation;
import id.pendopo.core.law.Standing;
import java.time.LocalDate;

/**
 * The regulations that steps, rules and computations of performance cite (<i>dasar hukum kinerja</i>), each with how sure we are of it.
 * Articles are cited only as they were read. What a ministry or a region pays or cuts by its own regulation is no national law: it stands
 * with its source beside the values.
 */
public final class PerformanceLaw {
    /** <i>Aparatur sipil negara</i>; replaced by Law 20/2023. */
    public static final Regulation UU_5_2014 =
            Regulation.of("UU 5/2014", "Aparatur Sipil Negara", "Civil servants", Standing.SEEN);

    /** <i>Aparatur sipil negara</i>, the present law; its text was not read again. */
    public static final Regulation UU_20_2023 =
            Regulation.of("UU 20/2023", "Aparatur Sipil Negara", "Civil servants", Standing.KNOWN);

    /** <i>Hubungan keuangan pusat dan daerah</i>: the share of a budget that may go to personnel. */
    public static final Regulation UU_1_2022 = Regulation.of(
            "UU 1/2022", "Hubungan Keuangan Pusat dan Daerah", "Finance between centre and regions", Standing.SEEN);

    /** <i>Penilaian prestasi kerja</i>: results 60, behaviour 40; revoked by Government Regulation 30/2019. */
    public static final Regulation PP_46_2011 = Regulation.of(
            "PP 46/2011", "Penilaian Prestasi Kerja PNS", "Assessment of the work of civil servants", Standing.SEEN);

    /** <i>Penilaian kinerja PNS</i>. */
    public static final Regulation PP_30_2019 = Regulation.of(
            "PP 30/2019", "Penilaian Kinerja PNS", "Performance assessment of civil servants", Standing.SEEN);

    /** <i>Manajemen PPPK</i>. */
    public static final Regulation PP_49_2018 =
            Regulation.of("PP 49/2018", "Manajemen PPPK", "Management of contract civil servants", Standing.SEEN);

    /** <i>Manajemen PNS</i>: kinds and lengths of leave. */
    public static final Regulation PP_11_2017 =
            Regulation.of("PP 11/2017", "Manajemen PNS", "Management of civil servants", Standing.SEEN);

    /** <i>Disiplin PNS</i>, the old one; parts of it live on until the regulation on pay is in force. */
    public static final Regulation PP_53_2010 =
            Regulation.of("PP 53/2010", "Disiplin PNS", "Discipline of civil servants", Standing.SEEN);

    /** <i>Disiplin PNS</i>. */
    public static final Regulation PP_94_2021 = Regulation.of(
                    "PP 94/2021", "Disiplin PNS", "Discipline of civil servants", Standing.SEEN)
            .from(LocalDate.of(2021, 8, 31));

    /** <i>Pengelolaan keuangan daerah</i>: a region may pay additional income. */
    public static final Regulation PP_12_2019 =
            Regulation.of("PP 12/2019", "Pengelolaan Keuangan Daerah", "Finance of regions", Standing.SEEN);

    /** <i>PPh 21 atas beban APBN atau APBD</i>. */
    public static final Regulation PP_80_2010 = Regulation.of(
            "PP 80/2010",
            "Tarif Pemotongan dan Pengenaan PPh Pasal 21 atas Beban APBN atau APBD",
            "Income tax on pay from public budgets",
            Standing.SEEN);

    /** <i>Tarif efektif rata-rata</i>: monthly effective rates; article 17 was read, the annex in two public copies. */
    public static final Regulation PMK_168_2023 = Regulation.of(
                    "PMK 168/2023",
                    "Petunjuk Pelaksanaan Pemotongan PPh Pasal 21",
                    "Withholding of income tax",
                    Standing.SEEN)
            .from(LocalDate.of(2024, 1, 1));

    /** <i>Hari dan jam kerja</i>; articles 3 and 4 as the Secretariat of State reports them. */
    public static final Regulation PERPRES_21_2023 = Regulation.of(
                    "Perpres 21/2023",
                    "Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai ASN",
                    "Working days and hours of government",
                    Standing.SEEN)
            .from(LocalDate.of(2023, 4, 12));

    /** <i>Tunjangan kinerja BPK</i>, whose rates by class are the measure of regions' additional income. */
    public static final Regulation PERPRES_188_2014 = Regulation.of(
            "Perpres 188/2014",
            "Tunjangan Kinerja Pegawai BPK",
            "Performance allowance of the audit board",
            Standing.SEEN);

    /** <i>Jaminan kesehatan</i>: five per cent, four by the employer and one by the employee, up to a ceiling. */
    public static final Regulation PERPRES_82_2018 = Regulation.of(
            "Perpres 82/2018 (diubah Perpres 75/2019 dan 64/2020)",
            "Jaminan Kesehatan",
            "Health insurance",
            Standing.SEEN);

    /** <i>Manajemen kinerja</i> in the second half of 2021; known from slides that compare it. */
    public static final Regulation PERMENPANRB_8_2021 = Regulation.of(
            "PermenPANRB 8/2021", "Sistem Manajemen Kinerja PNS", "Performance management", Standing.SEEN);

    /** <i>Pengelolaan kinerja pegawai ASN</i>; known from summaries and forms, the number of the matrix's article is not. */
    public static final Regulation PERMENPANRB_6_2022 = Regulation.of(
            "PermenPANRB 6/2022",
            "Pengelolaan Kinerja Pegawai ASN",
            "Performance management of civil servants",
            Standing.SEEN);

    /** <i>Jabatan fungsional</i>: credit points by the yearly rating. */
    public static final Regulation PERMENPANRB_1_2023 =
            Regulation.of("PermenPANRB 1/2023", "Jabatan Fungsional", "Functional positions", Standing.SEEN);

    /** <i>Surat edaran</i> on the distribution of ratings: guidance, not a prohibition. */
    public static final Regulation SE_MENPANRB_3_2023 = Regulation.of(
                    "SE MenPANRB 3/2023",
                    "Penetapan Predikat Kinerja Organisasi dan Pola Distribusi",
                    "Rating of organisations and distribution of ratings",
                    Standing.SEEN)
            .from(LocalDate.of(2023, 1, 31));

    /** <i>Pedoman teknis pengelolaan keuangan daerah</i>; not read. */
    public static final Regulation PERMENDAGRI_77_2020 = Regulation.of(
            "Permendagri 77/2020",
            "Pedoman Teknis Pengelolaan Keuangan Daerah",
            "Technical guide to the finance of regions",
            Standing.KNOWN);

    /** <i>Persetujuan TPP</i>: the formula of basic additional income is known and agrees with decrees seen, its text was not read. */
    public static final Regulation KEPMENDAGRI_900_4700_2020 = Regulation.of(
                    "Kepmendagri 900-4700/2020",
                    "Tata Cara Persetujuan Menteri terhadap TPP ASN",
                    "Approval of additional income by the minister",
                    Standing.KNOWN)
            .from(LocalDate.of(2020, 12, 21));

    /** <i>Nomor induk pegawai</i>: known from articles that quote it. */
    public static final Regulation PERKA_BKN_43_2007 = Regulation.of(
            "Perka BKN 43/2007", "Nomor Identitas PNS", "Identity numbers of civil servants", Standing.SEEN);

    /** <i>Penilaian SKP</i> until 2021: the values of targets. */
    public static final Regulation PERKA_BKN_1_2013 = Regulation.of(
            "Perka BKN 1/2013",
            "Ketentuan Pelaksanaan PP 46/2011",
            "Implementation of the regulation on assessment",
            Standing.KNOWN);

    /** A region may pay additional income by its head's regulation, after approval; against it transfers are cut. */
    public static final LegalSource ADDITIONAL_INCOME = PP_12_2019.article("58 ayat (1)-(6)");

    /** Basic additional income by class: the audit board's rate times three indices of the region; content known, text not read. */
    public static final LegalSource BASIC_INCOME = KEPMENDAGRI_900_4700_2020.whole();

    /** Rating from results and behaviour; the content is certain, the article's number was not seen. */
    public static final LegalSource MATRIX = PERMENPANRB_6_2022.whole();

    /** Which ratings an organisation's own rating leads one to expect. */
    public static final LegalSource DISTRIBUTION = SE_MENPANRB_3_2023.whole();

    /** At most a fifth above, three fifths or more as expected, at most a fifth below; whether it still binds is not settled. */
    public static final LegalSource FORCED_DISTRIBUTION = PP_30_2019.article("41 ayat (8)");

    /** Results 60, behaviour 40, and the five classes of numbers until 2021. */
    public static final LegalSource OLD_SCORES = PP_46_2011.article("15 dan 17");

    /** Weights and classes of numbers, and the new idea without which nothing is very good. */
    public static final LegalSource SCORES = PP_30_2019.article("41");

    /** The year is assessed from the end of December to the end of January. */
    public static final LegalSource YEAR_END = PP_30_2019.article("42");

    /** Objection to an assessment within fourteen days, decided finally by the assessor's superior. */
    public static final LegalSource PLAN_OBJECTION = PP_30_2019.article("59");

    /** Light sanctions for days of absence. */
    public static final LegalSource ABSENCE_LIGHT = PP_94_2021.article("9");

    /** Medium sanctions for days of absence; the cut of pay is not yet in force. */
    public static final LegalSource ABSENCE_MEDIUM = PP_94_2021.article("10 ayat (2) huruf f");

    /** Severe sanctions for days of absence, ten days in a row among them. */
    public static final LegalSource ABSENCE_SEVERE = PP_94_2021.article("11 ayat (2) huruf d");

    /** Days of absence add up to the end of the year; after ten in a row pay stops from the next month. */
    public static final LegalSource ABSENCE_COUNT = PP_94_2021.article("15");

    /** A superior who knows and does not summon bears the heavier sanction. */
    public static final LegalSource SUPERIORS_DUTY = PP_94_2021.article("26-28");

    /** Until the regulation on pay is in force, medium sanctions are those of Government Regulation 53/2010 article 7(3). */
    public static final LegalSource MEDIUM_UNTIL_PAY_LAW = PP_94_2021.article("42");

    /** Sanctions for days of absence until August 2021. */
    public static final LegalSource OLD_ABSENCE = PP_53_2010.article("8-10");

    /** 37 hours 30 minutes a week, in Ramadan 32 hours 30 minutes. */
    public static final LegalSource WORKING_HOURS = PERPRES_21_2023.article("3-4");

    /** Kinds and lengths of leave. */
    public static final LegalSource LEAVE = PP_11_2017.article("310-330");

    /** Tax on income that is fixed and regular each month is borne by the government; whether additional income is, no ruling says. */
    public static final LegalSource TAX_BORNE = PP_80_2010.article("2");

    /** Twenty per cent more tax without a tax number. */
    public static final LegalSource TAX_WITHOUT_NUMBER = PP_80_2010.article("3");

    /** Final tax on other compensation by rank: 0, 5 or 15 per cent. */
    public static final LegalSource TAX_FINAL = PP_80_2010.article("4");

    /** Base of the monthly tax on regular pay of civil servants. */
    public static final LegalSource TAX_REGULAR = PMK_168_2023.article("17");

    /** Four per cent by the employer, one by the employee. */
    public static final LegalSource HEALTH_SHARES = PERPRES_82_2018.article("30");

    /** The monthly ceiling, shared by salary and additional income. */
    public static final LegalSource HEALTH_CEILING = PERPRES_82_2018.article("32");

    /** Additional income of regional civil servants is part of the base. */
    public static final LegalSource HEALTH_BASE = PERPRES_82_2018.article("33");

    private PerformanceLaw() {}
}
