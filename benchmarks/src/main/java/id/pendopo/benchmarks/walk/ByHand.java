package id.pendopo.benchmarks.walk;

import id.pendopo.benchmarks.walk.Aid.AidCommand;
import id.pendopo.benchmarks.walk.Aid.AidEvent;
import id.pendopo.benchmarks.walk.Aid.AidRole;
import id.pendopo.benchmarks.walk.Aid.AidStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The limit: the same walk with the same work by hand, for this one procedure and nothing else. It checks the stage, the role,
 * the owner, what fell due, the separation over everybody who acted before and the guard, counts the term over a prefix index,
 * and gives an entry with every effect and the next file. It has no joint acts, flags, pauses, waivers, facts, reasons with
 * articles, versions of the law, lint or model check. Thread-safe.
 */
public final class ByHand {
    private static final int OFFSET_SECONDS = Script.OFFSET.getTotalSeconds();
    private static final int CUT_OFF = 16 * 3600;
    private static final int DAY = 24 * 3600;
    private static final Map<Class<?>, Move> MOVES = moves();

    private final Script script;
    private final HandIndex index;
    private final String calendarVersion;
    private final String calendarHash;

    /** Over this script. */
    public ByHand(Script script) {
        this.script = script;
        this.index = new HandIndex(script.calendar());
        this.calendarVersion = script.calendar().version();
        this.calendarHash = script.calendar().contentHash();
    }

    /** One act of one person. */
    public record Part(String person, AidRole role, String act, int seq) {}

    /** A running term. */
    public record Deadline(Instant startedAt, LocalDate dayZero, int days, LocalDate lastDay, Instant passesAt) {}

    /** The case. */
    public record HandFile(
            String id,
            String policy,
            int version,
            Instant at,
            AidStage stage,
            Instant stageSince,
            @Nullable Deadline deadline,
            List<Part> parts,
            Set<String> owners,
            Aid data) {
        /** The next file; replay would come through here as well. */
        HandFile after(HandEntry entry) {
            if (!entry.caseId.equals(id) || entry.seq != version + 1) {
                throw new IllegalArgumentException("entry " + entry.seq + " does not follow version " + version);
            }
            Aid next = data;
            for (AidEvent event : entry.events) {
                next = event.applyTo(next);
            }
            return new HandFile(
                    id,
                    policy,
                    entry.seq,
                    entry.at,
                    entry.to,
                    entry.stageSince,
                    entry.deadline,
                    with(parts, new Part(entry.person, entry.role, entry.act, entry.seq)),
                    owners,
                    next);
        }

        private static List<Part> with(List<Part> parts, Part part) {
            Part[] more = parts.toArray(new Part[parts.size() + 1]);
            more[parts.size()] = part;
            return Collections.unmodifiableList(Arrays.asList(more));
        }
    }

    /** What one accepted command did, with every effect. */
    public record HandEntry(
            int seq,
            String caseId,
            String region,
            String policy,
            String calendar,
            String calendarHash,
            Instant at,
            String person,
            AidRole role,
            String act,
            @Nullable AidStage from,
            AidStage to,
            String commandId,
            AidCommand command,
            List<AidEvent> events,
            Instant stageSince,
            @Nullable Deadline deadline) {}

    /** The entry and the next file, or every reason against it. */
    public record Outcome(
            @Nullable HandEntry entry, @Nullable HandFile file, List<String> reasons) {
        private static Outcome refused(String reason) {
            return new Outcome(null, null, List.of(reason));
        }
    }

    private record Move(
            AidStage from, AidStage to, AidRole role, String act, Function<AidCommand, AidEvent> recorder) {}

