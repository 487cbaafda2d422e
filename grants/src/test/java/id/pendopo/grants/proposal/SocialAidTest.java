package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalRole.KUASA_BUD;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalRole.REGION_HEAD;
import static id.pendopo.grants.proposal.ProposalRole.REPORT_VERIFIER;
import static id.pendopo.grants.proposal.ProposalRole.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Social aid after a flood, from the request to the accepted report, and what it may not become on the way. */
class SocialAidTest {
    private static final Application SMALL = Social.afterTheFlood(5_000_000);

    private static List<String> codes(id.pendopo.core.workflow.Decision<Proposal> decision) {
        return decision.findings().stream()
                .map(id.pendopo.core.finding.Finding::code)
                .distinct()
                .toList();
    }

    @Test
    void what_could_not_be_planned_goes_from_the_request_to_the_report_without_list_budget_line_decree_and_pact() {
        Walk walk = Social.ordered(SMALL).does(TREASURER, "treasurer", Social.cash(5_000_000));
        assertThat(walk.file().isAt(ProposalStage.IN_USE)).isTrue();
        walk.on("2026-07-01")
                .does(
                        RECIPIENT,
                        "applicant",
                        new AccountabilityCommand.SubmitReport(
                                Rupiah.of(5_000_000),
                                Rupiah.ZERO,
                                Rupiah.ZERO,
                                LocalDate.of(2026, 6, 30),
                                Sample.papers("USE_REPORT", "USE_STATEMENT")))
                .does(REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-9"));
        assertThat(walk.file().isAt(ProposalStage.CLOSED)).isTrue();
        Proposal closed = walk.proposal();
        assertThat(closed.budgeting().kuaPpas()).isEmpty();
        assertThat(closed.budgeting().decree()).isEmpty();
        assertThat(closed.delivery().pact()).isEmpty();
        assertThat(closed.delivery().agreement()).isEmpty();
        assertThat(walk.ledger().paid()).isEqualTo(Rupiah.of(5_000_000));
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
    }

    /** Worked example 16: cash up to five million; one rupiah more goes to the account. */
    @Test
    void five_million_is_paid_in_cash_and_one_rupiah_more_is_not() {
        assertThat(Social.ordered(SMALL)
                        .ask(TREASURER, "treasurer", Social.cash(5_000_000))
                        .isAccepted())
                .isTrue();
        Walk more = Social.ordered(Social.afterTheFlood(5_000_001));
        assertThat(codes(more.ask(TREASURER, "treasurer", Social.cash(5_000_001))))
                .containsExactly("grants.CASH_LIMIT");
        assertThat(codes(more.ask(TREASURER, "treasurer", Social.cash(5_000_000))))
                .containsExactlyInAnyOrder("grants.CASH_LIMIT", "grants.NOT_IN_SK");
        assertThat(more.ask(
                                KUASA_BUD,
                                "bud",
                                new DeliveryCommand.IssueSp2d("SP2D-9", Social.ACCOUNT, Rupiah.of(5_000_001)))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void what_could_not_be_planned_has_neither_agreement_nor_pact_nor_decree() {
        Walk walk = Social.approved(SMALL);
        for (ProposalCommand command : Commands.all()) {
            boolean paper = command instanceof DeliveryCommand.SignAgreement
                    || command instanceof DeliveryCommand.SignPact
                    || command instanceof DeliveryCommand.PrepareAgreement
                    || command instanceof BudgetCommand.Decree
                    || command instanceof BudgetCommand.PutInBudget
                    || command instanceof BudgetCommand.IncludeInKuaPpas;
            for (ProposalRole role : ProposalRole.values()) {
                assertThat(paper && walk.ask(role, "somebody", command).isAccepted())
                        .as("%s by %s", command, role)
                        .isFalse();
            }
        }
    }

    /** Aid without an agreement knows who leads the recipient from the request that he signed last. */
    @Test
    void who_signed_the_request_before_leads_the_recipient_at_the_next() {
        Walk walk = Social.approved(SMALL);
        PersonalText heir = PersonalText.of("Anak Contoh");
        Leader now = new Leader(heir, LeaderChange.NONE, Optional.empty());
        assertThat(walk.refused(RECIPIENT, "applicant", request(now, Set.of())))
                .containsExactly("grants.LEADER_CHANGED");
        walk.does(
                        RECIPIENT,
                        "applicant",
                        request(
                                new Leader(heir, LeaderChange.LEADER_DIED, Optional.of(PersonRef.of("heir"))),
                                Sample.codes("DEATH_CERTIFICATE", "LURAH_LETTER")))
                .does(TREASURER, "treasurer", new DeliveryCommand.ReturnRequest(Code.of("INCOMPLETE")))
                .isAt(ProposalStage.APPROVED);
        assertThat(walk.refused(RECIPIENT, "applicant", request(Social.SELF, Set.of())))
                .containsExactly("grants.LEADER_CHANGED");
        walk.does(RECIPIENT, "applicant", request(now, Set.of())).isAt(ProposalStage.DISBURSEMENT_REQUESTED);
    }

    private static DeliveryCommand.RequestDisbursement request(Leader leader, Set<Code> proofs) {
        Set<Code> kinds = new TreeSet<>(Social.request().kinds());
        kinds.addAll(proofs);
        return new DeliveryCommand.RequestDisbursement(1, Social.ACCOUNT, leader, new Papers(kinds, List.of()));
    }

    /** The ceiling of its own account: the last rupiah that is there, and the first that is not. */
    @Test
    void the_head_approves_up_to_the_ceiling_of_the_account_and_no_further() {
        Walk walk = Social.recommended(SMALL).withLedger(Walk.ledgerOf(Social.UNFORESEEN, 2026, 5_000_000));
        assertThat(walk.ask(
                                REGION_HEAD,
                                "head",
                                new ReviewCommand.ApproveUnplanned(Rupiah.of(5_000_000), "LP-9", Social.UNFORESEEN))
                        .isAccepted())
                .isTrue();
        walk.withLedger(Walk.ledgerOf(Social.UNFORESEEN, 2026, 4_999_999));
        assertThat(codes(walk.ask(
                        REGION_HEAD,
                        "head",
                        new ReviewCommand.ApproveUnplanned(Rupiah.of(5_000_000), "LP-9", Social.UNFORESEEN))))
                .containsExactly("grants.OVER_CEILING");
    }

    @Test
    void the_totals_of_a_year_are_what_the_one_may_bear_and_what_the_other_bears() {
        LedgerReading planned = new LedgerReading(Rupiah.of(50), Rupiah.of(1), Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
        LedgerReading unplanned =
                new LedgerReading(Rupiah.of(60), Rupiah.of(3), Rupiah.of(4), Rupiah.ZERO, Rupiah.ZERO);
        assertThat(SocialAidTotals.of(List.of(planned, planned), List.of(unplanned)))
                .isEqualTo(new SocialAidTotals(Rupiah.of(100), Rupiah.of(7)));
    }

    @Test
    void a_purpose_is_a_trait_under_its_own_name() {
        assertThat(SocialAidPurpose.PROTECT.code()).isEqualTo(Code.of("PROTECT"));
    }

    /** A region may end what goes on from year to year; then no reassessment carries it on, whatever it says. */
    @Test
    void where_a_region_gives_nothing_in_a_further_year_no_reassessment_helps() {
        LocalDate day = LocalDate.of(2026, 6, 10);
        assertThat(reassessed("true", day)).isEmpty();
        assertThat(reassessed("false", day)).containsExactly("grants.REASSESSMENT");
        assertThat(reassessed("true", day.minusDays(1))).containsExactly("grants.REASSESSMENT");
    }

    private static List<String> reassessed(String allowed, LocalDate asked) {
        ProposalPolicy policy = Bandung.with("stillAtRiskAllowed", allowed)
                .book(ProposalPolicy.schema())
                .policy(asked);
        SocialAid planned = Social.planned();
        SocialAid further = new SocialAid(
                planned.planning(),
                planned.purposes(),
                planned.riskForm(),
                planned.ground(),
                planned.eventOn(),
                Optional.of(new Reassessment(2027, "PU-1", LocalDate.of(2026, 6, 10), Code.of("DINSOS"))));
        return new SocialAidRules(policy)
                        .reassessmentHolds(
                                Social.application(
                                        AidForm.MONEY,
                                        further,
                                        2027,
                                        Social.applicant(RecipientKind.INDIVIDUAL),
                                        1_000_000),
                                asked)
                        .stream()
                        .map(id.pendopo.core.finding.Finding::code)
                        .toList();
    }
}
