package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Agreement and payment (<i>perjanjian dan penyaluran</i>).
 *
 * @param agreement the agreement
 * @param tranches its parts in order
 * @param inHand number of the part that is being paid, 0 for none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Delivery(Optional<Agreement> agreement, List<Tranche> tranches, int inHand) {
    /** Nothing agreed yet. */
    public static final Delivery NONE = new Delivery(Optional.empty(), List.of(), 0);

    /** Copies what it is given. */
    public Delivery {
        tranches = List.copyOf(tranches);
    }

    static Delivery agreed(Agreement agreement) {
        List<Tranche> tranches = new ArrayList<>();
        for (Rupiah amount : agreement.tranches()) {
            tranches.add(Tranche.agreed(tranches.size() + 1, amount));
        }
        return new Delivery(Optional.of(agreement), tranches, 0);
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

    /** Everything paid so far. */
    public Rupiah paid() {
        return Rupiah.sum(tranches.stream().filter(Tranche::isPaid).map(Tranche::amount));
    }

    /** What the recipient reported as used, part by part. */
    public Rupiah reportedUse() {
        return Rupiah.sum(tranches.stream().flatMap(one -> one.reportedUse().stream()));
    }

    /** The day of the last payment. */
    public Optional<LocalDate> lastPaidOn() {
        return tranches.stream()
                .flatMap(one -> one.payment().stream())
                .map(Tranche.Payment::paidOn)
                .max(LocalDate::compareTo);
    }

    /** Asked for by whoever leads the recipient now; a change was proven when it was asked. */
    Delivery requested(int number, Leader leader) {
        return new Delivery(agreement.map(signed -> signed.ledBy(leader)), tranches, number);
    }

    Delivery withCurrent(UnaryOperator<Tranche> change) {
        return with(inHand, change);
    }

    Delivery with(int number, UnaryOperator<Tranche> change) {
        return new Delivery(
                agreement,
                tranches.stream()
                        .map(one -> one.number() == number ? change.apply(one) : one)
                        .toList(),
                inHand);
    }

    Delivery settled() {
        return new Delivery(agreement, tranches, 0);
    }
}
