package id.pendopo.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Difference;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.Replacement;
import id.pendopo.core.policy.ValueStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A chart is what officials hold beside the regulation: it must show every step, whoever takes it, and on what. */
class ChartTest {
    private final Chart chart = Chart.of(Permit.workflow());

    @Test
    void a_diagram_shows_every_stage_and_every_arrow() {
        assertThat(chart.mermaid()).isEqualTo("""
                        ---
                        title: sample/permit (99.99/sample/permit/2026-01-01)
                        ---
                        stateDiagram-v2
                            state "SUBMITTED" as SUBMITTED
                            state "REVIEW (DECISION 14 hari kerja)" as REVIEW
                            state "RETURNED (CORRECTION 30 hari kalender)" as RETURNED
                            state "ISSUED" as ISSUED
                            state "LAPSED" as LAPSED
                            [*] --> SUBMITTED : Pemohon mengajukan - 'izin'
                            SUBMITTED --> REVIEW : Loket menerima, berkas lengkap
                            SUBMITTED --> RETURNED : Dikembalikan
                            REVIEW --> RETURNED : Dikembalikan
                            RETURNED --> SUBMITTED : Pemohon melengkapi
                            RETURNED --> REVIEW : Pemohon melengkapi
                            REVIEW --> REVIEW : Dicatat
                            REVIEW --> REVIEW : Ditinjau bersama (2 tanda tangan dari CLERK + 1 tanda tangan dari HEAD)
                            REVIEW --> ISSUED : Kepala dinas menerbitkan
                            RETURNED --> LAPSED : Gugur
                            REVIEW --> REVIEW : Tanda tangan dicabut sebelum lengkap
                            ISSUED --> [*]
                            LAPSED --> [*]
                        """);
    }

    /** The legal bureau must see which article was read, and which is only believed to say so. */
    @Test
    void a_table_names_each_article_with_its_standing() {
        assertThat(chart.table())
                .contains("| No | Langkah | Oleh | Dari | Ke | Syarat | Jangka waktu | Dasar hukum |")
                .contains(
                        "| 7 | Kepala dinas menerbitkan (issue) | HEAD | REVIEW | ISSUED | – | DECISION 14 hari kerja |"
                                + " Perda Contoh 1/2026 Pasal 4; Perda Contoh 1/2026 Pasal 9"
                                + " (Belum diverifikasi, periksa dahulu kepada bagian hukum) |")
                .contains("| 8 | Gugur (lapse) | waktu | RETURNED | LAPSED | – | setelah lewat: CORRECTION |")
                .contains(
                        "| Ditinjau bersama (inspect) | 2 tanda tangan dari CLERK + 1 tanda tangan dari HEAD | REVIEW |")
                .contains("kembali ke tahap semula (SUBMITTED, REVIEW)")
                .contains("RETURNED (menunggu)")
                .contains("sample.INCOMPLETE")
                .contains("- \"Kepala dinas menerbitkan\" hanya sesudah \"Loket menerima; berkas lengkap\"")
                .contains("- CLERK | HEAD")
                .contains("| SUBMITTED | SUBMITTED | berjalan | tidak ada naskah yang menyebut jangka waktu |");
    }

    @Test
    void a_chart_speaks_english_and_uses_the_names_of_the_region() {
        Chart regional = chart.labelled(
                        Map.of("REVIEW", "Meja Tinjau", "HEAD", "Kepala Dinas", "DECISION", "Keputusan"))
                .in(Locale.ENGLISH);
        assertThat(regional.table())
                .contains("| No | Step | By | From | To |")
                .contains("| Kepala Dinas | Meja Tinjau | ISSUED | – | Keputusan 14 working days |");
        assertThat(regional.mermaid()).contains("state \"Meja Tinjau (Keputusan 14 working days)\" as REVIEW");
        assertThat(regional.table())
                .contains("- \"Kepala dinas menerbitkan\" only after \"Loket menerima; berkas lengkap\"");
        assertThat(chart.labelled(Map.of("issue", "Penerbitan", "accept", "Penerimaan"))
                        .table())
                .contains("- Penerbitan hanya sesudah Penerimaan");
    }

