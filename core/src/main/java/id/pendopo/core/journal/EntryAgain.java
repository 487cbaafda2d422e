package id.pendopo.core.journal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.OwnRule;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry being decided again in one pack. */
final class EntryAgain<D> {
    private final Procedure<D> procedure;
    private final RegionPack pack;
    private final Optional<CaseFile<D>> before;
    private final JournalEntry entry;
    private final String head;
    private final Replay<D> replay;
    private List<FollowUp> followUps = List.of();

    EntryAgain(Procedure<D> procedure, RegionPack pack, Optional<CaseFile<D>> before, JournalEntry entry, String head) {
        this.procedure = procedure;
        this.pack = pack;
        this.before = before;
        this.entry = entry;
        this.head = head;
        this.replay = Replay.of(procedure.types(), procedure.dataType());
    }

    Recomputed decide(PersonalVault vault, Set<String> notAtHand) {
        Command command = replay.command(entry, vault);
        Optional<Recomputed> lawless = withoutLaw(command);
        if (lawless.isPresent()) {
            return lawless.get();
        }
        try {
            return compare(command, vault, notAtHand);
        } catch (RuntimeException failure) {
            // The failure's own words may hold what is personal, so only its kind is told.
            return result(RecomputeKind.FAILED, failure.getClass().getSimpleName());
        }
    }

    /** What it leads to in other cases, decided again; nothing before that, and where it is refused. */
    List<FollowUp> followUps() {
        return followUps;
    }

    /** Why this pack is not the one it was decided under; empty when it may be. */
    private Optional<Recomputed> withoutLaw(Command command) {
        Optional<Recomputed> own = lawOf(entry.policy());
        if (own.isPresent()) {
            return own;
        }
        if (before.isPresent() && !(command instanceof CaseCommand.ChangeLaw)) {
            CaseFile<D> file = before.get();
            if (!procedure.canDecide(file.policy(), file.stage())) {
                return lawOf(file.policy());
            }
        }
        boolean sameCalendar = pack.calendar().version().equals(entry.calendar().version())
                && pack.calendar().contentHash().equals(entry.calendar().contentHash());
        return sameCalendar
                ? Optional.empty()
                : Optional.of(
                        result(RecomputeKind.CALENDAR_MISSING, entry.calendar().version()));
    }

    private Optional<Recomputed> lawOf(PolicyStamp stamp) {
        List<PolicyStamp> held =
                procedure.workflows().values().stream().map(Workflow::policy).toList();
        if (held.contains(stamp)) {
            return Optional.empty();
        }
        boolean byName = held.stream().anyMatch(one -> one.id().equals(stamp.id()));
        return Optional.of(result(byName ? RecomputeKind.LAW_CHANGED : RecomputeKind.LAW_MISSING, stamp.id()));
    }

    private Recomputed compare(Command command, PersonalVault vault, Set<String> notAtHand) {
        Occasion bare = Occasion.of(
                entry.at(),
                pack.region().time().offset(),
                pack.officeHours(),
                pack.calendar(),
                entry.actor(),
                entry.commandId());
        Workflow<D> law = before.isPresent()
                ? procedure.of(before.get(), command, bare.today())
                : procedure.on(bare.today()).orElse(null);
        if (law == null) {
            return result(RecomputeKind.LAW_MISSING, bare.today().toString());
        }
        for (Finding warning : entry.warnings()) {
            if (warning.code().startsWith(OwnRule.PREFIX) && !law.findingCodes().contains(warning.code())) {
                return result(RecomputeKind.OWN_RULE_MISSING, warning.code());
            }
        }
        if (!isDemanded(law, command, bare)) {
            return result(RecomputeKind.NOT_DEMANDED, "");
        }
        Occasion occasion = bare.with(replay.facts(entry, law.needs(before, command, bare), vault))
                .withNumbers(entry.numbers());
        Decision<D> decision = before.isPresent()
                ? procedure.decide(before.get(), command, occasion)
                : law.open(entry.caseId(), entry.region(), command, occasion);
        if (!(decision instanceof Decision.Accepted<D> accepted)) {
            return result(RecomputeKind.REFUSED, "").refusedBy(decision.findings());
        }
        followUps = accepted.entry().followUps();
        Sealed sealed = Sealer.seal(accepted.entry(), procedure.types(), head, keys(vault));
        return sealed.line().equals(entry.toLine())
                ? result(RecomputeKind.SAME, "")
                : compared(sealed.entry(), notAtHand);
    }

    /** What time itself took must be what time demanded then. */
    private boolean isDemanded(Workflow<D> law, Command command, Occasion o) {
        if (before.isEmpty() || !entry.actor().isSystem()) {
            return true;
        }
        CaseFile<D> file = before.get();
        boolean timed = law.steps().stream()
                .anyMatch(step -> step.isTimed()
                        && step.command() == command.getClass()
                        && law.origins(step).contains(file.stage()));
        return !timed || law.due(file, o).stream().anyMatch(due -> due.command().equals(Optional.of(command)));
    }

    private Recomputed compared(JournalEntry now, Set<String> notAtHand) {
        List<Deviation> deviations = Deviation.between(body(entry), body(now), notAtHand);
        if (!deviations.isEmpty()) {
            return result(RecomputeKind.DIFFERS, "").with(deviations);
        }
        // With a value gone its commitment cannot be made again, nor the hash over it; else the hash itself is wrong.
        return notAtHand.isEmpty()
                ? result(RecomputeKind.DIFFERS, "")
                        .with(List.of(new Deviation("/hash", Optional.of(entry.hash()), Optional.of(now.hash()))))
                : result(RecomputeKind.SAME, "");
    }

    private static @Nullable Object body(JournalEntry one) {
        Object line = JsonBinding.available().parse(one.toLine());
        return ((Map<?, ?>) Objects.requireNonNull(line)).get("entry");
    }

    /** The keys that were used then, in the order in which the values are sealed. */
    private KeySource keys(PersonalVault vault) {
        long[] count = {0};
        return into -> {
            String ref = PersonalCollector.ref(entry.caseId(), entry.seq(), ++count[0]);
            vault.find(ref).flatMap(PersonalRecord::key).ifPresent(key -> {
                byte[] bytes = Hashes.bytes(key);
                System.arraycopy(bytes, 0, into, 0, into.length);
            });
        };
    }

    private Recomputed result(RecomputeKind kind, String detail) {
        return Recomputed.of(entry, kind, detail);
    }
}
