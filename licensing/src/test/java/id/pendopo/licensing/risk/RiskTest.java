package id.pendopo.licensing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.Businesses;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.testkit.json.TwoJacksons;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskTest {
    private static final KbliCode SHOP = KbliCode.of(KbliEdition.KBLI_2020, "47111");
    private static final LocalDate START = LocalDate.of(2025, 6, 5);
    private static final LocalDate TODAY = Businesses.TODAY;
    private static final Code INDOOR = Code.of("INDOOR");

    private static RiskRule rule(RiskLevel level, java.util.function.Consumer<RiskRule.Draft> more) {
        return RiskRule.of(SHOP, level, START, more);
    }

    private static RiskParameter area(long above) {
        return new RiskParameter(RiskParameter.LAND_AREA_M2, Optional.of(above), Optional.empty());
    }

    private static RiskQuestion asked(Optional<BusinessScale> scale, Map<Code, Long> measures) {
        return new RiskQuestion(SHOP, Optional.of(INDOOR), scale, measures, TODAY);
    }

    private static final RiskRules RULES = new RiskRules(List.of(
            rule(RiskLevel.LOW, draft -> {}),
            rule(RiskLevel.MEDIUM_LOW, draft -> draft.of(BusinessScale.MEDIUM, BusinessScale.LARGE)),
            rule(
                    RiskLevel.HIGH,
                    draft -> draft.of(BusinessScale.LARGE)
                            .within(area(1_000))
                            .asking(Code.of("STUDY"))
                            .decidedWithin(14, LicensingAuthority.PROVINCE))));

    @Test
    void the_narrowest_rule_that_fits_decides() {
        assertThat(RULES.read(asked(Optional.of(BusinessScale.SMALL), Map.of())).level())
                .contains(RiskLevel.LOW);
        assertThat(RULES.read(asked(Optional.of(BusinessScale.MEDIUM), Map.of()))
                        .level())
                .contains(RiskLevel.MEDIUM_LOW);
        assertThat(large(1_000)).contains(RiskLevel.MEDIUM_LOW);
        assertThat(large(1_001)).contains(RiskLevel.HIGH);
    }

    private static Optional<RiskLevel> large(long area) {
        return RULES.read(asked(Optional.of(BusinessScale.LARGE), Map.of(RiskParameter.LAND_AREA_M2, area)))
                .level();
    }

    /** Nobody gets a lower level by leaving out what a narrower rule asks. */
    @Test
    void what_is_not_told_leaves_it_to_a_person() {
        RiskReading reading = RULES.read(asked(Optional.of(BusinessScale.LARGE), Map.of()));
        assertThat(reading.level()).isEmpty();
        assertThat(reading.untold()).containsExactly("LAND_AREA_M2");
        assertThat(reading.findings("activities[0]")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("licensing.RISK_UNDETERMINED");
            assertThat(finding.isBlock()).isFalse();
            assertThat(finding.expected().map(Finding.Expected::value)).contains("LAND_AREA_M2");
        });
        assertThat(RULES.read(asked(Optional.empty(), Map.of())).untold()).containsExactly("LAND_AREA_M2", "SCALE");
    }

    @Test
    void where_no_rule_speaks_of_it_a_person_decides() {
        RiskQuestion other = new RiskQuestion(
                KbliCode.of(KbliEdition.KBLI_2025, "47111"),
                Optional.empty(),
                Optional.of(BusinessScale.MICRO),
                Map.of(),
                TODAY);
        RiskReading reading = RULES.read(other);
        assertThat(reading.level()).isEmpty();
        assertThat(reading.findings("activities[0]"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEmpty());
        assertThat(RULES.read(asked(Optional.of(BusinessScale.MICRO), Map.of())).findings("x"))
                .isEmpty();
        assertThat(RiskRules.NONE.read(other).level()).isEmpty();
    }

    @Test
    void a_rule_holds_from_its_first_day_to_its_last() {
        RiskRules rules = new RiskRules(List.of(rule(RiskLevel.LOW, draft -> draft.until(TODAY))));
        assertThat(on(rules, START.minusDays(1))).isEmpty();
        assertThat(on(rules, START)).contains(RiskLevel.LOW);
        assertThat(on(rules, TODAY)).contains(RiskLevel.LOW);
        assertThat(on(rules, TODAY.plusDays(1))).isEmpty();
    }

    private static Optional<RiskLevel> on(RiskRules rules, LocalDate day) {
        return rules.read(new RiskQuestion(SHOP, Optional.empty(), Optional.empty(), Map.of(), day))
                .level();
    }

    @Test
    void rules_of_which_neither_is_narrower_are_found_and_refused() {
        List<RiskRule> crossing = List.of(
                rule(RiskLevel.LOW, draft -> draft.in(INDOOR)),
                rule(RiskLevel.HIGH, draft -> draft.of(BusinessScale.LARGE)));
        assertThat(RiskRules.overlaps(crossing)).singleElement().hasToString("rules 1 and 2 of 47111 (KBLI 2020)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskRules(crossing))
                .withMessageContaining("1 overlaps, [rules 1 and 2 of 47111 (KBLI 2020)]");
    }

    /** Each pair is kept apart by exactly one thing. */
    @Test
    void rules_that_no_activity_fits_together_do_not_overlap() {
        RiskRule indoor = rule(RiskLevel.LOW, draft -> draft.in(INDOOR));
        assertThat(apart(indoor, rule(RiskLevel.HIGH, draft -> draft.in(Code.of("OUTDOOR")))))
                .isTrue();
        RiskRule micro = rule(RiskLevel.LOW, draft -> draft.of(BusinessScale.MICRO));
        assertThat(apart(micro, rule(RiskLevel.HIGH, draft -> draft.of(BusinessScale.SMALL))))
                .isTrue();
        assertThat(apart(micro, rule(RiskLevel.HIGH, draft -> draft.of(BusinessScale.MICRO, BusinessScale.SMALL))))
                .isFalse();
        RiskRule upTo = rule(
                RiskLevel.LOW,
                draft -> draft.within(
                        new RiskParameter(RiskParameter.LAND_AREA_M2, Optional.empty(), Optional.of(100L))));
        assertThat(apart(upTo, rule(RiskLevel.HIGH, draft -> draft.within(area(100)))))
                .isTrue();
        assertThat(apart(upTo, rule(RiskLevel.HIGH, draft -> draft.within(area(99)))))
                .isFalse();
        RiskRule ended = rule(RiskLevel.LOW, draft -> draft.until(TODAY));
        assertThat(apart(ended, RiskRule.of(SHOP, RiskLevel.HIGH, TODAY.plusDays(1), draft -> {})))
                .isTrue();
        assertThat(apart(ended, RiskRule.of(SHOP, RiskLevel.HIGH, TODAY, draft -> {})))
                .isFalse();
        assertThat(apart(
                        ended,
                        RiskRule.of(KbliCode.of(KbliEdition.KBLI_2020, "47112"), RiskLevel.HIGH, START, draft -> {})))
                .isTrue();
    }

    private static boolean apart(RiskRule one, RiskRule other) {
        return RiskRules.overlaps(List.of(one, other)).isEmpty()
                && RiskRules.overlaps(List.of(other, one)).isEmpty();
    }

    @Test
    void a_company_is_handled_at_the_highest_level_and_by_a_person_where_one_is_open() {
        assertThat(RiskLevel.handling(List.of(Optional.of(RiskLevel.LOW), Optional.of(RiskLevel.MEDIUM_HIGH))))
                .contains(RiskLevel.MEDIUM_HIGH);
        assertThat(RiskLevel.handling(List.of(Optional.of(RiskLevel.HIGH), Optional.empty())))
                .isEmpty();
        assertThat(RiskLevel.handling(List.of())).isEmpty();
    }

    @Test
    void a_level_says_what_it_needs_and_what_may_start() {
        assertThat(RiskLevel.LOW.needs()).containsExactly(RiskLicence.NIB);
        assertThat(RiskLevel.MEDIUM_LOW.needs()).containsExactly(RiskLicence.NIB, RiskLicence.DECLARED_STANDARD);
        assertThat(RiskLevel.MEDIUM_HIGH.needs()).containsExactly(RiskLicence.NIB, RiskLicence.VERIFIED_STANDARD);
        assertThat(RiskLevel.HIGH.needs()).containsExactly(RiskLicence.NIB, RiskLicence.PERMIT);
        for (RiskLevel level : RiskLevel.values()) {
            for (BusinessPhase phase : BusinessPhase.values()) {
                assertThat(level.mayStart(phase, true)).isTrue();
                assertThat(level.mayStart(phase, false))
                        .isEqualTo(level.isAutomatic() || phase == BusinessPhase.PREPARATION);
            }
        }
    }

    @Test
    void what_makes_no_rule_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskParameter(INDOOR, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskParameter(INDOOR, Optional.of(5L), Optional.of(5L)));
        assertThat(new RiskParameter(INDOOR, Optional.of(4L), Optional.of(5L)).holds(5))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(RiskLevel.LOW, draft -> draft.within(area(1), area(2))))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(RiskLevel.LOW, draft -> draft.decidedWithin(0, LicensingAuthority.REGION)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(RiskLevel.LOW, draft -> draft.decidedWithin(501, LicensingAuthority.REGION)));
        rule(RiskLevel.LOW, draft -> draft.decidedWithin(500, LicensingAuthority.REGION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(RiskLevel.LOW, draft -> draft.until(START.minusDays(1))));
        rule(RiskLevel.LOW, draft -> draft.until(START));
    }

    @Test
    void an_activity_tells_what_its_risk_depends_on() {
        RiskQuestion question =
                RiskQuestion.of(Businesses.shop(), Businesses.BY_CAPITAL, TODAY).orElseThrow();
        assertThat(question.scale()).contains(BusinessScale.MICRO);
        assertThat(question.measures())
                .containsEntry(RiskParameter.LAND_AREA_M2, 120L)
                .containsEntry(RiskParameter.BUILDING_AREA_M2, 90L);
        assertThat(question.with(Code.of("SEATS"), 40).measures()).containsEntry(Code.of("SEATS"), 40L);
    }

    @Test
    void rules_survive_both_jacksons() {
        String written = TwoJacksons.survives(RULES, RiskRules.class);
        assertThat(written).contains("""
                        {"kbliEdition":"KBLI_2020","kbli":"47111","scales":["LARGE"],\
                        "parameters":[{"measure":"LAND_AREA_M2","above":1000}],"riskLevel":"HIGH","requirements":["STUDY"],\
                        "issueTermWorkingDays":14,"authority":"PROVINCE","validFrom":"2025-06-05"}""");
    }
}
