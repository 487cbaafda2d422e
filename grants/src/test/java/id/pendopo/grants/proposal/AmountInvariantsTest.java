package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerPosting.Kind;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * The invariants of the grants reference, section 5.3, that are about the amounts of one case, over random cases that go the whole
 * way. I1, I4, I6, I8 and I10 of many cases on one account are proven of the ledger itself. Beside each stands that it can fail.
 */
class AmountInvariantsTest {
    private static final Rupiah CAP = Rupiah.of(50_000_000);
    private static final BudgetPage PAGE = new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT);
    private static final CaseId CASE = CaseId.of("case-1");

    /** Above the step before: refused, whichever step it is; at or below it: taken. */
    @Property(tries = 25)
    void i2_no_step_goes_above_the_one_before_it(@ForAll long seed) {
        Random random = new Random(seed);
        long requested = between(random, 5_000_000, 50_000_000);
        Walk walk = Walk.inBandung()
                .submitted(Sample.application(requested))
                .accepted()
                .classified(Programme.NONE);
        long amount = requested;
        assertThat(walk.refused(ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(amount + 1)))
                .contains("grants.OVER_LADDER");
        amount = between(random, 2_000_000, amount);
        walk.recommended(amount).met();
        refusedAbove(
                walk, ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(amount + 1)));
        amount = between(random, 1, amount);
        walk.does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(amount)));
        refusedAbove(walk, ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(amount + 1), "DNC-1", 1));
        amount = between(random, 1, amount);
        walk.does(ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(amount), "DNC-1", 1));
        refusedAbove(walk, ProposalRole.REGION_HEAD, "head", new ReviewCommand.Approve(Rupiah.of(amount + 1), "LP-1"));
        amount = between(random, 1, amount);
        walk.approved(amount).inKuaPpas();
        refusedAbove(walk, ProposalRole.BUDGET_OFFICER, "budget", walk.budget(amount + 1));
        amount = between(random, 1, amount);
        walk.budgeted(amount);
        refusedAbove(
                walk,
                ProposalRole.REGION_HEAD,
                "head",
                new BudgetCommand.Decree(
                        "978/Kep.1/2026", LocalDate.of(2025, 6, 2), Sample.NAME, Rupiah.of(amount + 1)));
        walk.decreed(amount);
        assertThat(AmountInvariants.ladderFalls(walk.proposal().amounts())).isEmpty();
        assertThat(walk.ledger().committed())
                .isEqualTo(walk.proposal().amounts().at(LadderStep.DECREED));
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.ZERO);
    }

    /** Where a region softens the ladder within the review, the check sees the step that rose. */
    @Test
    void i2_can_fail() {
        Walk walk = new Walk(Bandung.workflow(Bandung.with("strictLadder", "false")))
                .submitted(Sample.application(20_000_000))
                .accepted()
                .classified(Programme.NONE)
                .recommended(20_000_001);
        assertThat(AmountInvariants.ladderFalls(walk.proposal().amounts()))
                .containsExactly("I2 RECOMMENDED is 20000001 after 20000000");
    }

    @Property(tries = 25)
    void i3_lines_add_up_to_what_is_asked_and_corrected_ones_to_what_is_recommended(@ForAll long seed) {
        Random random = new Random(seed);
        long requested = between(random, 5_000_000, 50_000_000);
        Walk walk = Walk.inBandung()
                .submitted(Sample.application(requested))
                .accepted()
                .classified(Programme.NONE);
        assertThat(AmountInvariants.linesAddUp(
                        walk.proposal().amounts().at(LadderStep.REQUESTED),
                        walk.proposal().application().lines()))
                .isEmpty();
        long recommended = between(random, 2_000_000, requested);
        long off = random.nextBoolean() ? 1 : -1;
        ReviewCommand.Evaluate right = walk.evaluation(recommended);
        ReviewCommand.Evaluate wrong = new ReviewCommand.Evaluate(
                right.amount(),
                right.checklist(),
                right.surveyedOn(),
                right.witnesses(),
                Sample.lines(recommended + off));
        assertThat(AmountInvariants.linesAddUp(wrong.amount(), wrong.corrected()))
                .as("it can fail")
                .isNotEmpty();
        assertThat(walk.refused(ProposalRole.SKPD_EVALUATOR, "evaluator", wrong))
                .containsExactly("grants.CORRECTION_SUM");
        walk.recommended(recommended);
        assertThat(AmountInvariants.linesAddUp(walk.proposal().amounts().at(LadderStep.RECOMMENDED), right.corrected()))
                .isEmpty();
    }

    /** Asked may be more than the cap; what is recommended may not. */
    @Property(tries = 25)
    void i7_no_amount_that_is_recommended_is_above_the_cap(@ForAll long seed) {
        Random random = new Random(seed);
        long requested = between(random, 50_000_001, 120_000_000);
        Walk walk = Walk.inBandung()
                .submitted(Sample.application(requested))
                .accepted()
                .classified(Programme.NONE);
        assertThat(walk.refused(
                        ProposalRole.SKPD_EVALUATOR,
                        "evaluator",
                        walk.evaluation(between(random, 50_000_001, requested))))
                .containsExactly("grants.OVER_CAP");
        walk.recommended(random.nextBoolean() ? CAP.value() : between(random, 2_000_000, CAP.value()));
        assertThat(AmountInvariants.withinCap(walk.proposal().amounts(), CAP)).isEmpty();
    }

    /** A programme of the city is exempt, so there the check sees more than the cap. */
    @Test
    void i7_can_fail() {
        Walk walk = Walk.inBandung()
                .submitted(Sample.application(60_000_000))
                .accepted()
                .classified(Programme.CITY)
                .recommended(50_000_001);
        assertThat(AmountInvariants.withinCap(walk.proposal().amounts(), CAP)).hasSize(1);
    }

    @Property(tries = 25)
    void i5_i8_i9_paid_within_decreed_and_what_is_left_comes_back_with_its_interest_on_top(@ForAll long seed) {
        Random random = new Random(seed);
        long decreed = between(random, 2_000_000, 50_000_000);
        long first = between(random, 1, decreed - 1);
        long used = between(random, first, decreed);
        long interest = between(random, 0, 500_000);
        Walk walk = Walk.upTo(ProposalStage.IN_KUA_PPAS).budgeted(decreed).decreed(decreed);
        assertThat(walk.on("2026-03-02").refused(ProposalRole.PPKD, "ppkd", walk.agreement(first, decreed - first + 1)))
                .containsExactly("grants.NOT_AS_DECREED");
        walk.agreed(first, decreed - first).on("2026-03-09").ordered(1, first);
        assertThat(walk.refused(
                        ProposalRole.KUASA_BUD,
                        "bud",
                        new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(first + 1))))
                .containsExactly("grants.NOT_IN_SK");
        walk.does(
                        ProposalRole.KUASA_BUD,
                        "bud",
                        new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(first)))
                .on("2026-06-01")
                .does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.ReportTranche(1, Rupiah.of(first), Sample.reportPapers()))
                .paid(2, decreed - first)
                .on("2026-11-02")
                .does(ProposalRole.RECIPIENT, "applicant", walk.report(used, decreed - used, interest))
                .does(ProposalRole.REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-1"));
        refundInParts(walk, random, decreed - used + interest);

        Proposal proposal = walk.isAt(ProposalStage.CLOSED).proposal();
        List<LedgerPosting> postings = postings(walk);
        assertThat(AmountInvariants.paidWithinDecreed(proposal.amounts().at(LadderStep.DECREED), postings))
                .isEmpty();
        assertThat(AmountInvariants.interestComesOnTop(
                        proposal.accountability().report().orElseThrow(),
                        proposal.accountability().refunded(),
                        postings))
                .isEmpty();
        // Disbursed is accounted for, come back, or outstanding; nothing is outstanding here.
        assertThat(walk.ledger().paid())
                .isEqualTo(Rupiah.of(used).plus(walk.ledger().returned()));
    }

    @Test
    void i5_i8_i9_can_fail() {
        Accountability.UseReport report = new Accountability.UseReport(
                LocalDate.of(2026, 11, 2), Rupiah.of(90), Rupiah.of(10), Rupiah.of(3), LocalDate.of(2026, 10, 31));
        LedgerPosting paid = LedgerPosting.of(PAGE, CASE, Kind.PAY, Rupiah.of(100));
        assertThat(AmountInvariants.paidWithinDecreed(Rupiah.of(99), List.of(paid)))
                .hasSize(1);
        assertThat(AmountInvariants.interestComesOnTop(
                        report, Rupiah.of(13), List.of(paid, LedgerPosting.of(PAGE, CASE, Kind.RETURN, Rupiah.of(10)))))
                .isEmpty();
        assertThat(AmountInvariants.interestComesOnTop(
                        report, Rupiah.of(13), List.of(paid, LedgerPosting.of(PAGE, CASE, Kind.RETURN, Rupiah.of(13)))))
                .as("interest booked as if it were part of the grant")
                .containsExactly("I9 the grant's ledger took back 13 of Rp10");
        assertThat(AmountInvariants.interestComesOnTop(
                        report,
                        Rupiah.of(10),
                        List.of(paid, LedgerPosting.of(PAGE, CASE, Kind.RETURN, Rupiah.of(101)))))
                .hasSize(3);
    }

    /** Deposits of any size until nothing is owed; one rupiah more than is owed is refused each time. */
    private static void refundInParts(Walk walk, Random random, long owed) {
        long left = owed;
        for (int part = 1; left > 0; part++) {
            long amount = part == 5 ? left : between(random, 1, left);
            assertThat(walk.refused(ProposalRole.TREASURER, "treasurer", refund(part, left + 1)))
                    .containsExactly("grants.REFUND_AMOUNT");
            walk.does(ProposalRole.TREASURER, "treasurer", refund(part, amount));
            left -= amount;
        }
    }

    private static AccountabilityCommand.RecordRefund refund(int part, long amount) {
        return new AccountabilityCommand.RecordRefund("STS-" + part, LocalDate.of(2026, 11, 2), Rupiah.of(amount));
    }

    private static void refusedAbove(
            Walk walk, id.pendopo.core.actor.Role role, String person, ProposalCommand command) {
        assertThat(walk.refused(role, person, command)).contains("grants.OVER_LADDER");
    }

    private static List<LedgerPosting> postings(Walk walk) {
        return walk.entries().stream()
                .flatMap(entry -> entry.postings().stream())
                .map(LedgerPosting.class::cast)
                .toList();
    }

    private static long between(Random random, long least, long most) {
        return least + Math.floorMod(random.nextLong(), most - least + 1);
    }
}
