package id.pendopo.grants.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.ScreeningCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

/** The report of a year: every check, every case once, nobody's name. */
class YearScreeningTest {
    private static ScreeningReport report(List<ScreeningSubject> cases) {
        return over(cases).report(Drawn.REGION, cases, 2026, Looking.DAY);
    }

    private static YearScreening over(List<ScreeningSubject> cases) {
        return YearScreening.over(
                Screening.over(CaseIndex.of(cases, 90, Looking.AS_OF, "index"), Relations.unconnected(Looking.AS_OF)),
                subject -> Looking.LIMITS);
    }

    private static ScreeningReport report(Drawn... cases) {
        return report(Stream.of(cases).map(Drawn::drawn).toList());
    }

    @Test
    void both_sides_of_one_account_are_counted_and_every_check_has_its_figure() {
        ScreeningReport report = report(
                Drawn.of("a").account("1"),
                Drawn.of("b").account("1"),
                Drawn.of("c").address("Jalan Sewa 1"),
                Drawn.of("d").address("Jalan Sewa 1"),
                Drawn.of("e").refused(),
                Drawn.of("f").year(2025),
                Drawn.of("g").givenBy("32"));
        assertThat(report.screened()).isEqualTo(4);
        assertThat(report.figures()).hasSize(ScreeningCode.values().length);
        assertThat(report.figures())
                .contains(
                        new ScreeningReport.Figure(ScreeningCode.DUP_ACCOUNT, 2, 0),
                        new ScreeningReport.Figure(ScreeningCode.DUP_ADDRESS, 0, 2),
                        new ScreeningReport.Figure(ScreeningCode.RUSH, 0, 0));
        assertThat(report.rows())
                .extracting(row -> row.caseId().value() + " " + row.check() + " " + row.severity())
                .containsExactly(
                        "a DUP_ACCOUNT BLOCK", "b DUP_ACCOUNT BLOCK", "c DUP_ADDRESS WARN", "d DUP_ADDRESS WARN");
        assertThat(report.complete()).isTrue();
    }

    @Property(tries = 20)
    void the_report_is_the_same_in_whatever_order_the_cases_came(@ForAll long seed) {
        List<ScreeningSubject> crowd = CaseIndexTest.crowd(seed, 40);
        List<ScreeningSubject> shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, new Random(seed));
        ScreeningReport report = report(crowd);
        assertThat(report(shuffled)).isEqualTo(report);
        for (ScreeningReport.Figure figure : report.figures()) {
            assertThat(report.rows().stream()
                            .filter(row -> row.check() == figure.check() && row.severity() == Severity.BLOCK))
                    .hasSize(figure.blocking());
            assertThat(report.rows().stream()
                            .filter(row -> row.check() == figure.check() && row.severity() == Severity.WARN))
                    .hasSize(figure.warning());
        }
    }

    @Test
    void the_report_of_nobody_has_every_check_and_nothing_else() {
        ScreeningReport report = report(List.of());
        assertThat(report.screened()).isZero();
        assertThat(report.rows()).isEmpty();
        assertThat(report.figures())
                .allSatisfy(figure ->
                        assertThat(figure.blocking() + figure.warning()).isZero());
        assertThat(report.growth()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120_000_000, false", "120_000_001, true"})
    void growth_is_warned_of_beyond_the_percentage(String now, boolean warned) {
        List<ScreeningSubject> cases = List.of(
                Drawn.of("a")
                        .year(2025)
                        .amount(100_000_000)
                        .on("DECREE", "2025-02-10")
                        .drawn(),
                Drawn.of("b")
                        .amount(Long.parseLong(now.replace("_", "")))
                        .on("DECREE", "2026-02-10")
                        .drawn(),
                Drawn.of("c").amount(500_000_000).drawn());
        ScreeningReport report = over(cases).warningOfGrowth(20).report(Drawn.REGION, cases, 2026, Looking.DAY);
        assertThat(report.growth())
                .contains(new ScreeningReport.Growth(
                        Rupiah.of(100_000_000), Rupiah.of(Long.parseLong(now.replace("_", ""))), warned));
        assertThat(report(cases).growth().orElseThrow().warned())
                .as("no percentage is set")
                .isFalse();
    }

    @Test
    void the_tables_are_ready_for_csv_and_json_and_name_nobody() {
        ScreeningReport report = report(
                Drawn.of("a").account("rekening-rahasia").chair("3273014501900001"),
                Drawn.of("b").account("rekening-rahasia").chair("3273014501900001"),
                Drawn.of("c").received(2026, ReceivedBefore.State.ACCOUNTED));
        assertThat(ScreeningTables.findings(report).toCsv(Locale.forLanguageTag("id")))
                .contains("Berkas,Pemeriksaan,Akibat,Nomor temuan,Berkas lain,Kunci atau tanda,Jumlah bukti")
                .contains("a,DUP_ACCOUNT,BLOCK," + report.rows().get(0).finding() + ",b,ACCOUNT,1");
        assertThat(ScreeningTables.figures(report).toCsv(Locale.ENGLISH))
                .contains("DUP_LEADER,Orang yang sama mengurus dua pemohon dalam satu tahun anggaran,"
                        + "The same person leads two applicants in one fiscal year,2,0");
        ObjectMapper json = new ObjectMapper();
        String text = json.writeValueAsString(report);
        for (OpenTable table : List.of(
                ScreeningTables.figures(report), ScreeningTables.findings(report), ScreeningTables.leave(report))) {
            text += table.toJson() + table.toCsv(Locale.ENGLISH);
        }
        assertThat(text).doesNotContain("rahasia", "3273014501900001", "Yayasan");
        assertThat(json.readValue(json.writeValueAsString(report), ScreeningReport.class))
                .isEqualTo(report);
    }
}