    private static Map<Class<?>, Move> moves() {
        Map<Class<?>, Move> moves = new HashMap<>();
        moves.put(
                Aid.Register.class,
                move(
                        AidStage.FILED,
                        AidStage.REGISTERED,
                        AidRole.FRONT_OFFICE,
                        "register",
                        c -> new Aid.Noted(((Aid.Register) c).agenda())));
        moves.put(
                Aid.Verify.class,
                move(
                        AidStage.REGISTERED,
                        AidStage.CHECKED,
                        AidRole.VERIFIER,
                        "verify",
                        c -> new Aid.Noted("verified")));
        moves.put(
                Aid.Survey.class,
                move(AidStage.CHECKED, AidStage.SURVEYED, AidRole.SURVEYOR, "survey", c -> new Aid.Noted("surveyed")));
        moves.put(
                Aid.Recommend.class,
                move(
                        AidStage.SURVEYED,
                        AidStage.RECOMMENDED,
                        AidRole.EVALUATOR,
                        "recommend",
                        c -> new Aid.Decided(((Aid.Recommend) c).amount())));
        moves.put(
                Aid.Consider.class,
                move(
                        AidStage.RECOMMENDED,
                        AidStage.CONSIDERED,
                        AidRole.BUDGET_TEAM,
                        "consider",
                        c -> new Aid.Decided(((Aid.Consider) c).amount())));
        moves.put(
                Aid.Approve.class,
                move(
                        AidStage.CONSIDERED,
                        AidStage.APPROVED,
                        AidRole.REGION_HEAD,
                        "approve",
                        c -> new Aid.Decided(((Aid.Approve) c).amount())));
        moves.put(
                Aid.Decree.class,
                move(
                        AidStage.APPROVED,
                        AidStage.DECREED,
                        AidRole.SECRETARY,
                        "decree",
                        c -> new Aid.Noted(((Aid.Decree) c).number())));
        moves.put(
                Aid.Agree.class,
                move(
                        AidStage.DECREED,
                        AidStage.AGREED,
                        AidRole.APPLICANT,
                        "agree",
                        c -> new Aid.Noted(((Aid.Agree) c).number())));
        moves.put(
                Aid.Pay.class,
                move(
                        AidStage.AGREED,
                        AidStage.PAID,
                        AidRole.TREASURER,
                        "pay",
                        c -> new Aid.Paid(((Aid.Pay) c).amount())));
        moves.put(
                Aid.Report.class,
                move(AidStage.PAID, AidStage.CLOSED, AidRole.APPLICANT, "report", c -> new Aid.Noted("reported")));
        return Map.copyOf(moves);
    }

    private static Move move(
            AidStage from, AidStage to, AidRole role, String act, Function<AidCommand, AidEvent> recorder) {
        return new Move(from, to, role, act, recorder);
    }

    /** The whole walk; every entry is handed on as a store would take it. */
    public HandFile walk(Consumer<HandEntry> journal) {
        return walk(script.turns().size(), journal);
    }

    /** The first steps of the walk. */
    public HandFile walk(int steps, Consumer<HandEntry> journal) {
        HandFile file = taken(open(script.turns().get(0)), journal);
        for (int i = 1; i < steps; i++) {
            file = taken(decide(file, script.turns().get(i)), journal);
        }
        return file;
    }

    private static HandFile taken(Outcome outcome, Consumer<HandEntry> journal) {
        if (outcome.entry == null || outcome.file == null) {
            throw new IllegalStateException("walk: a step was refused with " + outcome.reasons);
        }
        journal.accept(outcome.entry);
        return outcome.file;
    }

    /** Opens the case. */
    Outcome open(Script.Turn turn) {
        if (turn.role() != AidRole.APPLICANT || !(turn.command() instanceof Aid.File file)) {
            return Outcome.refused("NOT_PERMITTED");
        }
        Aid.Filed filed = new Aid.Filed(file.amount());
        Deadline deadline = deadline(turn, AidStage.FILED);
        HandEntry entry = new HandEntry(
                1,
                Script.CASE,
                Script.REGION,
                Script.POLICY,
                calendarVersion,
                calendarHash,
                turn.at(),
                turn.person(),
                turn.role(),
                "file",
                null,
                AidStage.FILED,
                turn.commandId(),
                turn.command(),
                List.of(filed),
                turn.at(),
                deadline);
        HandFile born = new HandFile(
                Script.CASE,
                Script.POLICY,
                1,
                turn.at(),
                AidStage.FILED,
                turn.at(),
                deadline,
                List.of(new Part(turn.person(), turn.role(), "file", 1)),
                Set.of(turn.person()),
                filed.born());
        return new Outcome(entry, born, List.of());
    }

