package id.pendopo.grants.letter;

import id.pendopo.core.actor.Role;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.Official;
import id.pendopo.core.money.InWords;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.Value;
import id.pendopo.grants.proposal.BudgetHolder;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalRole;
import java.util.Map;
import java.util.Optional;

/** What a letter may say of the rules that the case is decided under, and whom they make act for the region. */
final class LetterRules {
    private final ProposalScene scene;

    LetterRules(ProposalScene scene) {
        this.scene = scene;
    }

    /** The rules it is decided under, if the pack still has them. */
    Optional<ProposalPolicy> policy() {
        PolicyBook<ProposalPolicy> book = scene.pack().book(ProposalPolicy.schema());
        return version(book).map(book::policy);
    }

    /** The values of those rules by their names. */
    Map<String, Value<?>> values() {
        PolicyBook<ProposalPolicy> book = scene.pack().book(ProposalPolicy.schema());
        return version(book).map(book::values).orElse(Map.of());
    }

    private Optional<PolicyVersion> version(PolicyBook<ProposalPolicy> book) {
        return book.find(scene.at().file().policy().id())
                .filter(version -> version.toStamp().equals(scene.at().file().policy()));
    }

    Optional<BudgetHolder> holder() {
        return policy().map(rules -> rules.budgetHolders()
                .value()
                .holderOf(scene.application().aid().form(), scene.application().planning()));
    }

    /** The role that pays, which the receipt of payment names first. */
    Optional<Role> treasurer() {
        return holder().map(one -> one == BudgetHolder.PPKD ? ProposalRole.TREASURER : ProposalRole.SKPD_TREASURER);
    }

    /** The role that agrees to the payment. */
    Optional<Role> payingOfficer() {
        return holder().map(one -> one == BudgetHolder.PPKD ? ProposalRole.PPKD : ProposalRole.PA);
    }

    /** The role to which the recipient reports. */
    Optional<Role> reportsTo() {
        return holder().map(one -> one == BudgetHolder.PPKD ? ProposalRole.PPKD : ProposalRole.SKPD_HEAD);
    }

    LetterFact officeOf(Optional<Role> role) {
        return role.map(one -> LetterFact.of(
                        Optional.ofNullable(scene.office()
                                        .officials()
                                        .get(one.code().value()))
                                .map(Official::office),
                        "office.officials." + one.code()))
                .orElseGet(() -> LetterFact.missing("pack.policy"));
    }

    LetterFact payer() {
        return officeOf(treasurer());
    }

    LetterFact reportTo() {
        return officeOf(reportsTo());
    }

    LetterFact reportDay() {
        return LetterFact.of(
                policy().map(rules -> LetterFact.written(rules.reportDueDay()
                        .value()
                        .atYear(scene.application().budget().year() + 1))),
                "pack.policy");
    }

    LetterFact reportAfter() {
        return LetterFact.of(
                policy().map(rules -> rules.reportAfterActivity().value().in(ProposalScene.ID)), "pack.policy");
    }

    LetterFact reportMonths() {
        return LetterFact.of(
                policy().flatMap(ProposalPolicy::reportMonthsAfterPayment)
                        .map(months -> months.value().toString()),
                "pack.policy");
    }

    private Optional<Integer> warningsCount() {
        return policy().map(rules -> (int) rules.sanctionLadder().value().rungs().stream()
                .filter(rung -> rung.name().startsWith("WARNING"))
                .count());
    }

    LetterFact warnings() {
        return LetterFact.of(warningsCount().map(String::valueOf), "pack.policy");
    }

    LetterFact warningsWords() {
        return LetterFact.of(warningsCount().map(InWords::number), "pack.policy");
    }

    LetterFact warningDays() {
        return LetterFact.of(
                policy().map(rules ->
                        Integer.toString(rules.sanctionLadder().value().daysBetween())),
                "pack.policy");
    }
}
