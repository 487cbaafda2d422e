package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A finding says how to mend it: the amount, the year, the day or the part that would pass, and not the one beside it. */
class MendingValuesTest {
    private static Finding told(Walk walk, String code, Role role, String person, ProposalCommand command) {
        Decision<Proposal> decision = walk.ask(role, person, command);
        return decision.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + Walk.codes(decision)));
    }

    private static void says(Finding finding, String found, String expected, String... mend) {
        assertThat(finding.found()).contains(found);
        assertThat(finding.expected().orElseThrow().value()).isEqualTo(expected);
        assertThat(finding.mend()).containsExactly(mend);
    }

    private static Application declaring(ReceivedBefore... received) {
        return Sample.application()
                .with(new Declaration(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        List.of(received),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whoever_comes_late_or_early_hears_of_the_next_year_or_of_the_first_day() {
        Walk late = Walk.inBandung().drafted(Sample.application()).on("2025-07-01");
        ReviewCommand.Submit submit = new ReviewCommand.Submit(Papers.NONE);
        says(
                told(late, "grants.LATE", ProposalRole.APPLICANT, "applicant", submit),
                "2025-07-01",
                "2025-06-30",
                "2027");
        Walk early = Walk.inBandung().drafted(Sample.withBudget(new BudgetRound(2027, BudgetRound.Version.INITIAL)));
        says(
                told(early, "grants.TOO_EARLY", ProposalRole.APPLICANT, "applicant", submit),
                "2025-06-02",
                "2026-01-01",
                "2026-01-01");
    }

    /** Bandung looks one year back: a grant of 2025 stands in the way of one for 2026, and not of one for 2027. */
    @Test
    void whoever_received_the_year_before_hears_for_which_year_he_may_ask() {
        ReviewCommand.Submit submit = new ReviewCommand.Submit(Papers.NONE);
        ReceivedBefore lastYear = new ReceivedBefore(2025, Rupiah.of(1), ReceivedBefore.State.ACCOUNTED);
        Walk walk = Walk.inBandung().drafted(declaring(lastYear));
        says(told(walk, "grants.CONTINUOUS", ProposalRole.APPLICANT, "applicant", submit), "2025", "2024", "2027");
        ReceivedBefore before = new ReceivedBefore(2024, Rupiah.of(1), ReceivedBefore.State.ACCOUNTED);
        ReceivedBefore sameYear = new ReceivedBefore(2026, Rupiah.of(1), ReceivedBefore.State.RUNNING);
        Walk.inBandung().submitted(declaring(before, sameYear)).isAt(ProposalStage.TU_CHECK);
        ReceivedBefore owed = new ReceivedBefore(2021, Rupiah.of(1), ReceivedBefore.State.REFUND_OPEN);
        assertThat(told(
                                Walk.inBandung().drafted(declaring(owed)),
                                "grants.OVERDUE_PRIOR",
                                ProposalRole.APPLICANT,
                                "applicant",
                                submit)
                        .mend())
                .containsExactly("2021");
    }

    @Test
    void earlier_grants_are_counted_and_summed_for_whoever_recommends() {
        ReceivedBefore one = new ReceivedBefore(2021, Rupiah.of(10_000_000), ReceivedBefore.State.ACCOUNTED);
        ReceivedBefore other = new ReceivedBefore(2023, Rupiah.of(15_000_000), ReceivedBefore.State.ACCOUNTED);
        Walk walk = Walk.inBandung().submitted(declaring(one, other)).accepted().classified(Programme.NONE);
        walk.does(ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(50_000_000));
        Finding weighed = told(
                walk,
                "grants.PRIOR_PERFORMANCE",
                ProposalRole.SKPD_HEAD,
                "skpd",
                new ReviewCommand.Recommend(Rupiah.of(50_000_000)));
        assertThat(weighed.isBlock()).isFalse();
        assertThat(weighed.found()).contains("25000000");
        assertThat(weighed.mend()).containsExactly("2", "Rp25.000.000");
    }

    /** The step before and its amount: to the rupiah. */
    @Test
    void above_the_ladder_the_step_before_and_its_amount_are_named() {
        Walk walk = Walk.upTo(ProposalStage.TAPD_CONSIDERATION);
        says(
                told(
                        walk,
                        "grants.OVER_LADDER",
                        ProposalRole.TAPD,
                        "tapd",
                        new ReviewCommand.Consider(Rupiah.of(50_000_001), "DNC-1", 1)),
                "50000001",
                "50000000",
                "verified",
                "Rp50.000.000");
        Walk budget = Walk.upTo(ProposalStage.IN_KUA_PPAS);
        says(
                told(budget, "grants.OVER_LADDER", ProposalRole.BUDGET_OFFICER, "budget", budget.budget(50_000_001)),
                "50000001",
                "50000000",
                "approved",
                "Rp50.000.000");
    }

    @Test
    void above_the_cap_the_cap_is_named() {
        Walk walk = Walk.inBandung()
                .submitted(Sample.application(60_000_000))
                .accepted()
                .classified(Programme.NONE);
        says(
                told(walk, "grants.OVER_CAP", ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(50_000_001)),
                "50000001",
                "50000000",
                "Rp50.000.000");
    }

    @Test
    void a_decree_below_the_budget_and_parts_beside_the_decree_hear_of_the_right_amount() {
        Walk walk = Walk.upTo(ProposalStage.BUDGETED).on("2026-02-10");
        says(
                told(
                        walk,
                        "grants.NOT_AS_BUDGETED",
                        ProposalRole.REGION_HEAD,
                        "head",
                        new BudgetCommand.Decree(
                                "978/Kep.1/2026", LocalDate.of(2026, 2, 10), Sample.NAME, Rupiah.of(49_999_999))),
                "49999999",
                "50000000",
                "Rp50.000.000");
        Walk decreed = Walk.upTo(ProposalStage.DECREED).on("2026-03-02");
        says(
                told(decreed, "grants.NOT_AS_DECREED", ProposalRole.PPKD, "ppkd", decreed.agreement(49_999_999)),
                "49999999",
                "50000000",
                "Rp50.000.000");
        says(
                told(
                        decreed,
                        "grants.TOO_MANY_TRANCHES",
                        ProposalRole.PPKD,
                        "ppkd",
                        decreed.agreement(20_000_000, 20_000_000, 10_000_000)),
                "3",
                "2",
                "2");
    }

    /** The part that is not accounted for is the one before the one that is asked for. */
    @Test
    void the_part_before_is_the_one_to_account_for() {
        Walk walk =
                Walk.upTo(ProposalStage.DECREED).agreed(25_000_000, 25_000_000).paid(1, 25_000_000);
        assertThat(told(walk, "grants.TRANCHE_UNACCOUNTED", ProposalRole.RECIPIENT, "applicant", walk.request(2))
                        .mend())
                .containsExactly("1");
    }

    @Test
    void no_part_is_paid_without_its_papers() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT);
        DeliveryCommand.RequestDisbursement bare = new DeliveryCommand.RequestDisbursement(
                1,
                Sample.ACCOUNT,
                Sample.CHAIR,
                Sample.papers("USE_PLAN", "NPHD", "KTP", "BANK_COPY", "RECEIPT", "INTEGRITY_PACT"));
        Finding missing = told(walk, "grants.DOCUMENT_MISSING", ProposalRole.RECIPIENT, "applicant", bare);
        assertThat(missing.expected().orElseThrow().value()).isEqualTo("DISBURSEMENT_REQUEST");
        assertThat(missing.isBlock()).isTrue();
    }

    /** Received fifty million: used and left over together are just that, and what is owed is left over with its interest. */
    @Test
    void report_and_refund_hear_of_what_was_received_and_what_is_owed() {
        Walk walk = Walk.upTo(ProposalStage.IN_USE).on("2026-11-02");
        says(
                told(
                        walk,
                        "grants.USE_SUM",
                        ProposalRole.RECIPIENT,
                        "applicant",
                        walk.report(43_500_000, 6_499_999, 0)),
                "49999999",
                "50000000",
                "Rp50.000.000");
        Walk owing = Walk.upTo(ProposalStage.REFUND_DUE);
        says(
                told(
                        owing,
                        "grants.REFUND_AMOUNT",
                        ProposalRole.TREASURER,
                        "treasurer",
                        new AccountabilityCommand.RecordRefund(
                                "STS-1", LocalDate.of(2026, 11, 2), Rupiah.of(6_620_001))),
                "6620001",
                "6620000",
                "Rp6.620.000");
    }

    /** A warning of 3 March leaves seven days: the next may be of the 10th, and not of the 9th. */
    @Test
    void a_sanction_too_soon_hears_of_its_first_day() {
        Code why = Code.of("NOT_AS_APPROVED");
        LocalDate first = LocalDate.of(2026, 3, 3);
        Walk walk = Walk.upTo(ProposalStage.IN_USE)
                .on("2026-03-03")
                .does(ProposalRole.SKPD_HEAD, "skpd", new OversightCommand.ReportBreach(why, "ND-1"))
                .does(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new OversightCommand.Sanction(why, SanctionRung.WARNING_1, "S-1", first))
                .on("2026-03-10");
        says(
                told(
                        walk,
                        "grants.WARNING_RUNS",
                        ProposalRole.REGION_HEAD,
                        "head",
                        new OversightCommand.Sanction(why, SanctionRung.WARNING_2, "S-2", first.plusDays(6))),
                "2026-03-09",
                "2026-03-10",
                "2026-03-10");
        walk.does(
                ProposalRole.REGION_HEAD,
                "head",
                new OversightCommand.Sanction(why, SanctionRung.WARNING_2, "S-2", first.plusDays(7)));
        assertThat(walk.proposal().accountability().oversight().rungs())
                .containsExactly(SanctionRung.WARNING_1, SanctionRung.WARNING_2);
    }
}