    /** Whoever reads English must not take the titles for a translation left undone. */
    @Test
    void an_english_chart_says_whose_words_the_titles_are() {
        String line = "Titles of steps are the Indonesian words of the regulation itself";
        Chart english = chart.in(Locale.ENGLISH);
        assertThat(english.table()).containsOnlyOnce(line);
        assertThat(english.mermaid()).containsOnlyOnce(line);
        assertThat(chart.table() + chart.mermaid()).doesNotContain(line);
    }

    @Test
    void a_clock_that_is_called_like_its_stage_is_not_named_again() {
        assertThat(chart.labelled(Map.of("REVIEW", "Peninjauan", "DECISION", "Peninjauan"))
                        .mermaid())
                .contains("state \"Peninjauan (14 hari kerja)\" as REVIEW");
    }

    @Test
    void what_binds_each_further_act_says_so() {
        ChartOrder order = new ChartOrder("pay", List.of("approve", "check"), true, true, "");
        assertThat(order.sentence(name -> name, Locale.forLanguageTag("id")))
                .isEqualTo("pay hanya sesudah approve atau check, setiap kali");
        assertThat(new ChartOrder("pay", List.of("reject"), false, false, "").sentence(name -> name, Locale.ENGLISH))
                .isEqualTo("pay never after reject");
    }

    /** Invented law under a region's name must never look real, in whatever form it is shown. */
    @Test
    void a_chart_of_invented_values_says_so_in_every_form() {
        Chart invented = chart.asIllustration();
        for (String text : List.of(invented.mermaid(), invented.table())) {
            assertThat(text).contains("CONTOH").contains("nilai rekaan");
        }
        assertThat(invented.in(Locale.ENGLISH).mermaid()).contains("note right of SUBMITTED : ILLUSTRATION -");
        assertThat(invented.json()).contains("\"illustration\":true");
        assertThat(chart.json()).contains("\"illustration\":false");
        assertThat(chart.mermaid() + chart.table()).doesNotContain("CONTOH:").doesNotContain("ILLUSTRATION");
    }

    @Test
    void the_json_holds_every_step_and_stage() {
        assertThat(JsonBinding.available().parse(chart.json()))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("procedure", "sample/permit")
                .hasEntrySatisfying(
                        "stages", stages -> assertThat((List<?>) stages).hasSize(5))
                .hasEntrySatisfying(
                        "steps",
                        steps -> assertThat((List<?>) steps)
                                .hasSize(9)
                                .element(7)
                                .asString()
                                .contains("passed=CORRECTION", "act=lapse"));
    }

    /** A chart is kept beside the code, so two runs must not differ. */
    @Test
    void the_same_workflow_always_gives_the_same_text() {
        Chart again = Chart.of(Permit.workflow());
        assertThat(again.mermaid()).isEqualTo(chart.mermaid());
        assertThat(again.table()).isEqualTo(chart.table());
        assertThat(again.json()).isEqualTo(chart.json());
    }

    private static final Difference REPLACED = new Difference(
            "sample/permit",
            "resubmitTerm",
            Text.of("Waktu perbaikan", "Correction term"),
            LocalDate.of(2019, 1, 1),
            Optional.of("14wd"),
            "30d",
            Permit.SEEN,
            ValueStanding.DECISION,
            Optional.of(new Replacement("Kep. 7/2019", "Pemohon tinggal di pulau")));

    private static final Difference ADDED = new Difference(
            "sample/permit",
            "motto",
            Text.of("Semboyan", "Motto"),
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            "Maju",
            Permit.SEEN,
            ValueStanding.SOURCE,
            Optional.empty());

