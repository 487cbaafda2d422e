package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalFlag.DISPUTED;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalStage.AGREEMENT;
import static id.pendopo.grants.proposal.ProposalStage.DECREED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of the agreement (<i>NPHD dan adendumnya</i>): one side writes it, both sides sign it. */
final class AgreementSteps {
    private final ProposalPolicy policy;
    private final AgreementRules rules;

    AgreementSteps(ProposalPolicy policy, ProposalRules rules) {
        this.policy = policy;
        this.rules = rules.agreement();
    }

    List<Step<Proposal>> all() {
        return List.of(
                preparing("Naskah NPHD disiapkan", DECREED),
                preparing("Naskah adendum NPHD disiapkan", AGREEMENT),
                signing("Penandatanganan NPHD", DECREED)
                        .to(AGREEMENT)
                        .recording((file, sign, o) -> signed(file.data())),
                signing("Penandatanganan adendum NPHD", AGREEMENT)
                        .staying()
                        .recording((file, sign, o) -> signed(file.data())));
    }

    /** Everyone who makes the agreement in some form; a rule tells which of them does in this one. */
    private Set<Code> makers() {
        Set<Code> makers = new LinkedHashSet<>();
        policy.budgetHolders()
                .value()
                .rows()
                .forEach(row -> row.holder().makers().stream().map(Role::code).forEach(makers::add));
        return makers;
    }

    private Step<Proposal> preparing(String title, Stage from) {
        return Step.<Proposal>of(title)
                .under(GrantLaw.AGREEMENT, GrantLaw.AGREEMENT_CONTENTS)
                .by(makers())
                .as(Manner.ENTERED)
                .on(DeliveryCommand.PrepareAgreement.class)
                .from(from)
                .staying()
                .voidingSignatures()
                .notWhile(DISPUTED)
                .given("grants.ANOTHER_PAPER", rules::needsAgreement)
                .given("grants.YEAR_NOT_BEGUN", rules::yearHasBegun)
                .given("grants.NOT_THE_HOLDER", rules::holderActs)
                .provided("grants.CLAUSE_MISSING", (file, text, o) -> rules.agreementIsComplete(text.clauses()))
                .provided("grants.NOT_AS_DECREED", (file, text, o) -> rules.tranchesAddUp(file, text.tranches()))
                .provided("grants.NO_AMOUNT", (file, text, o) -> rules.tranchesAreAmounts(text.tranches()))
                .provided(
                        "grants.TOO_MANY_TRANCHES",
                        (file, text, o) -> rules.tranchesAreFewEnough(file, text.tranches()))
                .provided(
                        "grants.TRANCHE_SHARES",
                        (file, text, o) -> rules.tranchesHaveTheirShares(file, text.tranches()))
                .provided("grants.PAID_PART_CHANGED", (file, text, o) -> rules.paidPartsStay(file, text.tranches()))
                .provided("grants.ACCOUNT_NOT_OWN", (file, text, o) -> rules.accountIsOwn(file, text.account()))
                .provided("grants.NPHD_COPIES", (file, text, o) -> rules.copiesAreEnough(text.sheet()))
                .provided("grants.WITNESS_MISSING", (file, text, o) -> rules.witnessesAreNamed(file, text.sheet()))
                .provided("grants.DOCUMENT_MISSING", (file, text, o) -> rules.agreementPapers(file, text.papers()))
                .provided(
                        "grants.LEADER_CHANGED",
                        (file, text, o) -> rules.leaderIsProven(file, text.leader(), text.papers()))
                .provided(
                        "grants.DAY_TO_COME",
                        (file, text, o) -> BudgetRules.dayHasCome("date", text.date(), o, GrantLaw.AGREEMENT))
                .joinedBy((file, text, o) -> text.leader().person().stream().toList())
                .recording((file, text, o) -> new DeliveryEvent.AgreementPrepared(
                        new Agreement(
                                text.number(),
                                text.date(),
                                text.clauses(),
                                text.account(),
                                text.tranches(),
                                text.leader(),
                                text.sheet()),
                        text.papers().kinds()));
    }

    private ActingStep<Proposal, DeliveryCommand.SignAgreement> signing(String title, Stage from) {
        return Step.<Proposal>of(title)
                .under(GrantLaw.AGREEMENT, policy.nphdSigners().source())
                .by(policy.nphdSigners().value().everySigner())
                .by(RECIPIENT)
                .on(DeliveryCommand.SignAgreement.class)
                .from(from)
                .together(bothSides(), (file, sign, o) -> "NPHD " + sign.number())
                .notWhile(DISPUTED)
                .given("grants.ANOTHER_PAPER", rules::needsAgreement)
                .given("grants.YEAR_NOT_BEGUN", rules::yearHasBegun)
                .given("grants.NOT_THE_SIGNER", rules::signerMaySign)
                .given("grants.NOT_THE_LEADER", rules::leaderSigns)
                .given("grants.NOT_AS_DECREED", rules::textIsAsDecreed)
                .given("grants.PAID_PART_CHANGED", rules::textKeepsPaidParts)
                .provided("grants.NOT_PREPARED", (file, sign, o) -> rules.textIsThePrepared(file, sign.number()));
    }

    /** One for the region, one for the recipient: nobody signs for the other side. */
    private Quorum bothSides() {
        Set<Code> region = policy.nphdSigners().value().everySigner();
        return new Quorum(List.of(
                new Quorum.Seat(1, region, Optional.of(Manner.DECIDED)),
                new Quorum.Seat(1, Set.of(RECIPIENT.code()), Optional.of(Manner.REQUESTED))));
    }

    private static DeliveryEvent signed(Proposal proposal) {
        Agreement text = proposal.delivery().prepared().orElseThrow();
        return new DeliveryEvent.AgreementSigned(text.number(), text.amount());
    }
}
