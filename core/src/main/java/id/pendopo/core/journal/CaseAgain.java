package id.pendopo.core.journal;

import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One case being decided again, entry by entry: where it stands by the recorded past. */
final class CaseAgain {
    private final List<Recomputation.Law> laws;
    private Optional<CaseFile<?>> file = Optional.empty();
    private String head = JournalEntry.ORIGIN;
    private boolean isLost;
    private boolean lacksPersonal;

    private List<FollowUp> followUps = List.of();
    private Optional<Command> command = Optional.empty();

    CaseAgain(List<Recomputation.Law> laws) {
        this.laws = laws;
    }

    /** What the entry just decided again leads to; only of one that came out the same. */
    List<FollowUp> followUps() {
        return followUps;
    }

    /** The command of the entry just decided again, where it could be read. */
    Optional<Command> command() {
        return command;
    }

    Recomputed next(JournalEntry entry, PersonalVault vault) {
        followUps = List.of();
        command = Optional.empty();
        List<Recomputation.Law> known = laws.stream()
                .filter(law -> law.procedures().containsKey(entry.procedure()))
                .toList();
        if (known.isEmpty()) {
            isLost = true;
            return Recomputed.of(entry, RecomputeKind.PROCEDURE_UNKNOWN, entry.procedure());
        }
        boolean follows = file.map(before -> before.version() + 1 == entry.seq()
                        && before.procedure().equals(entry.procedure()))
                .orElse(entry.seq() == 1);
        if (isLost || !follows) {
            isLost = true;
            return Recomputed.of(entry, RecomputeKind.HISTORY_MISSING, "");
        }
        Procedure<?> any = Objects.requireNonNull(known.get(0).procedures().get(entry.procedure()));
        return next(any, known, entry, vault);
    }

    private <D> Recomputed next(
            Procedure<D> procedure, List<Recomputation.Law> known, JournalEntry entry, PersonalVault vault) {
        List<String> notAtHand = new ArrayList<>();
        for (String ref : entry.commitments().keySet()) {
            if (vault.find(ref).map(PersonalRecord::isErased).orElse(true)) {
                notAtHand.add(ref);
            }
        }
        lacksPersonal |= !notAtHand.isEmpty();
        PersonalVault whole = vault.orWithheld();
        CaseFile<?> after;
        try {
            Replay<D> replay = Replay.of(procedure.types(), procedure.dataType());
            after = replay.after(of(procedure), entry, whole);
            command = Optional.of(replay.command(entry, whole));
        } catch (RuntimeException unreadable) {
            // A forged entry may make the procedure's own events fail in any way; the words of that may be personal.
            isLost = true;
            return Recomputed.of(entry, RecomputeKind.UNREADABLE, "");
        }
        Recomputed again = judged(known, entry, whole, notAtHand).without(notAtHand);
        file = Optional.of(after);
        head = entry.hash();
        return again;
    }

    /** Of several packs that fit, one that gives the same is right; else the first that decides at all speaks. */
    private Recomputed judged(
            List<Recomputation.Law> known, JournalEntry entry, PersonalVault vault, List<String> notAtHand) {
        Optional<Recomputed> first = Optional.empty();
        for (Recomputation.Law law : known) {
            Procedure<?> procedure = Objects.requireNonNull(law.procedures().get(entry.procedure()));
            Recomputed one = judged(procedure, law, entry, vault, notAtHand);
            if (one.isSame()) {
                return one;
            }
            if (first.isEmpty() || rank(one) > rank(first.get())) {
                first = Optional.of(one);
            }
        }
        return first.orElseThrow();
    }

    private static int rank(Recomputed one) {
        return switch (one.kind()) {
            case LAW_MISSING -> 0;
            case LAW_CHANGED -> 1;
            case CALENDAR_MISSING -> 2;
            default -> 3;
        };
    }

    private <D> Recomputed judged(
            Procedure<D> procedure,
            Recomputation.Law law,
            JournalEntry entry,
            PersonalVault vault,
            List<String> notAtHand) {
        EntryAgain<D> again = new EntryAgain<>(procedure, law.pack(), of(procedure), entry, head);
        Recomputed one = again.decide(vault, Set.copyOf(notAtHand));
        if (one.isSame()) {
            followUps = again.followUps();
        }
        boolean mayBeTheValues = one.kind().isDifference() || one.kind() == RecomputeKind.FAILED;
        return lacksPersonal && mayBeTheValues
                ? new Recomputed(
                        one.caseId(),
                        one.seq(),
                        one.act(),
                        one.at(),
                        RecomputeKind.PERSONAL_MISSING,
                        one.deviations(),
                        one.findings(),
                        one.detail(),
                        one.notAtHand())
                : one;
    }

    @SuppressWarnings("unchecked") // the file was replayed by this procedure's own types
    private <D> Optional<CaseFile<D>> of(Procedure<D> procedure) {
        return file.filter(one -> procedure.dataType().isInstance(one.data())).map(one -> (CaseFile<D>) one);
    }
}
