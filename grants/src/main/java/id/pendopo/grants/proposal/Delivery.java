package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Agreement, payment and handover (<i>perjanjian, penyaluran dan penyerahan</i>).
 *
 * @param prepared the agreement, or an addendum, that waits for its signatures
 * @param agreement the agreement in force
 * @param tranches its parts in order; goods and services have one, which is never paid to the recipient
 * @param inHand number of the part that is being paid, 0 for none
 * @param goods what the agency bought and handed over
 * @param papers kinds of paper handed in since the decree
 * @param pact the integrity pact in force, for planned social aid in the place of an agreement
 * @param payee whom social aid is paid or handed to
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Delivery(
        Optional<Agreement> prepared,
        Optional<Agreement> agreement,
        List<Tranche> tranches,
        int inHand,
        Goods goods,
        Set<Code> papers,
        Optional<IntegrityPact> pact,
        Optional<Payee> payee) {
    /** Nothing agreed yet. */
    public static final Delivery NONE = new Delivery(
            Optional.empty(), Optional.empty(), List.of(), 0, Goods.NONE, Set.of(), Optional.empty(), Optional.empty());

    /** Copies what it is given. */
    public Delivery {
        tranches = List.copyOf(tranches);
        papers = Sorted.set(papers);
    }

    /** The first part that is not paid yet. */
    public OptionalInt next() {
        return tranches.stream()
                .filter(one -> !one.isPaid())
                .mapToInt(Tranche::number)
                .findFirst();
    }

    /** The part of this number. */
    public Optional<Tranche> tranche(int number) {
        return tranches.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The part that is being paid. */
    public Optional<Tranche> current() {
        return tranche(inHand);
    }

    /** Everything paid to the recipient so far. */
    public Rupiah paid() {
        return Rupiah.sum(tranches.stream().filter(Tranche::isPaid).map(Tranche::amount));
    }

    /** What the recipient received, in money or in kind: what he answers for. */
    public Rupiah received() {
        return paid().plus(goods.delivered());
    }

    /** What of the budget is spent: paid to the recipient, or to whom the goods were bought from. */
    public Rupiah spent() {
        return paid().plus(goods.cost());
    }

    /** What the recipient reported as used, part by part. */
    public Rupiah reportedUse() {
        return Rupiah.sum(tranches.stream().flatMap(one -> one.reportedUse().stream()));
    }

    /** The day of the last payment or handover. */
    public Optional<LocalDate> lastReceivedOn() {
        return tranches.stream()
                .flatMap(one -> one.payment().stream())
                .map(Tranche.Payment::paidOn)
                .max(LocalDate::compareTo)
                .or(goods::lastHandedOn);
    }

    /** Written for both sides to sign; whatever was written before and not signed is void. */
    Delivery prepared(Agreement text) {
        return new Delivery(Optional.of(text), agreement, tranches, inHand, goods, papers, pact, payee);
    }

    /** What was written and not signed is void. */
    Delivery withoutText() {
        return new Delivery(Optional.empty(), agreement, tranches, inHand, goods, papers, pact, payee);
    }

    /** Signed: what was prepared is in force, and a part already paid stays as it was paid. */
    Delivery agreed() {
        Agreement signed = prepared.orElseThrow();
        List<Tranche> parts = new ArrayList<>();
        for (Rupiah amount : signed.tranches()) {
            int number = parts.size() + 1;
            parts.add(tranche(number).filter(Tranche::isPaid).orElseGet(() -> Tranche.agreed(number, amount)));
        }
        return new Delivery(Optional.empty(), Optional.of(signed), parts, 0, goods, papers, pact, payee);
    }

    /** The recipient gave his word: what was decreed is in force in these parts. */
    Delivery pledged(IntegrityPact signed, Payee to, List<Rupiah> amounts) {
        List<Tranche> parts = new ArrayList<>();
        amounts.forEach(amount -> parts.add(Tranche.agreed(parts.size() + 1, amount)));
        return new Delivery(prepared, agreement, parts, 0, goods, papers, Optional.of(signed), Optional.of(to));
    }

    /** Approved without list, decree and agreement: one part of this amount. */
    Delivery granted(Rupiah amount) {
        return new Delivery(prepared, agreement, List.of(Tranche.agreed(1, amount)), 0, goods, papers, pact, payee);
    }

    /** To be paid or handed to him. */
    Delivery to(Payee one) {
        return new Delivery(prepared, agreement, tranches, inHand, goods, papers, pact, Optional.of(one));
    }

    /** The account that was agreed, or signed for. */
    Optional<BankAccount> account() {
        return agreement.flatMap(Agreement::account).or(() -> payee.flatMap(Payee::account));
    }

    /** Who signed last for the recipient. */
    Optional<Leader> leader() {
        return agreement.map(Agreement::leader).or(() -> payee.map(Payee::leader));
    }

    /** Asked for by whoever leads the recipient now; a change was proven when it was asked. */
    Delivery requested(int number, Leader leader) {
        return new Delivery(
                prepared,
                agreement.map(signed -> signed.ledBy(leader)),
                tranches,
                number,
                goods,
                papers,
                pact,
                payee.map(one -> new Payee(one.account(), leader)));
    }

    /** Received by whoever leads the recipient now. */
    Delivery receivedBy(Leader leader) {
        return requested(inHand, leader);
    }

    Delivery withCurrent(UnaryOperator<Tranche> change) {
        return with(inHand, change);
    }

    Delivery with(int number, UnaryOperator<Tranche> change) {
        return new Delivery(
                prepared,
                agreement,
                tranches.stream()
                        .map(one -> one.number() == number ? change.apply(one) : one)
                        .toList(),
                inHand,
                goods,
                papers,
                pact,
                payee);
    }

    Delivery with(Goods changed) {
        return new Delivery(prepared, agreement, tranches, inHand, changed, papers, pact, payee);
    }

    Delivery withPapers(Collection<Code> more) {
        Set<Code> all = new TreeSet<>(papers);
        all.addAll(more);
        return new Delivery(prepared, agreement, tranches, inHand, goods, all, pact, payee);
    }

    Delivery settled() {
        return new Delivery(prepared, agreement, tranches, 0, goods, papers, pact, payee);
    }
}
