package id.pendopo.core.workflow.spike;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One case of a workflow through time, as an office would take it: what is due is taken first. */
final class Trial<D> {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    /** What refuses somebody, or somewhere, whatever the command says. */
    private static final Set<String> NOT_HERE = Set.of("core.NOT_PERMITTED", "core.NOT_NOW", "core.NOT_DUE");

    /** How a walk speaks: the commands it tries and who it is in each role, by the case as it stands. */
    interface Cast<D> {
        List<Command> commands(CaseFile<D> file);

        Actor actor(CaseFile<D> file, Role role);
    }

    final Workflow<D> workflow;
    final List<Entry<D>> entries = new ArrayList<>();
    private final WorkingCalendar calendar;
    private Optional<CaseFile<D>> file = Optional.empty();
    private int attempts;
    private Runnable afterEach = () -> {};

    Trial(Workflow<D> workflow) {
        this(workflow, WorkingCalendar.national());
    }

    Trial(Workflow<D> workflow, WorkingCalendar calendar) {
        this.workflow = workflow;
        this.calendar = calendar;
    }

    CaseFile<D> now() {
        return file.orElseThrow();
    }

    /** {@code 2026-03-16T09:00}, in WIB. */
    static Instant at(String text) {
        return OffsetDateTime.parse(text + ":00+07:00").toInstant();
    }

    Occasion occasion(Instant at, Actor actor) {
        return Occasion.of(at, WIB, OfficeHours.DEFAULT, calendar, actor, CommandId.of("a" + ++attempts));
    }

    private Decision<D> decide(Command command, Occasion o) {
        Decision<D> decision = file.isPresent()
                ? workflow.decide(file.get(), command, o)
                : workflow.open(CaseId.of("case-1"), RegionCode.parse("32.73"), command, o);
        if (decision instanceof Decision.Accepted<D> accepted) {
            file = Optional.of(accepted.file());
            entries.add(accepted.entry());
            afterEach.run();
        }
        return decision;
    }

    /** Takes what is due, then this; must be accepted. */
    Trial<D> take(String when, Actor actor, Command command) {
        settle(when);
        assertThat(decide(command, occasion(at(when), actor)).findings().stream()
                        .filter(Finding::isBlock))
                .as("%s at %s by %s", command, when, actor.role())
                .isEmpty();
        return this;
    }

    /** Takes what is due, then tries this; the codes of the refusal, warnings apart; empty when it was accepted. */
    List<String> tried(String when, Actor actor, Command command) {
        settle(when);
        return decide(command, occasion(at(when), actor)).findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .toList();
    }

    /** What is due by then, in order, taken; the acts. */
    List<String> settle(String when) {
        List<String> acts = new ArrayList<>();
        if (file.isPresent()) {
            settle(at(when), acts);
        }
        return acts;
    }

    private void settle(Instant at, List<String> acts) {
        for (int i = 0; i < 50; i++) {
            Occasion o = occasion(at, Actor.SYSTEM);
            Optional<Due> due =
                    workflow.due(now(), o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return;
            }
            assertThat(decide(due.get().command().orElseThrow(), o).findings()).isEmpty();
            acts.add(entries.get(entries.size() - 1).act());
        }
        throw new AssertionError("time never comes to rest: " + acts);
    }

    /** What is late at this time and demands nothing. */
    List<String> late(String when) {
        return workflow.due(now(), occasion(at(when), Actor.SYSTEM)).stream()
                .filter(due -> !due.moves())
                .map(due -> due.clock().map(Code::value).orElse("-"))
                .toList();
    }

    LocalDate lastDay(Countdown clock) {
        return now().clocks().find(clock).orElseThrow().lastDay();
    }

    boolean runs(Countdown clock) {
        return now().clocks()
                .find(clock)
                .filter(state -> state.phase() == id.pendopo.core.calendar.Phase.RUNNING)
                .isPresent();
    }

    boolean isAt(Stage stage) {
        return now().isAt(stage);
    }

