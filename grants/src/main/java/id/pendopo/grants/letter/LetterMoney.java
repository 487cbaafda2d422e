package id.pendopo.grants.letter;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.Agreement;
import id.pendopo.grants.proposal.BankAccount;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.Goods;
import id.pendopo.grants.proposal.IntegrityPact;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Payee;
import id.pendopo.grants.proposal.Tranche;
import java.util.List;
import java.util.Optional;

/** What a letter may say of budget, decree, agreement, payment and handover. */
final class LetterMoney {
    static final String REQUESTED = "requested";
    static final String TOTAL = "total";
    static final String AGREED = "agreed";
    static final String PAID = "paid";
    static final String HANDED = "handed";
    static final String RECEIVED = "received";

    private final ProposalScene scene;

    LetterMoney(ProposalScene scene) {
        this.scene = scene;
    }

    // The budget.

    LetterFact decreeNumber() {
        return LetterFact.of(scene.proposal().budgeting().decree().map(Budgeting.Decree::number), "case.decree");
    }

    LetterFact decreeDate() {
        return LetterFact.of(
                scene.proposal()
                        .budgeting()
                        .decree()
                        .map(Budgeting.Decree::date)
                        .map(LetterFact::written),
                "case.decree");
    }

    LetterFact account() {
        return LetterFact.of(scene.proposal().budgeting().account().map(AccountCode::text), "case.allocation");
    }

    /** Aid that could not be planned has the head's approval where other aid has a decree. */
    LetterFact approvalNumber() {
        return LetterFact.of(scene.proposal().review().approvalSheet(), "case.approvalSheet");
    }

    LetterFact approvalDate() {
        return LetterFact.of(
                scene.at().last("approveUnplanned").map(scene::on).map(LetterFact::written), "case.approvalSheet");
    }

    LetterFact pactNumber() {
        return LetterFact.of(scene.proposal().delivery().pact().map(IntegrityPact::number), "case.pact");
    }

    LetterFact pactDate() {
        return LetterFact.of(
                scene.proposal().delivery().pact().map(IntegrityPact::date).map(LetterFact::written), "case.pact");
    }

    LetterFact dpa() {
        return LetterFact.of(
                scene.proposal().budgeting().allocation().map(Budgeting.Allocation::dpa), "case.allocation");
    }

    // Amounts.

    Optional<Rupiah> rupiah(String name) {
        return switch (name) {
            case REQUESTED -> scene.proposal().amounts().find(LadderStep.REQUESTED);
            case TOTAL -> decreed();
            case AGREED -> agreement().map(Agreement::amount).or(scene.proposal()::granted);
            case PAID -> tranche(part()).map(Tranche::amount);
            case HANDED ->
                handover()
                        .map(Goods.Handover::amount)
                        .or(() -> tranche(part()).filter(Tranche::isPaid).map(Tranche::amount));
            case RECEIVED ->
                Optional.of(scene.proposal()
                                .delivery()
                                .paid()
                                .plus(scene.proposal().delivery().goods().delivered()))
                        .filter(Rupiah::isPositive);
            default -> Optional.empty();
        };
    }

    /** The sum of the list; empty while one of its cases has no decree. */
    private Optional<Rupiah> decreed() {
        boolean whole = scene.all().stream()
                .allMatch(one -> one.data().amounts().find(LadderStep.DECREED).isPresent());
        return whole
                ? Optional.of(Rupiah.sum(
                        scene.all().stream().map(one -> one.data().amounts().at(LadderStep.DECREED))))
                : Optional.empty();
    }

    // The agreement and the payment.

    /** What waits for its signatures where the letter is the agreement itself; else what is in force. */
    Optional<Agreement> agreement() {
        Optional<Agreement> inForce = scene.proposal().delivery().agreement();
        return scene.kind() == ProposalLetter.NPHD || scene.kind() == ProposalLetter.INTEGRITY_PACT
                ? scene.proposal().delivery().prepared().or(() -> inForce)
                : inForce;
    }

    LetterFact nphdNumber() {
        return LetterFact.of(agreement().map(Agreement::number), "case.agreement");
    }

    LetterFact nphdDate() {
        return LetterFact.of(agreement().map(Agreement::date).map(LetterFact::written), "case.agreement");
    }

    private Optional<BankAccount> payTo() {
        Optional<Payee> payee = scene.proposal().delivery().payee();
        return agreement().isPresent()
                ? agreement().flatMap(Agreement::account)
                : payee.isPresent()
                        ? payee.flatMap(Payee::account)
                        : Optional.of(scene.application().applicant().account());
    }

    LetterFact bank() {
        return payTo().map(one -> scene.name(Code.of("BANK_" + one.bank())))
                .orElseGet(() -> LetterFact.missing("case.agreement.account"));
    }

    LetterFact accountNumber() {
        return personal(payTo().map(BankAccount::number));
    }

    LetterFact accountHolder() {
        return personal(payTo().map(BankAccount::holder));
    }

    private static LetterFact personal(Optional<PersonalText> part) {
        return LetterFact.ofPersonal(part, "case.agreement.account");
    }

    /** The part of the payment that the letter is about: that in hand, else the last one paid. */
    int part() {
        int inHand = scene.proposal().delivery().inHand();
        return inHand > 0
                ? inHand
                : (int) scene.proposal().delivery().tranches().stream()
                        .filter(Tranche::isPaid)
                        .count();
    }

    Optional<Tranche> tranche(int number) {
        return scene.proposal().delivery().tranche(number);
    }

    LetterFact tranche() {
        return LetterFact.of(tranche(part()).map(one -> Integer.toString(one.number())), "case.tranche");
    }

    /** The receipt of a payment in cash, if the last payment was one. */
    Optional<Tranche.Payment> cashReceipt() {
        return scene.at().isAfter("payInCash") ? tranche(part()).flatMap(Tranche::payment) : Optional.empty();
    }

    private int parts() {
        return agreement()
                .map(one -> one.tranches().size())
                .orElseGet(
                        () -> Math.max(1, scene.proposal().delivery().tranches().size()));
    }

    LetterFact trancheCount() {
        return LetterFact.of(parts());
    }

    LetterFact trancheCountWords() {
        return LetterFact.words(parts());
    }

    /** The last record of handover. */
    Optional<Goods.Handover> handover() {
        List<Goods.Handover> handed = scene.proposal().delivery().goods().handed();
        return handed.isEmpty() ? Optional.empty() : Optional.of(handed.get(handed.size() - 1));
    }
}
