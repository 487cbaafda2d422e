package id.pendopo.core.workflow;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds authoring errors in a workflow: each kind of flaw is one method, named as design and docs name it. */
final class WorkflowLinter<D> {
    private final Workflow<D> workflow;
    private final List<Flaw> flaws = new ArrayList<>();

    private WorkflowLinter(Workflow<D> workflow) {
        this.workflow = workflow;
    }

    static <D> List<Flaw> flaws(Workflow<D> workflow) {
        WorkflowLinter<D> linter = new WorkflowLinter<>(workflow);
        linter.stepsAreWhole();
        linter.signersFit();
        linter.timeAsksNobody();
        linter.everyCommandHasAStep();
        linter.everyStageIsReached();
        linter.aGoodEndIsReached();
        linter.roomsFit();
        linter.clocksHaveConsequences();
        linter.asideComesBack();
        linter.nothingRunsBackward();
        linter.requirementsAreAboutSomething();
        return linter.flaws;
    }

    private void flaw(String kind, String message, Object... parts) {
        flaws.add(new Flaw(kind, message.formatted(parts)));
    }

    private void stepsAreWhole() {
        for (Step<D> step : workflow.steps) {
            if (step.sources.isEmpty()) {
                flaw("NO_SOURCE", "step '%s' names no article", step.title);
            }
            if (step.roles.isEmpty()) {
                flaw("NOBODY", "step '%s' may be taken by nobody", step.title);
            }
            if (!step.opening && workflow.origins(step).isEmpty()) {
                flaw("NO_ORIGIN", "step '%s' starts from no stage", step.title);
            }
            if (step.target.returning() && step.target.movement() == Step.Movement.STAYING) {
                flaw("RETURN_NOWHERE", "step '%s' returns and stays", step.title);
            }
        }
        if (workflow.steps.stream().noneMatch(step -> step.opening)) {
            flaw("NO_OPENING", "no step opens a case");
        }
    }

    /**
     * Every seat can be filled, everybody who may take a joint step has a seat, and all sign something that has a name. No
     * separation can stand between two seats: it speaks of one person in two roles, and nobody signs twice.
     */
    private void signersFit() {
        for (Step<D> step : workflow.steps) {
            if (step.joint.isEmpty()) {
                continue;
            }
            Step.Joint<D> joint = step.joint.get();
            Set<Code> seated = new LinkedHashSet<>();
            joint.quorum().seats().forEach(seat -> seated.addAll(seat.roles()));
            for (Code role : seated) {
                if (!step.roles.contains(role)) {
                    flaw("SEAT_OF_NOBODY", "step '%s' has a seat for %s, which may not take it", step.title, role);
                }
            }
            for (Code role : step.roles) {
                if (!seated.contains(role)) {
                    flaw("NO_SEAT", "step '%s' is taken together, and %s has no seat", step.title, role);
                }
            }
            if (step.isTimed() || step.roles.contains(Role.SYSTEM.code())) {
                flaw("TIME_SIGNS", "step '%s' is taken together, and time signs nothing", step.title);
            }
            if (joint.what() == null && step.command.getRecordComponents().length > 0) {
                flaw(
                        "SIGNED_UNNAMED",
                        "step '%s' is signed by several, and nothing names what of %s they sign; say together",
                        step.title,
                        step.act);
            }
        }
    }

    /** What time takes must not hang on a command's content or on an outside answer, and must come to an end. */
    private void timeAsksNobody() {
        Map<Code, Set<Code>> atOnce =
                edges(step -> step.isTimed() && step.clock().isEmpty());
        for (Step<D> step : workflow.steps) {
            if (step.needs.stream().map(need -> need.fact().name()).distinct().count() < step.needs.size()) {
                flaw("TWO_NEEDS", "step '%s' needs one fact about two subjects", step.title);
            }
            if (!step.isTimed()) {
                continue;
            }
            if (!step.needs.isEmpty() || step.rules.stream().anyMatch(Step.Rule::asksCommand)) {
                flaw("TIMED_ASKS", "step '%s' is taken by time and asks for facts or for the command", step.title);
            }
            if (step.clock().isEmpty()) {
                boolean circles = step.target.movement() == Step.Movement.STAYING
                        || workflow.origins(step).stream()
                                .anyMatch(origin -> step.target.stages().stream()
                                        .anyMatch(target ->
                                                closure(atOnce, target).contains(origin)));
                if (circles) {
                    flaw("ENDLESS", "step '%s' happens at once and leads back to where it happens", step.title);
                }
            }
        }
    }