    Map<String, Option> options(String when, Actor actor) {
        Map<String, Option> options = new TreeMap<>();
        workflow.options(now(), occasion(at(when), actor)).forEach(option -> options.put(option.act(), option));
        return options;
    }

    /** Replaying the entries must give the equal file. */
    void replays() {
        Optional<CaseFile<D>> again = Optional.empty();
        for (Entry<D> entry : entries) {
            again = Optional.of(again.isPresent() ? again.get().after(entry) : CaseFile.opened(entry));
        }
        assertThat(again).isEqualTo(file);
    }

    /**
     * Wanders at random. On its way it asks everybody everything: what {@code options} calls possible is refused only by rules
     * that need the command, what it calls impossible is refused for that reason, and what it does not list is refused.
     */
    void wander(Random random, int steps, List<? extends Role> roles, Cast<D> cast) {
        Instant at = now().at();
        for (int i = 0; i < steps; i++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 3)));
            settle(at, new ArrayList<>());
            if (i % 5 == 0) {
                for (Role role : roles) {
                    optionsAreExact(occasion(at, cast.actor(now(), role)), cast.commands(now()));
                }
            }
            Role role = roles.get(random.nextInt(roles.size()));
            List<Command> commands = cast.commands(now());
            Command command = commands.get(random.nextInt(commands.size()));
            decide(command, occasion(at, cast.actor(now(), role)));
        }
        replays();
    }

    private void optionsAreExact(Occasion o, List<Command> commands) {
        Map<String, Option> options = new TreeMap<>();
        workflow.options(now(), o).forEach(option -> options.put(option.act(), option));
        for (Command command : commands) {
            Decision<D> decision = workflow.decide(now(), command, o);
            List<String> refused = decision.findings().stream()
                    .filter(Finding::isBlock)
                    .map(Finding::code)
                    .toList();
            Option option = options.get(Command.nameOf(command.getClass()));
            if (option == null) {
                assertThat(refused)
                        .as("not listed: %s at %s", command, now().stage())
                        .isNotEmpty();
            } else if (option.isPossible()) {
                assertThat(option.subjectTo())
                        .as(
                                "possible: %s at %s by %s",
                                command, now().stage(), o.actor().role())
                        .containsAll(refused);
            } else {
                assertThat(refused)
                        .as(
                                "impossible: %s at %s by %s",
                                command, now().stage(), o.actor().role())
                        .containsAll(option.whyNot().stream()
                                .filter(Finding::isBlock)
                                .map(Finding::code)
                                .toList());
            }
        }
    }

    /** From now on fills the table at every stage the case comes to. */
    Trial<D> filling(Map<String, Set<String>> table, List<? extends Role> roles, Cast<D> cast) {
        afterEach = () -> look(table, roles, cast);
        return this;
    }

    /** Adds to a table which roles may give which command at the stage where the case stands. */
    private void look(Map<String, Set<String>> table, List<? extends Role> roles, Cast<D> cast) {
        if (workflow.due(now(), occasion(now().at(), Actor.SYSTEM)).stream().anyMatch(Due::moves)) {
            // Here nobody may do anything before time has had its way.
            return;
        }
        for (Role role : roles) {
            for (Command command : cast.commands(now())) {
                List<Finding> refused =
                        workflow.refusal(file.map(one -> one), command, occasion(now().at(), cast.actor(now(), role)));
                if (refused.stream().noneMatch(finding -> NOT_HERE.contains(finding.code()))) {
                    table.computeIfAbsent(
                                    now().stage() + " " + Command.nameOf(command.getClass()), key -> new TreeSet<>())
                            .add(role.name());
                }
            }
        }
    }

    /** The table as text, a line a stage and command. */
    static String text(Map<String, Set<String>> table) {
        StringBuilder text = new StringBuilder();
        table.forEach((key, roles) ->
                text.append(key).append(": ").append(String.join(" ", roles)).append('\n'));
        return text.toString();
    }
}
