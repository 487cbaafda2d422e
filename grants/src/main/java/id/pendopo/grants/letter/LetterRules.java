package id.pendopo.grants.letter;

import id.pendopo.core.actor.Role;
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
    private final LetterScene scene;

    LetterRules(LetterScene scene) {
        this.scene = scene;
    }

    /** The rules it is decided under, if the pack still has them. */
    Optional<ProposalPolicy> policy() {
        PolicyBook<ProposalPolicy> book = scene.pack.book(ProposalPolicy.schema());
        return version(book).map(book::policy);
    }

    /** The values of those rules by their names. */
    Map<String, Value<?>> values() {
        PolicyBook<ProposalPolicy> book = scene.pack.book(ProposalPolicy.schema());
        return version(book).map(book::values).orElse(Map.of());
    }

    private Optional<PolicyVersion> version(PolicyBook<ProposalPolicy> book) {
        return book.find(scene.at.file().policy().id())
                .filter(version -> version.toStamp().equals(scene.at.file().policy()));
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

    Fact officeOf(Optional<Role> role) {
        return role.map(one -> Fact.of(
                        Optional.ofNullable(
                                        scene.office.officials().get(one.code().value()))
                                .map(Official::office),
                        "office.officials." + one.code()))
                .orElseGet(() -> Fact.missing("scene.pack.policy"));
    }

    Fact payer() {
        return officeOf(treasurer());
    }

    Fact reportTo() {
        return officeOf(reportsTo());
    }

    Fact reportDay() {
        return Fact.of(
                policy().map(rules -> LetterScene.written(rules.reportDueDay()
                        .value()
                        .atYear(scene.application().budget().year() + 1))),
                "scene.pack.policy");
    }

    Fact reportAfter() {
        return Fact.of(
                policy().map(rules -> rules.reportAfterActivity().value().in(LetterScene.ID)), "scene.pack.policy");
    }

    Fact reportMonths() {
        return Fact.of(
                policy().flatMap(ProposalPolicy::reportMonthsAfterPayment)
                        .map(months -> months.value().toString()),
                "scene.pack.policy");
    }

    private Optional<Integer> warningsCount() {
        return policy().map(rules -> (int) rules.sanctionLadder().value().rungs().stream()
                .filter(rung -> rung.name().startsWith("WARNING"))
                .count());
    }

    Fact warnings() {
        return Fact.of(warningsCount().map(String::valueOf), "scene.pack.policy");
    }

    Fact warningsWords() {
        return Fact.of(warningsCount().map(InWords::number), "scene.pack.policy");
    }

    Fact warningDays() {
        return Fact.of(
                policy().map(rules ->
                        Integer.toString(rules.sanctionLadder().value().daysBetween())),
                "scene.pack.policy");
    }
}