    private void everyCommandHasAStep() {
        for (Map.Entry<String, Class<?>> type : workflow.types.all().entrySet()) {
            if (Command.class.isAssignableFrom(type.getValue())
                    && !workflow.dispensable.contains(type.getValue())
                    && workflow.steps.stream().noneMatch(step -> step.command == type.getValue())) {
                flaw("NO_STEP", "command %s is taken by no step", type.getKey());
            }
        }
        for (Step<D> step : workflow.steps) {
            if (!workflow.types.all().containsValue(step.command)) {
                flaw("UNNAMED", "command %s is in no family that the workflow names", step.act);
            }
        }
    }

    private void everyStageIsReached() {
        Set<Code> reached = reached();
        for (Code stage : workflow.stages()) {
            if (!reached.contains(stage)) {
                flaw("UNREACHABLE", "stage %s is never reached", stage);
            }
        }
        for (Code stage : reached) {
            boolean touched = workflow.steps.stream()
                    .anyMatch(step -> !step.opening && workflow.origins(step).contains(stage));
            boolean left = workflow.steps.stream()
                    .anyMatch(step -> !step.opening
                            && step.target.movement() != Step.Movement.STAYING
                            && workflow.origins(step).contains(stage));
            if (workflow.status(stage) == CaseStatus.OPEN && !left) {
                flaw("DEAD_END", "stage %s is open and no step leaves it", stage);
            }
            if (workflow.endings.contains(stage) && touched) {
                flaw("UNENDING", "stage %s is an ending and a step is taken there; say restingAt", stage);
            }
        }
    }

    private void aGoodEndIsReached() {
        if (workflow.goodEndings.isEmpty()) {
            flaw("NO_GOOD_END", "no stage is an ending as the citizen hopes");
        }
        Map<Code, Set<Code>> edges = edges(step -> true);
        for (Code stage : reached()) {
            if (workflow.status(stage) != CaseStatus.ENDED
                    && closure(edges, stage).stream().noneMatch(workflow.goodEndings::contains)) {
                flaw("NO_GOOD_END", "from stage %s no good end is reached", stage);
            }
        }
    }

    private void roomsFit() {
        Set<Code> stages = workflow.stages();
        for (Room room : workflow.rooms.values()) {
            if (!stages.contains(room.stage)) {
                flaw("ROOM_OF_NOTHING", "room %s is no stage", room.stage);
            }
            if (room.clock.isEmpty() && room.because.isEmpty()) {
                flaw("ROOM_WITHOUT_TERM", "room %s has neither a term nor a because", room.stage);
            }
        }
    }

    private void clocksHaveConsequences() {
        Set<Code> started = new LinkedHashSet<>();
        workflow.rooms.values().forEach(room -> room.clock.ifPresent(started::add));
        for (Step<D> step : workflow.steps) {
            for (Step.ClockEffect<D> effect : step.clockEffects) {
                if (effect.kind() == Step.ClockEffect.Kind.START || effect.kind() == Step.ClockEffect.Kind.UNTIL) {
                    started.add(effect.clock());
                }
            }
        }
        Set<Code> used = new HashSet<>(workflow.watched);
        for (Step<D> step : workflow.steps) {
            step.clock().ifPresent(clock -> {
                used.add(clock);
                if (!started.contains(clock)) {
                    flaw("CLOCK_NEVER_STARTED", "step '%s' waits for clock %s", step.title, clock);
                }
            });
            for (Step.ClockEffect<D> effect : step.clockEffects) {
                if (!started.contains(effect.clock())) {
                    flaw("CLOCK_NEVER_STARTED", "step '%s' touches clock %s", step.title, effect.clock());
                }
            }
        }
        for (Code clock : started) {
            if (!used.contains(clock)) {
                flaw("CLOCK_WITHOUT_CONSEQUENCE", "clock %s leads to nothing; say watching", clock);
            }
        }
        clocksDoNotLeak();
    }

