package id.pendopo.grants.proposal;

import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Payload;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a proposal's amounts make its place in the ledger against what its entries posted, entry by entry. The one is read off
 * the data, the other added up from the movements, so that a wrong one of either shows. For one case and one thread.
 */
final class TrailCheck {
    /** After these nothing is set aside or bound any more. */
    private static final Set<String> CLOSING = Set.of("ended", "remainderLapsed", "deliveryEnded", "stockTaken");

    private final Map<MoneyTrail.Sum, Rupiah> posted = new EnumMap<>(MoneyTrail.Sum.class);
    private final Map<MoneyTrail.Sum, Rupiah> apart = new EnumMap<>(MoneyTrail.Sum.class);
    private final List<MoneyTrail.Difference> differences = new ArrayList<>();
    private boolean isClosed;
    private Rupiah returned = Rupiah.ZERO;
    private Rupiah lapsed = Rupiah.ZERO;
    private Optional<Rupiah> refundable = Optional.empty();

    void read(JournalEntry entry, Optional<Proposal> before, CaseFile<Proposal> file) {
        Proposal now = file.data();
        LedgerPosting.in(entry).forEach(this::post);
        close(entry, before, now);
        takeBack(entry, now);
        Optional.ofNullable(entry.amounts().get("refundable")).ifPresent(amount -> refundable = Optional.of(amount));
        Rupiah spent = now.delivery().spent();
        boolean isDecreed = now.granted().isPresent();
        Rupiah reserved = isClosed || isDecreed ? Rupiah.ZERO : now.amounts().at(LadderStep.BUDGETED);
        Rupiah committed = isClosed || !isDecreed
                ? Rupiah.ZERO
                : now.granted().orElse(Rupiah.ZERO).minus(spent);
        compare(entry, MoneyTrail.Sum.RESERVED, reserved);
        compare(entry, MoneyTrail.Sum.COMMITTED, committed);
        compare(entry, MoneyTrail.Sum.PAID, spent);
        compare(entry, MoneyTrail.Sum.RETURNED, returned);
        amounts(entry, before, now);
    }

    private void post(LedgerPosting posting) {
        Rupiah by = posting.amount();
        Rupiah back = Rupiah.ZERO.minus(by);
        switch (posting.kind()) {
            case RESERVE -> move(MoneyTrail.Sum.RESERVED, by);
            case RELEASE -> move(MoneyTrail.Sum.RESERVED, back);
            case COMMIT -> {
                move(MoneyTrail.Sum.RESERVED, back);
                move(MoneyTrail.Sum.COMMITTED, by);
            }
            case UNCOMMIT -> {
                move(MoneyTrail.Sum.COMMITTED, back);
                move(MoneyTrail.Sum.RESERVED, by);
            }
            case PAY -> {
                move(MoneyTrail.Sum.COMMITTED, back);
                move(MoneyTrail.Sum.PAID, by);
            }
            case RETURN -> move(MoneyTrail.Sum.RETURNED, by);
            case CEILING -> {
                // A ceiling is no case's.
            }
        }
    }

    private void move(MoneyTrail.Sum sum, Rupiah by) {
        posted.merge(sum, by, Rupiah::plus);
    }

    private void close(JournalEntry entry, Optional<Proposal> before, Proposal now) {
        boolean byEvent = entry.events().stream().map(Payload::type).anyMatch(CLOSING::contains);
        boolean byLastHandover = now.delivery().goods().isFinished();
        if (!isClosed && (byEvent || byLastHandover)) {
            isClosed = true;
            Rupiah bound = now.granted().orElse(now.amounts().at(LadderStep.BUDGETED));
            lapsed = bound.minus(now.delivery().spent());
        }
    }

    /** Of what comes back only what was left of the grant goes into the ledger; interest was never part of it. */
    private void takeBack(JournalEntry entry, Proposal now) {
        Rupiah refund = entry.amounts().getOrDefault("refunded", Rupiah.ZERO);
        if (refund.isZero()) {
            return;
        }
        Rupiah unused =
                now.accountability().refundable(false).min(now.delivery().received());
        Rupiah earlier = now.accountability().refunded().minus(refund);
        returned = returned.plus(unused.minus(earlier).max(Rupiah.ZERO).min(refund));
    }

    private void compare(JournalEntry entry, MoneyTrail.Sum sum, Rupiah ofCase) {
        Rupiah ofLedger = posted.getOrDefault(sum, Rupiah.ZERO);
        Rupiah difference = ofCase.minus(ofLedger);
        // What an earlier entry left apart is that entry's, and is told once.
        if (!difference.equals(apart.getOrDefault(sum, Rupiah.ZERO))) {
            apart.put(sum, difference);
            if (!difference.isZero()) {
                differences.add(new MoneyTrail.Difference(entry.seq(), entry.act(), sum, ofCase, ofLedger));
            }
        }
    }

    /** The entry's own list of amounts is what people and figures look at, so it must say what the events did. */
    private void amounts(JournalEntry entry, Optional<Proposal> before, Proposal now) {
        entry.amounts()
                .forEach((key, amount) -> MoneyStep.ofKey(key)
                        .flatMap(step -> borneOut(step, before, now))
                        .filter(ofCase -> !ofCase.equals(amount))
                        .ifPresent(ofCase -> differences.add(new MoneyTrail.Difference(
                                entry.seq(), entry.act(), MoneyTrail.Sum.AMOUNT, ofCase, amount))));
    }

    private static Optional<Rupiah> borneOut(MoneyStep step, Optional<Proposal> before, Proposal now) {
        if (step.ladder().isPresent()) {
            return now.amounts().find(step.ladder().get());
        }
        Delivery was = before.map(Proposal::delivery).orElse(Delivery.NONE);
        Accountability owed = before.map(Proposal::accountability).orElse(Accountability.NONE);
        return switch (step) {
            case PAID -> Optional.of(now.delivery().paid().minus(was.paid()));
            case PROCURED ->
                Optional.of(now.delivery().goods().cost().minus(was.goods().cost()));
            case HANDED_OVER ->
                Optional.of(now.delivery().goods().delivered().minus(was.goods().delivered()));
            case USED -> now.accountability().report().map(Accountability.UseReport::used);
            case UNUSED -> now.accountability().report().map(Accountability.UseReport::unused);
            case INTEREST -> now.accountability().report().map(Accountability.UseReport::interest);
            case RETURNED -> Optional.of(now.accountability().refunded().minus(owed.refunded()));
            default -> Optional.empty();
        };
    }

    List<MoneyTrail.Difference> differences() {
        return differences;
    }

    MoneyTrail.Balance balance(Proposal last) {
        AmountLadder amounts = last.amounts();
        Accountability owed = last.accountability();
        Rupiah ordered = owed.oversight().ordered().orElse(Rupiah.ZERO);
        Rupiah toReturn = refundable.orElse(owed.refundable(false)).max(ordered);
        Rupiah spent = last.delivery().spent();
        Rupiah decreed = last.granted().orElse(Rupiah.ZERO);
        return new MoneyTrail.Balance(
                amounts.at(LadderStep.REQUESTED),
                amounts.at(LadderStep.APPROVED),
                decreed,
                last.agreed(),
                spent,
                last.delivery().received(),
                lapsed,
                isClosed ? Rupiah.ZERO : decreed.minus(spent).max(Rupiah.ZERO),
                owed.report().map(Accountability.UseReport::used).orElse(Rupiah.ZERO),
                toReturn,
                owed.refunded(),
                toReturn.minus(owed.refunded()));
    }
}
