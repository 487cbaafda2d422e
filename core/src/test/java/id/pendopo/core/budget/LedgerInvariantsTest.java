package id.pendopo.core.budget;

import static id.pendopo.core.budget.LedgerHistory.BANSOS;
import static id.pendopo.core.budget.LedgerHistory.HIBAH;
import static id.pendopo.core.budget.LedgerHistory.HIBAH_NEXT_YEAR;
import static id.pendopo.core.budget.LedgerHistory.UNFORESEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.budget.LedgerPosting.Kind;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * The invariants of the grants reference, section 5.3, that a ledger carries, over random histories of several cases, accounts and
 * years. Beside each stands that it can fail: a ledger broken in one place is caught. I2, I3, I7 and I9 are about amounts of a case
 * and are proven where grants are.
 */
class LedgerInvariantsTest {
    private static final CaseId CASE = CaseId.of("a");

    @Property(tries = 100)
    void i1_every_amount_is_whole_rupiah_and_not_negative(@ForAll long seed) {
        LedgerHistory history = LedgerHistory.of(seed);
        assertThat(LedgerInvariants.amountsAreNotNegative(history.accepted())).isEmpty();
        assertThat(history.lines())
                .isNotEmpty()
                .allMatch(line -> line.matches(".*\"reserved\":\\d+[,}].*\"amount\":\\d+[,}].*"));
    }