    /** A clock with a consequence must not run on into an open stage where nobody would ever take the consequence. */
    private void clocksDoNotLeak() {
        for (Step<D> step : workflow.steps) {
            if (step.clock().isEmpty()) {
                continue;
            }
            Code clock = step.clock().get();
            Set<Code> served = new HashSet<>();
            for (Step<D> other : workflow.steps) {
                if (other.clock().equals(step.clock())) {
                    served.addAll(workflow.origins(other));
                }
            }
            for (Code stage : liveStages(clock)) {
                if (workflow.status(stage) == CaseStatus.OPEN && !served.contains(stage) && !isStill(clock, stage)) {
                    flaw("CLOCK_LEAK", "clock %s can run on at %s, where it demands nothing", clock, stage);
                }
            }
        }
    }

    private boolean isStill(Code clock, Code stage) {
        Room room = workflow.rooms.get(stage);
        return room != null && room.standingStill.contains(clock);
    }

    /** Stages at which this clock may be running: from where it starts, along steps that do not stop it. */
    private Set<Code> liveStages(Code clock) {
        Set<Code> live = new LinkedHashSet<>();
        Deque<Code> open = new ArrayDeque<>();
        for (Step<D> step : workflow.steps) {
            boolean starts = step.clockEffects.stream()
                    .anyMatch(effect -> effect.clock().equals(clock)
                            && (effect.kind() == Step.ClockEffect.Kind.START
                                    || effect.kind() == Step.ClockEffect.Kind.UNTIL));
            if (starts) {
                Set<Code> targets =
                        step.target.movement() == Step.Movement.STAYING ? workflow.origins(step) : step.target.stages();
                targets.forEach(target -> add(target, live, open));
            }
        }
        for (Room room : workflow.rooms.values()) {
            if (room.clock.filter(clock::equals).isPresent()) {
                add(room.stage, live, open);
            }
        }
        while (!open.isEmpty()) {
            Code stage = open.pop();
            for (Step<D> step : workflow.steps) {
                if (step.opening || !workflow.origins(step).contains(stage) || stops(step, clock, stage)) {
                    continue;
                }
                step.target.stages().forEach(target -> add(target, live, open));
            }
        }
        return live;
    }

    private boolean stops(Step<D> step, Code clock, Code from) {
        if (step.clock().filter(clock::equals).isPresent()) {
            return true;
        }
        boolean told = step.clockEffects.stream()
                .anyMatch(effect -> effect.clock().equals(clock) && effect.kind() == Step.ClockEffect.Kind.STOP);
        Room room = workflow.rooms.get(from);
        boolean leaves = room != null
                && room.clock.filter(clock::equals).isPresent()
                && step.target.movement() != Step.Movement.ASIDE;
        return told || leaves;
    }

    private static void add(Code stage, Set<Code> live, Deque<Code> open) {
        if (live.add(stage)) {
            open.push(stage);
        }
    }

