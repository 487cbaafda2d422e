package id.pendopo.grants.proposal;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.TrailWriter.Beside;
import java.util.Optional;
import java.util.Set;

/** Which amount another is held against, and what lies between them. */
final class TrailWhy {
    /** Each of these stands for itself; of all others the last one counts. */
    private static final Set<MoneyStep> ADD_UP = Set.of(
            MoneyStep.PAID,
            MoneyStep.PROCURED,
            MoneyStep.HANDED_OVER,
            MoneyStep.INVENTORY,
            MoneyStep.LAPSED,
            MoneyStep.ORDERED,
            MoneyStep.DEPOSITED,
            MoneyStep.RETURNED);

    private TrailWhy() {}

    static boolean isSetAnew(MoneyStep step) {
        return !ADD_UP.contains(step);
    }

    /** The neighbour of an amount, by the case as its entry left it. */
    static Optional<Beside> beside(MoneyStep step, int part, Proposal now) {
        Optional<LadderStep> rung = step.ladder();
        if (rung.isPresent()) {
            return now.amounts().above(rung.get()).map(above -> ladder(above, now));
        }
        Delivery delivery = now.delivery();
        return switch (step) {
            case EVALUATED -> Optional.of(ladder(LadderStep.REQUESTED, now));
            case PAID -> Optional.of(summed(promised(now), delivery.paid()));
            case PROCURED -> Optional.of(summed(promised(now), delivery.goods().cost()));
            case HANDED_OVER ->
                Optional.of(new Beside(
                        MoneyStep.PROCURED,
                        delivery.goods().cost(),
                        Optional.of(delivery.goods().delivered())));
            case PART_USED ->
                delivery.tranche(part).map(one -> new Beside(MoneyStep.PAID, one.amount(), Optional.empty()));
            case USED ->
                Optional.of(new Beside(
                        now.isOfMoney() ? MoneyStep.PAID : MoneyStep.HANDED_OVER,
                        delivery.received(),
                        Optional.empty()));
            case RETURNED ->
                Optional.of(new Beside(
                        MoneyStep.REFUNDABLE,
                        now.accountability().refundable(true),
                        Optional.of(now.accountability().refunded())));
            default -> Optional.empty();
        };
    }

    private static Beside ladder(LadderStep step, Proposal now) {
        return new Beside(MoneyStep.valueOf(step.name()), now.amounts().at(step), Optional.empty());
    }

    /** What the recipient was promised: agreed with him, and what could not be planned was only approved. */
    private static Beside promised(Proposal now) {
        LadderStep step = now.planning() == Planning.UNPLANNED ? LadderStep.APPROVED : LadderStep.AGREED;
        return new Beside(MoneyStep.valueOf(step.name()), now.agreed(), Optional.empty());
    }

    private static Beside summed(Beside beside, Rupiah sum) {
        return new Beside(beside.step(), beside.amount(), Optional.of(sum));
    }

    static Text between(MoneyStep step, MoneyStep beside, Rupiah difference) {
        Rupiah apart = difference.max(Rupiah.ZERO.minus(difference));
        if (!difference.isNegative()) {
            return Text.of(
                    "%s lebih dari yang %s".formatted(apart, beside.label().id()),
                    "%s more than %s".formatted(apart, beside.label().en()));
        }
        return switch (step) {
            case PAID, PROCURED -> Text.of("%s belum dibayar".formatted(apart), "%s not yet paid".formatted(apart));
            case HANDED_OVER ->
                Text.of("%s belum diserahkan".formatted(apart), "%s not yet handed over".formatted(apart));
            case PART_USED, USED -> Text.of("%s tidak terpakai".formatted(apart), "%s not used".formatted(apart));
            case RETURNED -> Text.of("%s belum dikembalikan".formatted(apart), "%s not yet returned".formatted(apart));
            default ->
                Text.of(
                        "%s kurang dari yang %s".formatted(apart, beside.label().id()),
                        "%s less than %s".formatted(apart, beside.label().en()));
        };
    }
}