    @Test
    void i1_can_fail_only_by_building_what_cannot_be_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerPosting.of(HIBAH, CASE, Kind.RESERVE, Rupiah.of(-1)))
                .withMessage("ledger posting: RESERVE of -Rp1; give more than zero");
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.from(0.5)).withMessageContaining("not whole");
        String line = LedgerHistory.of(1).lines().get(0);
        assertThatThrownBy(() -> BudgetLedger.parse(line.replaceFirst("\"amount\":\\d+", "\"amount\":0.5")))
                .hasMessageContaining("0.5 is not whole");
    }

    @Property(tries = 100)
    void i4_decreed_stays_within_budgeted_and_budgeted_within_the_ceiling_of_account_and_year(@ForAll long seed) {
        assertThat(LedgerInvariants.decreedWithinBudgetedWithinCeiling(
                        LedgerHistory.of(seed).accepted()))
                .isEmpty();
    }

    @Test
    void i4_can_fail() {
        isCaught(Kind.RESERVE, LedgerInvariants::decreedWithinBudgetedWithinCeiling);
        isCaught(Kind.COMMIT, LedgerInvariants::decreedWithinBudgetedWithinCeiling);
    }

    @Property(tries = 100)
    void i5_what_a_case_is_paid_stays_within_what_is_decreed_for_it(@ForAll long seed) {
        assertThat(LedgerInvariants.paidWithinDecreed(LedgerHistory.of(seed).accepted()))
                .isEmpty();
    }

    @Test
    void i5_can_fail() {
        isCaught(Kind.PAY, LedgerInvariants::paidWithinDecreed);
        isCaught(Kind.UNCOMMIT, LedgerInvariants::paidWithinDecreed);
    }

    /** The other half of I6, the rule of 2012 that unplanned aid is at most the planned, is no matter of one account's page. */
    @Property(tries = 100)
    void i6_unplanned_aid_stays_within_a_ceiling_of_its_own(@ForAll long seed) {
        assertThat(LedgerInvariants.unplannedWithinItsOwnCeiling(
                        LedgerHistory.of(seed).accepted()))
                .isEmpty();
    }

    @Test
    void i6_can_fail() {
        isCaught(Kind.RESERVE, LedgerInvariants::unplannedWithinItsOwnCeiling);
    }

    @Property(tries = 100)
    void i8_what_comes_back_of_a_case_stays_within_what_it_was_paid(@ForAll long seed) {
        assertThat(LedgerInvariants.returnedWithinPaid(LedgerHistory.of(seed).accepted()))
                .isEmpty();
    }

    @Test
    void i8_can_fail() {
        isCaught(Kind.RETURN, LedgerInvariants::returnedWithinPaid);
    }

    @Property(tries = 100)
    void i10_a_change_of_the_budget_runs_i4_again(@ForAll long seed) {
        assertThat(LedgerInvariants.changedCeilingsBearWhatIsBudgeted(
                        LedgerHistory.of(seed).accepted()))
                .isEmpty();
    }

    @Test
    void i10_can_fail() {
        isCaught(Kind.CEILING, LedgerInvariants::changedCeilingsBearWhatIsBudgeted);
        isCaught(Kind.CEILING, LedgerInvariants::decreedWithinBudgetedWithinCeiling);
    }

    /** The last height that a changed budget may have, and the first that it may not; the answer names the least. */
    @Test
    void i10_names_the_least_ceiling_that_bears_what_is_budgeted() {
        LedgerReading page = LedgerReading.EMPTY
                .after(LedgerPosting.ceiling(HIBAH, Rupiah.of(1_000)))
                .after(LedgerPosting.of(HIBAH, CASE, Kind.RESERVE, Rupiah.of(600)))
                .after(LedgerPosting.of(HIBAH, CASE, Kind.COMMIT, Rupiah.of(400)))
                .after(LedgerPosting.of(HIBAH, CASE, Kind.PAY, Rupiah.of(100)));
        assertThat(page.against(LedgerPosting.ceiling(HIBAH, Rupiah.of(600)))).isEmpty();
        assertThat(page.against(LedgerPosting.ceiling(HIBAH, Rupiah.of(599))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.CEILING_TOO_LOW");
                    assertThat(finding.expected()).contains(new Finding.Expected(Relation.AT_LEAST, "600"));
                    assertThat(finding.mend()).containsExactly("Rp600");
                });
    }

    @Property(tries = 60)
    void a_year_never_borrows_from_another_nor_an_account_from_its_neighbour(@ForAll long seed) {
        LedgerHistory history = LedgerHistory.of(seed);
        for (BudgetPage page : List.of(HIBAH, HIBAH_NEXT_YEAR, BANSOS, UNFORESEEN)) {
            LedgerReading alone = LedgerReading.EMPTY;
            for (LedgerPosting posting : history.accepted()) {
                alone = posting.page().equals(page.text()) ? alone.after(posting) : alone;
            }
            assertThat(history.position(page)).isEqualTo(alone);
        }
    }

    /** Each refusal on the last amount that passes and the first that does not; the words fit what was asked. */
    @Test
    void what_is_not_there_is_not_given_back_bound_paid_or_refunded() {
        LedgerReading page =
                new LedgerReading(Rupiah.of(1_000), Rupiah.of(300), Rupiah.of(200), Rupiah.of(100), Rupiah.of(40));
        java.util.Map.of(
                        Kind.RESERVE, 400L,
                        Kind.RELEASE, 300L,
                        Kind.COMMIT, 300L,
                        Kind.UNCOMMIT, 200L,
                        Kind.PAY, 200L,
                        Kind.RETURN, 60L)
                .forEach((kind, limit) -> {
                    assertThat(page.against(LedgerPosting.of(HIBAH, CASE, kind, Rupiah.of(limit))))
                            .as(kind.name())
                            .isEmpty();
                    assertThat(page.against(LedgerPosting.of(HIBAH, CASE, kind, Rupiah.of(limit + 1))))
                            .as(kind.name())
                            .singleElement()
                            .satisfies(finding -> {
                                assertThat(finding.code())
                                        .isEqualTo(kind == Kind.RESERVE ? "core.OVER_CEILING" : "core.LEDGER_SHORT");
                                assertThat(finding.expected())
                                        .contains(new Finding.Expected(Relation.AT_MOST, String.valueOf(limit)));
                            });
                });
    }

    /** What is left this year does not help next year, whose page has no ceiling yet. */
    @Test
    void what_is_left_of_one_year_is_not_there_in_the_next() {
        LedgerReading rich = LedgerReading.EMPTY.after(LedgerPosting.ceiling(HIBAH, Rupiah.of(1_000)));
        assertThat(rich.available()).isEqualTo(Rupiah.of(1_000));
        assertThat(LedgerReading.EMPTY.against(LedgerPosting.of(HIBAH_NEXT_YEAR, CASE, Kind.RESERVE, Rupiah.of(1))))
                .extracting(Finding::code)
                .containsExactly("core.OVER_CEILING");
    }

    @Property(tries = 60)
    void every_change_is_a_line_and_every_refusal_is_none(@ForAll long seed) {
        LedgerHistory history = LedgerHistory.of(seed);
        long expected = history.accepted().stream()
                .mapToLong(one -> one.forCase().isPresent() ? 2 : 1)
                .sum();
        assertThat(history.lines()).hasSize((int) expected);
        assertThat(history.refused()).isNotEmpty();
    }

    /** A ledger that takes everything of this kind breaks the invariant in some history; the sound one never does. */
    private static void isCaught(Kind kind, Function<List<LedgerPosting>, List<String>> invariant) {
        boolean caught = LongStream.range(0, 100)
                .anyMatch(seed -> !invariant
                        .apply(LedgerHistory.brokenAt(kind, seed).accepted())
                        .isEmpty());
        assertThat(caught).as("a ledger that takes every %s", kind).isTrue();
    }
}