    private void asideComesBack() {
        Set<Code> asides = new LinkedHashSet<>();
        for (Step<D> step : workflow.steps) {
            if (step.target.movement() == Step.Movement.ASIDE) {
                asides.addAll(step.target.stages());
            }
        }
        for (Step<D> step : workflow.steps) {
            Set<Code> origins = step.opening ? Set.of() : workflow.origins(step);
            if (step.target.movement() == Step.Movement.BACK) {
                for (Code origin : origins) {
                    if (!asides.contains(origin)) {
                        flaw(
                                "BACK_TO_NOWHERE",
                                "step '%s' goes back from %s, where nothing comes aside",
                                step.title,
                                origin);
                    }
                }
            } else if (step.target.movement() == Step.Movement.ASIDE) {
                for (Code origin : origins) {
                    if (asides.contains(origin)) {
                        flaw("ASIDE_WITHIN_ASIDE", "step '%s' goes aside from %s, which is aside", step.title, origin);
                    }
                }
            } else if (step.target.movement() != Step.Movement.STAYING
                    && asides.stream().anyMatch(step.target.stages()::contains)) {
                flaw("ASIDE_WITHOUT_ORIGIN", "step '%s' enters an aside stage by the front door", step.title);
            }
        }
    }

    private void nothingRunsBackward() {
        Map<Code, Set<Code>> forward = edges(this::isForward);
        for (Step<D> step : workflow.steps) {
            if (step.opening || !isForward(step)) {
                continue;
            }
            for (Code from : workflow.origins(step)) {
                for (Code to : step.target.stages()) {
                    if (!from.equals(to) && closure(forward, to).contains(from)) {
                        flaw(
                                "BACKWARD",
                                "step '%s' from %s to %s closes a circle; say returning, aside or again",
                                step.title,
                                from,
                                to);
                    }
                }
            }
        }
    }

    private boolean isForward(Step<D> step) {
        return !step.target.returning()
                && step.target.again().isEmpty()
                && (step.target.movement() == Step.Movement.TO || step.target.movement() == Step.Movement.ONE_OF);
    }

    private void requirementsAreAboutSomething() {
        for (Requirement requirement : workflow.requirements) {
            Set<Class<? extends Command>> all = new LinkedHashSet<>(requirement.others());
            all.add(requirement.act());
            for (Class<? extends Command> act : all) {
                if (workflow.steps.stream().noneMatch(step -> step.command == act)) {
                    flaw("REQUIREMENT_OF_NOTHING", "%s: no step takes %s", requirement.words(), Command.nameOf(act));
                }
            }
        }
    }

    private Set<Code> reached() {
        Map<Code, Set<Code>> edges = edges(step -> true);
        Set<Code> reached = new LinkedHashSet<>();
        for (Step<D> step : workflow.steps) {
            if (step.opening) {
                for (Code first : step.target.stages()) {
                    reached.addAll(closure(edges, first));
                }
            }
        }
        return reached;
    }

    private Map<Code, Set<Code>> edges(java.util.function.Predicate<Step<D>> which) {
        return edges(workflow, which);
    }

    static <D> Map<Code, Set<Code>> edges(Workflow<D> workflow, java.util.function.Predicate<Step<D>> which) {
        Map<Code, Set<Code>> edges = new LinkedHashMap<>();
        for (Step<D> step : workflow.steps) {
            if (step.opening || !which.test(step)) {
                continue;
            }
            for (Code from : workflow.origins(step)) {
                edges.computeIfAbsent(from, key -> new LinkedHashSet<>()).addAll(step.target.stages());
                if (step.target.movement() == Step.Movement.ASIDE) {
                    for (Code aside : step.target.stages()) {
                        boolean comesBack = workflow.steps.stream()
                                .anyMatch(other -> other.target.movement() == Step.Movement.BACK
                                        && workflow.origins(other).contains(aside));
                        if (comesBack) {
                            edges.computeIfAbsent(aside, key -> new LinkedHashSet<>())
                                    .add(from);
                        }
                    }
                }
            }
        }
        return edges;
    }

    /** This stage and every stage reached from it. */
    static Set<Code> closure(Map<Code, Set<Code>> edges, Code start) {
        Set<Code> seen = new LinkedHashSet<>();
        Deque<Code> open = new ArrayDeque<>();
        add(start, seen, open);
        while (!open.isEmpty()) {
            for (Code next : edges.getOrDefault(open.pop(), Set.of())) {
                add(next, seen, open);
            }
        }
        return seen;
    }
}