    /** Decides on a command. */
    Outcome decide(HandFile file, Script.Turn turn) {
        Move move = MOVES.get(turn.command().getClass());
        if (move == null || turn.role() != move.role) {
            return Outcome.refused("NOT_PERMITTED");
        }
        boolean owner = file.owners.contains(turn.person());
        if (turn.role() == AidRole.APPLICANT ? !owner : owner || !isApart(file.parts, turn)) {
            return Outcome.refused("SEPARATION");
        }
        if (turn.at().isBefore(file.at)) {
            return Outcome.refused("TIME_RUNS_BACK");
        }
        if (file.deadline != null && turn.today().isAfter(file.deadline.lastDay)) {
            return Outcome.refused("DUE_FIRST");
        }
        if (file.stage != move.from) {
            return Outcome.refused("NOT_NOW");
        }
        if (!file.data.isWithinRequest()) {
            return Outcome.refused(Script.OVER_REQUEST);
        }
        HandEntry entry = new HandEntry(
                file.version + 1,
                file.id,
                Script.REGION,
                file.policy,
                calendarVersion,
                calendarHash,
                turn.at(),
                turn.person(),
                turn.role(),
                move.act,
                file.stage,
                move.to,
                turn.commandId(),
                turn.command(),
                List.of(move.recorder.apply(turn.command())),
                turn.at(),
                deadline(turn, move.to));
        return new Outcome(entry, file.after(entry), List.of());
    }

    /** What the clock demands now: nothing, or that the case has lapsed. */
    public static List<String> due(HandFile file, Script.Turn turn) {
        return file.deadline != null && turn.today().isAfter(file.deadline.lastDay) ? List.of("lapse") : List.of();
    }

    /** What one person may do now: the act, and why not. */
    public record HandOption(String act, List<String> whyNot) {}

    /** What this person may do now. */
    public static List<HandOption> options(HandFile file, Script.Turn turn) {
        List<HandOption> options = new ArrayList<>();
        boolean owner = file.owners.contains(turn.person());
        if (turn.role() == AidRole.APPLICANT && !owner) {
            return options;
        }
        for (Move move : MOVES.values()) {
            if (move.from == file.stage && move.role == turn.role()) {
                options.add(new HandOption(move.act, whyNot(file, turn, owner)));
            }
        }
        return options;
    }

    private static List<String> whyNot(HandFile file, Script.Turn turn, boolean owner) {
        if (owner && turn.role() != AidRole.APPLICANT || !isApart(file.parts, turn)) {
            return List.of("SEPARATION");
        }
        if (!due(file, turn).isEmpty()) {
            return List.of("DUE_FIRST");
        }
        return file.data.isWithinRequest() ? List.of() : List.of(Script.OVER_REQUEST);
    }

    /** Whether this person has decided nothing in another officer's role. */
    private static boolean isApart(List<Part> parts, Script.Turn turn) {
        for (Part part : parts) {
            if (part.role != turn.role() && part.person.equals(turn.person()) && Script.OFFICERS.contains(part.role)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Deadline deadline(Script.Turn turn, AidStage stage) {
        int days = Script.daysAt(stage);
        if (days == 0) {
            return null;
        }
        boolean late = Math.floorMod(turn.at().getEpochSecond() + OFFSET_SECONDS, DAY) > CUT_OFF;
        LocalDate dayZero = index.workedFrom(late ? turn.today().plusDays(1) : turn.today());
        LocalDate last = index.plus(dayZero, days);
        Instant passes = Instant.ofEpochSecond((last.toEpochDay() + 1) * DAY - OFFSET_SECONDS);
        return new Deadline(turn.at(), dayZero, days, last, passes);
    }
}
