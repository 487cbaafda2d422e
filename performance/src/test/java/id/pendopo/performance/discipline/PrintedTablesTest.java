package id.pendopo.performance.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rounding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables as they were printed, figure by figure, and with the holes that their sources have. */
class PrintedTablesTest {
    private static final DisciplinePolicy POLICY = DisciplinePack.policy("{}");

    private static DeductionTable deductions(String code) {
        return POLICY.deductions(Code.of(code)).orElseThrow();
    }

    private static SanctionTable sanctions(String code) {
        return POLICY.sanctions(Code.of(code)).orElseThrow();
    }

    private static List<String> percents(List<DeductionBracket> steps) {
        return steps.stream().map(step -> step.percent().toText()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "KEMENDAGRI_900_4700, 3, 0.5 1 1.25 1.5, 0.5 1 1.25 1.5",
        "PERMENTAN_68_2012, 4, 0.5 1 1.5 2, 0.5 1 1.5 2",
        "MINISTRY_2013, 5, 0.5 1 1.25 1.5, 0.5 1 1.25 1.5",
        "PMK_221_2021, -, 1 1.25 2.5, 0.5 1 1.25",
        "BGN_4_2025, -, 0.5 1, ''",
        "JAKARTA_193_2015, 5, '', ''",
        "JAKARTA_2015_STATIC, 5, '', ''",
        "PROBOLINGGO_157_2019, 6, '', ''",
        "JABAR_TRK, -, '', ''"
    })
    void deductions_are_those_that_were_printed(String code, String absent, String late, String early) {
        DeductionTable table = deductions(code);
        assertThat(table.absentDay().map(Percentage::toText).orElse("-")).isEqualTo(absent);
        assertThat(String.join(" ", percents(table.late()))).isEqualTo(late);
        assertThat(String.join(" ", percents(table.early()))).isEqualTo(early);
    }

    @Test
    void no_table_is_there_that_nobody_checked() {
        assertThat(POLICY.deductionTables().value()).hasSize(9);
        assertThat(POLICY.sanctionTables().value()).hasSize(5);
    }

    /** What one text of 2013 takes for a day, 240,000 of 4,800,000, is five per cent. */
    @Test
    void a_day_of_absence_in_the_ministry_of_2013() {
        assertThat(deductions("MINISTRY_2013")
                        .absentDay()
                        .orElseThrow()
                        .toRatio()
                        .of(4_800_000, Rounding.HALF_UP))
                .isEqualTo(240_000);
        assertThat(deductions("MINISTRY_2013").monthCap()).contains(Percentage.HUNDRED);
    }

    @Test
    void what_was_not_seen_is_not_there() {
        DeductionTable finance = deductions("PMK_221_2021");
        assertThat(finance.earlyStep(90)).isPresent();
        assertThat(finance.earlyStep(91)).isEmpty();
        assertThat(finance.noScanIn().orElseThrow().percent()).isEqualTo(Percentage.parse("2.5"));
        assertThat(finance.noScanOut()).isEmpty();
        assertThat(finance.absentDay()).isEmpty();
        assertThat(deductions("PROBOLINGGO_157_2019").base()).isEqualTo(DeductionBase.ATTENDANCE_SCORE);
        assertThat(deductions("JABAR_TRK").absentMinutes()).contains(300);
        assertThat(POLICY.deductions(Code.of("TEBO_1_2022"))).isEmpty();
    }

    @Test
    void the_scheme_that_nobody_read_says_so() {
        assertThat(deductions("KEMENDAGRI_900_4700").source().standing()).isEqualTo(Standing.UNSURE);
        assertThat(sanctions("PP53_UNTIL_PAY_PP").source().standing()).isEqualTo(Standing.OWN_DECISION);
    }

    /** Where a table has steps they begin with the first minute and no minute costs less than the one before. */
    @Test
    void more_minutes_never_cost_less() {
        for (DeductionTable table : POLICY.deductionTables().value()) {
            for (List<DeductionBracket> steps : List.of(table.late(), table.early())) {
                Percentage[] before = {Percentage.ZERO};
                int last = steps.isEmpty()
                        ? 0
                        : steps.get(steps.size() - 1).untilMinutes().orElse(1_441) - 1;
                IntStream.rangeClosed(1, last).forEach(minute -> {
                    List<DeductionBracket> holding =
                            steps.stream().filter(step -> step.holds(minute)).toList();
                    assertThat(holding).hasSize(1);
                    assertThat(holding.get(0).percent()).isGreaterThanOrEqualTo(before[0]);
                    before[0] = holding.get(0).percent();
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PERMENTAN, VERBAL_REPRIMAND, 20, 1",
        "PERMENTAN, WRITTEN_REPRIMAND, 30, 2",
        "PERMENTAN, DISSATISFACTION, 40, 3",
        "PERMENTAN, RAISE_DELAY, 40, 6",
        "PERMENTAN, PROMOTION_DELAY, 50, 8",
        "PERMENTAN, DEMOTION_ONE_YEAR, 60, 10",
        "PERMENTAN, DEMOTION_THREE_YEARS, 60, 12",
        "PERMENTAN, LOWER_POSITION, 70, 12",
        "PERMENTAN, RELEASE_FROM_POSITION, 80, 12",
        "PERMENTAN, DISMISSAL, 100,",
        "KEMENKEU, VERBAL_REPRIMAND, 25, 2",
        "KEMENKEU, WRITTEN_REPRIMAND, 25, 3",
        "KEMENKEU, DISSATISFACTION, 25, 6",
        "KEMENKEU, RAISE_DELAY, 50, 6",
        "KEMENKEU, PROMOTION_DELAY, 50, 9",
        "KEMENKEU, DEMOTION_ONE_YEAR, 50, 12",
        "KEMENKEU, LOWER_POSITION, 85, 12",
        "KEMENKEU, RELEASE_FROM_POSITION, 95, 12",
        "KEMENKEU, DISMISSAL, 100,",
        "BANDUNG_2021, VERBAL_REPRIMAND, 50, 1",
        "BANDUNG_2021, WRITTEN_REPRIMAND, 50, 1",
        "BANDUNG_2021, DISSATISFACTION, 50, 3",
        "PP94_25, PAY_CUT_SIX_MONTHS, 25, 6",
        "PP94_25, PAY_CUT_NINE_MONTHS, 25, 9",
        "PP94_25, PAY_CUT_TWELVE_MONTHS, 25, 12",
        "PP94_25, VERBAL_REPRIMAND, 0,",
        "PP53_UNTIL_PAY_PP, PAY_CUT_SIX_MONTHS, 0,",
        "PP53_UNTIL_PAY_PP, RAISE_DELAY, 0,",
        "PP53_UNTIL_PAY_PP, DISSATISFACTION, 0,",
        "PP53_UNTIL_PAY_PP, LOWER_POSITION, 0,"
    })
    void sanctions_take_what_was_printed(String code, SanctionKind kind, String percent, Integer months) {
        assertThat(sanctions(code).find(kind))
                .contains(new SanctionCut(kind, Percentage.parse(percent), Optional.ofNullable(months)));
    }

    @Test
    void a_kind_that_a_source_does_not_name_is_not_in_its_table() {
        assertThat(sanctions("BANDUNG_2021").find(SanctionKind.RAISE_DELAY)).isEmpty();
        assertThat(sanctions("KEMENKEU").find(SanctionKind.DEMOTION_THREE_YEARS))
                .isEmpty();
        assertThat(sanctions("PP53_UNTIL_PAY_PP").find(SanctionKind.DISMISSAL)).isEmpty();
    }
}
