package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalFlag.DISPUTED;
import static id.pendopo.grants.proposal.ProposalFlag.DUPLICATE_SUSPECT;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalStage.AGREEMENT;
import static id.pendopo.grants.proposal.ProposalStage.DECREED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.workflow.Step;
import java.util.List;

/**
 * The page of the integrity pact (<i>pakta integritas</i>): for planned social aid it stands where a grant has its agreement, in money
 * and in goods. The recipient alone signs it; nobody makes an agreement beside it.
 */
final class IntegritySteps {
    private final AgreementRules rules;

    IntegritySteps(ProposalRules rules) {
        this.rules = rules.agreement();
    }

    List<Step<Proposal>> all() {
        return List.of(Step.<Proposal>of("Penerima menandatangani pakta integritas")
                .under(GrantLaw.INTEGRITY_PACT)
                .by(RECIPIENT)
                .as(Manner.REQUESTED)
                .on(DeliveryCommand.SignPact.class)
                .from(DECREED)
                .to(AGREEMENT)
                .notWhile(DISPUTED)
                .notWhile(DUPLICATE_SUSPECT)
                .given("grants.ANOTHER_PAPER", rules::needsPact)
                .given("grants.YEAR_NOT_BEGUN", rules::yearHasBegun)
                .provided("grants.NOT_AS_DECREED", (file, pact, o) -> rules.tranchesAddUp(file, pact.tranches()))
                .provided("grants.NO_AMOUNT", (file, pact, o) -> rules.tranchesAreAmounts(pact.tranches()))
                .provided(
                        "grants.TOO_MANY_TRANCHES",
                        (file, pact, o) -> rules.tranchesAreFewEnough(file, pact.tranches()))
                .provided(
                        "grants.TRANCHE_SHARES",
                        (file, pact, o) -> rules.tranchesHaveTheirShares(file, pact.tranches()))
                .provided("grants.ACCOUNT_NOT_OWN", (file, pact, o) -> rules.accountIsOwn(file, pact.account()))
                .provided("grants.DOCUMENT_MISSING", (file, pact, o) -> rules.agreementPapers(file, pact.papers()))
                .provided(
                        "grants.LEADER_CHANGED",
                        (file, pact, o) -> rules.leaderIsProven(file, pact.leader(), pact.papers()))
                .provided(
                        "grants.DAY_TO_COME",
                        (file, pact, o) -> BudgetRules.dayHasCome("date", pact.date(), o, GrantLaw.INTEGRITY_PACT))
                .joinedBy((file, pact, o) -> pact.leader().person().stream().toList())
                .recording((file, pact, o) -> new DeliveryEvent.PactSigned(
                        new IntegrityPact(pact.number(), pact.date()),
                        new Payee(pact.account(), pact.leader()),
                        pact.tranches(),
                        pact.papers().kinds())));
    }
}
