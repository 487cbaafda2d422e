package id.pendopo.grants.proposal;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.PayloadTypes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of one proposal and writes its trail. For one case and one thread. */
final class TrailWriter {
    private static final Replay<Proposal> REPLAY = Replay.of(
            PayloadTypes.of(List.of(ProposalCommand.class, CaseCommand.class), List.of(ProposalEvent.class)),
            Proposal.class);
    private static final PersonalVault NOBODY = PersonalVault.of(List.of()).orWithheld();

    private final List<MoneyTrail.Line> lines = new ArrayList<>();
    private final TrailCheck check = new TrailCheck();
    private Optional<CaseFile<Proposal>> file = Optional.empty();

    void read(JournalEntry entry) {
        Optional<Proposal> before = file.map(CaseFile::data);
        CaseFile<Proposal> after = REPLAY.after(file, entry, NOBODY);
        file = Optional.of(after);
        check.read(entry, before, after);
        write(entry, before, after.data());
        supersede(after.data());
    }

    private void write(JournalEntry entry, Optional<Proposal> before, Proposal now) {
        Map<MoneyStep, Rupiah> amounts = new EnumMap<>(MoneyStep.class);
        entry.amounts()
                .forEach((key, amount) -> amounts.put(
                        MoneyStep.ofKey(key)
                                .orElseThrow(() ->
                                        new IllegalArgumentException("case %s, entry %d: %s is no amount of a grant"
                                                .formatted(entry.caseId(), entry.seq(), key))),
                        amount));
        amounts.forEach((step, amount) -> {
            // That nothing lapsed, was left or bore interest is no step of the money.
            boolean says = !amount.isZero() || step.ladder().isPresent();
            if (says) {
                int part = step == MoneyStep.PAID
                        ? before.map(one -> one.delivery().inHand()).orElse(0)
                        : 0;
                add(entry, step, part, amount, now);
            }
        });
        for (Tranche tranche : now.delivery().tranches()) {
            Optional<Rupiah> reported = before.flatMap(one -> one.delivery().tranche(tranche.number()))
                    .flatMap(Tranche::reportedUse);
            if (!tranche.reportedUse().equals(reported) && tranche.reportedUse().isPresent()) {
                add(
                        entry,
                        MoneyStep.PART_USED,
                        tranche.number(),
                        tranche.reportedUse().get(),
                        now);
            }
        }
    }

    private void add(JournalEntry entry, MoneyStep step, int part, Rupiah amount, Proposal now) {
        Optional<Beside> beside = TrailWhy.beside(step, part, now);
        Optional<Rupiah> difference = beside.map(one -> one.own(amount).minus(one.amount()));
        lines.replaceAll(line ->
                line.step() == step && line.part() == part && TrailWhy.isSetAnew(step) ? line.superseded() : line);
        lines.add(new MoneyTrail.Line(
                entry.seq(),
                entry.at(),
                entry.act(),
                entry.actor().role(),
                step,
                part,
                amount,
                false,
                beside.map(Beside::step),
                difference,
                difference.filter(one -> !one.isZero()).flatMap(one -> why(entry, step, beside.get(), one))));
    }

    private static Optional<Text> why(JournalEntry entry, MoneyStep step, Beside beside, Rupiah difference) {
        Text between = TrailWhy.between(step, beside.step(), difference);
        return Optional.of(entry.reason()
                .map(reason -> Text.of(
                        between.id() + "; alasan " + reason.value(), between.en() + "; reason " + reason.value()))
                .orElse(between));
    }

    /** What a return, or a later version of the budget, has taken off the ladder. */
    private void supersede(Proposal now) {
        lines.replaceAll(line -> line.step()
                        .ladder()
                        .filter(step -> now.amounts().find(step).isEmpty())
                        .isPresent()
                ? line.superseded()
                : line);
    }

    MoneyTrail trail() {
        CaseFile<Proposal> last = file.orElseThrow(
                () -> new IllegalArgumentException("money trail: there is no entry; a case begins with its first"));
        return new MoneyTrail(
                last.id(),
                last.data().budgeting().account().map(account -> Ledger.page(last, account)),
                lines,
                check.balance(last.data()),
                check.differences());
    }

    /**
     * What an amount is held against.
     *
     * @param step what that is
     * @param amount how much
     * @param sum what this amount comes to with those before it; empty where it stands for itself
     */
    record Beside(MoneyStep step, Rupiah amount, Optional<Rupiah> sum) {
        Rupiah own(Rupiah amount) {
            return sum.orElse(amount);
        }
    }
}
