package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.CaseJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case walked through its workflow and sealed as an office seals it. Not thread-safe. */
final class LetterWalk<D> {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Workflow<D> workflow;
    private final RegionPack pack;
    private final CaseId id;
    private final CaseJournal<D> journal;
    private final Map<String, Object> answers = new HashMap<>();
    private Map<Code, String> numbers = Map.of();
    private LocalDate today = LocalDate.of(2026, 3, 9);
    private final List<FollowUp> followUps = new ArrayList<>();
    private @Nullable CaseFile<D> file;
    private int attempts;

    LetterWalk(Workflow<D> workflow, RegionPack pack, String id) {
        this.workflow = workflow;
        this.journal = CaseJournal.of(workflow);
        this.pack = pack;
        this.id = CaseId.of(id);
    }

    LetterWalk<D> on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    <T> LetterWalk<D> knowing(Fact<T> fact, T value) {
        answers.put(fact.name(), value);
        return this;
    }

    LetterWalk<D> numbered(Map<Code, String> reserved) {
        numbers = reserved;
        return this;
    }

    CaseFile<D> file() {
        return java.util.Objects.requireNonNull(file);
    }

    /** What its last entry leads to elsewhere. */
    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    /** By which what its last entry leads to says where it comes from. */
    Cause cause() {
        return new Cause(id, journal.lines().size(), 1);
    }

    CaseEvidence evidence() {
        return new CaseEvidence(journal.entries(), journal.personal(), List.of());
    }

    LetterWalk<D> does(Role role, String person, Command command) {
        return does(Actor.of(person, role), command);
    }

    /** Does it, and takes what time then demands at once. */
    LetterWalk<D> does(Actor actor, Command command) {
        take(actor, CommandId.of("attempt-" + attempts), command);
        return settled();
    }

    /** What an act of another case leads to here. */
    LetterWalk<D> follows(Cause cause, Command command) {
        take(Actor.SYSTEM, cause.commandId(), command);
        return settled();
    }

    LetterWalk<D> settled() {
        Optional<Due> due = nextDue();
        while (due.isPresent()) {
            take(
                    Actor.SYSTEM,
                    CommandId.of("due-" + attempts),
                    due.get().command().orElseThrow());
            due = nextDue();
        }
        return this;
    }

    private Optional<Due> nextDue() {
        return workflow.due(file(), occasion(Actor.SYSTEM, CommandId.of("due"))).stream()
                .filter(Due::moves)
                .findFirst();
    }

    /** What the outside knows, whatever it is asked about. */
    private Facts facts(Command command, Occasion o) {
        Facts facts = Facts.NONE;
        for (FactRequest request : workflow.needs(Optional.ofNullable(file), command, o)) {
            Object answer = answers.get(request.fact().name());
            if (answer != null) {
                facts = facts.with(request, new Reading.Found<>(answer, Instant.EPOCH, "test", "1"));
            }
        }
        return facts;
    }

    private Occasion occasion(Actor actor, CommandId attempt) {
        Instant at = today.atTime(9, 0).toInstant(WIB).plusSeconds(attempts);
        return Occasion.of(at, WIB, OfficeHours.DEFAULT, pack.calendar(), actor, attempt)
                .withNumbers(numbers);
    }

    private void take(Actor actor, CommandId attempt, Command command) {
        Occasion o = occasion(actor, attempt);
        o = o.with(facts(command, o));
        attempts++;
        Decision<D> decision =
                file == null ? workflow.open(id, pack.region().code(), command, o) : workflow.decide(file, command, o);
        assertThat(decision)
                .as(
                        "%s: %s",
                        command.getClass().getSimpleName(),
                        decision.findings().stream().map(Finding::toString).toList())
                .isInstanceOf(Decision.Accepted.class);
        Decision.Accepted<D> accepted = (Decision.Accepted<D>) decision;
        journal.write(accepted.entry());
        followUps.clear();
        followUps.addAll(accepted.entry().followUps());
        file = accepted.file();
    }
}