    /** A region may replace what Pendopo decided; whoever reads the chart must see that it did, and by which deed. */
    @Test
    void what_the_region_has_replaced_stands_in_every_form_with_its_deed() {
        Chart replaced = chart.replacing(List.of(REPLACED, ADDED));
        assertThat(replaced.table()).endsWith("""

                        ## Ketentuan bawaan yang diganti daerah

                        | Ketentuan | Bawaan Pendopo | Ketetapan daerah | Keputusan | Alasan |
                        | --- | --- | --- | --- | --- |
                        | Waktu perbaikan (resubmitTerm) | 14wd | 30d | Kep. 7/2019 | Pemohon tinggal di pulau |
                        | Semboyan (motto) | – | Maju | – | – |
                        """);
        assertThat(replaced.mermaid())
                .contains("note right of SUBMITTED : Ketentuan bawaan yang diganti daerah -"
                        + " Waktu perbaikan 30d (Kep. 7/2019), Semboyan Maju\n");
        assertThat(replaced.in(Locale.ENGLISH).mermaid()).contains("Defaults that the region has replaced -");
        assertThat(replaced.json())
                .contains("\"replaced\":[{\"key\":\"resubmitTerm\",\"from\":\"2019-01-01\",\"below\":\"14wd\","
                        + "\"regional\":\"30d\",\"deed\":\"Kep. 7/2019\",\"reason\":\"Pemohon tinggal di pulau\"},"
                        + "{\"key\":\"motto\",\"from\":\"2020-01-01\",\"regional\":\"Maju\"}]");
        assertThat(chart.table() + chart.mermaid()).doesNotContain("diganti daerah");
        assertThat(chart.json()).contains("\"replaced\":[]");
    }

    @Test
    void the_codes_of_its_rules_are_told_in_words_where_the_catalogue_has_them() {
        FindingCatalogue catalogue = FindingCatalogue.core()
                .and(
                        "sample.INCOMPLETE",
                        Text.of("Berkas belum lengkap", "The file is incomplete"),
                        Text.of("Lengkapi", "Complete it"));
        assertThat(chart.with(catalogue).table()).endsWith("""

                        ## Arti kode syarat

                        | Syarat | Arti |
                        | --- | --- |
                        | core.NOT_SIGNED | Orang ini belum menandatangani |
                        | sample.INCOMPLETE | Berkas belum lengkap |
                        """);
        assertThat(chart.with(catalogue).in(Locale.ENGLISH).table())
                .contains("| sample.INCOMPLETE | The file is incomplete |");
        assertThat(chart.table()).doesNotContain("Arti kode syarat");
    }

    @Test
    void a_chart_tells_its_procedure_its_stages_and_its_steps() {
        assertThat(chart.procedure()).isEqualTo("sample/permit");
        assertThat(chart.stages())
                .extracting(ChartStage::code)
                .containsExactly("SUBMITTED", "REVIEW", "RETURNED", "ISSUED", "LAPSED");
        assertThat(chart.stages()).extracting(ChartStage::good).containsExactly(false, false, false, true, false);
        assertThat(chart.steps())
                .extracting(ChartStep::act)
                .containsExactly(
                        "submit", "accept", "return", "correct", "note", "inspect", "issue", "lapse", "unsign");
    }

    /** The region's pack names the stages, and one invented value in it marks the whole chart. */
    @Test
    void a_chart_of_a_region_speaks_its_words_and_says_whether_its_values_are_invented() {
        Locale reader = Locale.forLanguageTag("id");
        Chart real = Chart.of(Permit.workflow(), pack(""), reader);
        assertThat(real.table()).contains("| Meja Tinjau | REVIEW |").doesNotContain("CONTOH:");
        Chart invented = Chart.of(Permit.workflow(), pack(", \"standing\": \"ILLUSTRATION\""), reader);
        assertThat(invented.table()).contains("| Meja Tinjau | REVIEW |").contains("CONTOH:");
    }

    private static RegionPack pack(String standing) {
        return RegionPack.fromFiles(
                Map.of("region.json", """
                        {"code": "99.01", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                         "legalBasis": {"number": "1", "year": 2020, "date": "2020-01-01", "title": "Contoh"%s}}
                        """.formatted(standing), "labels.id.json", "{\"REVIEW\": \"Meja Tinjau\"}"),
                Opening.strict().allowingIllustration());
    }
}
