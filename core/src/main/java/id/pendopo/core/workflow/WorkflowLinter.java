package id.pendopo.core.workflow;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.HashMap;
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
        linter.theSystemHasACause();
        linter.everyCommandHasAStep();
        linter.everyStageIsReached();
        linter.aGoodEndIsReached();
        linter.roomsFit();
        linter.asideComesBack();
        linter.nothingRunsBackward();
        linter.requirementsAreAboutSomething();
        linter.flaws.addAll(ClockLinter.flaws(workflow));
        return linter.flaws;
    }

    private void flaw(FlawKind kind, Object... parts) {
        flaws.add(kind.at(parts));
    }

    private void stepsAreWhole() {
        for (Step<D> step : workflow.steps) {
            if (step.sources.isEmpty()) {
                flaw(FlawKind.NO_SOURCE, step.title);
            }
            if (step.roles.isEmpty()) {
                flaw(FlawKind.NOBODY, step.title);
            }
            if (!step.opening && workflow.origins(step).isEmpty()) {
                flaw(FlawKind.NO_ORIGIN, step.title);
            }
            if (step.target.returning() && step.target.movement() == Step.Movement.STAYING) {
                flaw(FlawKind.RETURN_NOWHERE, step.title);
            }
        }
        if (workflow.steps.stream().noneMatch(step -> step.opening)) {
            flaw(FlawKind.NO_OPENING);
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
                    flaw(FlawKind.SEAT_OF_NOBODY, step.title, role);
                }
            }
            for (Code role : step.roles) {
                if (!seated.contains(role)) {
                    flaw(FlawKind.NO_SEAT, step.title, role);
                }
            }
            if (step.isTimed() || step.roles.contains(Role.SYSTEM.code())) {
                flaw(FlawKind.TIME_SIGNS, step.title);
            }
            if (joint.what() == null && step.command.getRecordComponents().length > 0) {
                flaw(FlawKind.SIGNED_UNNAMED, step.title, step.act);
            }
        }
    }

    /** What time takes must not hang on a command's content or on an outside answer, and must come to an end. */
    private void timeAsksNobody() {
        Map<Code, Set<Code>> atOnce =
                edges(step -> step.isTimed() && step.clock().isEmpty());
        for (Step<D> step : workflow.steps) {
            if (!step.isTimed()) {
                continue;
            }
            if (!step.needs.isEmpty() || step.rules.stream().anyMatch(Step.Rule::asksCommand)) {
                flaw(FlawKind.TIMED_ASKS, step.title);
            }
            if (!step.roles.isEmpty() && !step.roles.contains(Role.SYSTEM.code())) {
                flaw(FlawKind.TIMED_BY_PEOPLE, step.title);
            }
            if (step.clock().isEmpty()) {
                boolean circles = step.target.movement() == Step.Movement.STAYING
                        || workflow.origins(step).stream()
                                .anyMatch(origin -> step.target.stages().stream()
                                        .anyMatch(target -> StageGraph.closure(atOnce, target)
                                                .contains(origin)));
                if (circles) {
                    flaw(FlawKind.ENDLESS, step.title);
                }
            }
        }
    }

    /** What no person takes is taken by time or after an act of another case: it says by which. */
    private void theSystemHasACause() {
        for (Step<D> step : workflow.steps) {
            boolean bySystemAlone = step.roles.equals(Set.of(Role.SYSTEM.code()));
            if (step.following && step.isTimed()) {
                flaw(FlawKind.FOLLOWING_BY_TIME, step.title);
            } else if (step.following && !step.roles.isEmpty() && !bySystemAlone) {
                flaw(FlawKind.FOLLOWING_BY_PEOPLE, step.title);
            } else if (bySystemAlone && step.isTakenByPersons()) {
                flaw(FlawKind.SYSTEM_WITHOUT_CAUSE, step.title);
            }
        }
    }

    private void everyCommandHasAStep() {
        for (Map.Entry<String, Class<?>> type : workflow.types.all().entrySet()) {
            if (Command.class.isAssignableFrom(type.getValue())
                    && !CaseCommand.class.isAssignableFrom(type.getValue())
                    && !workflow.dispensable.contains(type.getValue())
                    && workflow.steps.stream().noneMatch(step -> step.command == type.getValue())) {
                flaw(FlawKind.NO_STEP, type.getKey());
            }
        }
        for (Step<D> step : workflow.steps) {
            if (!workflow.types.all().containsValue(step.command)) {
                flaw(FlawKind.UNNAMED, step.act);
            }
        }
    }

    private void everyStageIsReached() {
        Set<Code> reached = reached();
        for (Code stage : workflow.stages()) {
            // Without an opening nothing is reached, and that has been said.
            if (!reached.isEmpty() && !reached.contains(stage)) {
                flaw(FlawKind.UNREACHABLE, stage);
            }
        }
        for (Code stage : reached) {
            boolean touched = !workflow.stepsFrom(stage).isEmpty();
            if (isDeadEnd(stage)) {
                flaw(FlawKind.DEAD_END, stage);
            }
            if (workflow.endings.contains(stage) && touched) {
                flaw(FlawKind.UNENDING, stage);
            }
        }
    }

    private boolean isDeadEnd(Code stage) {
        return workflow.status(stage) == CaseStatus.OPEN
                && workflow.stepsFrom(stage).stream().allMatch(step -> step.target.movement() == Step.Movement.STAYING);
    }

    private void aGoodEndIsReached() {
        if (workflow.goodEndings.isEmpty()) {
            flaw(FlawKind.NO_GOOD_ENDING);
            return;
        }
        Map<Code, Set<Code>> edges = edges(step -> true);
        for (Code stage : reached()) {
            if (workflow.status(stage) != CaseStatus.ENDED
                    && !isDeadEnd(stage)
                    && StageGraph.closure(edges, stage).stream().noneMatch(workflow.goodEndings::contains)) {
                flaw(FlawKind.NO_GOOD_END, stage);
            }
        }
    }

    private void roomsFit() {
        Set<Code> stages = workflow.stages();
        Set<Code> said = new LinkedHashSet<>(workflow.endings);
        said.addAll(workflow.resting);
        said.addAll(workflow.unpinned);
        for (Code stage : said) {
            if (!stages.contains(stage)) {
                flaw(FlawKind.STAGE_OF_NOTHING, stage);
            }
        }
        for (Room room : workflow.rooms.values()) {
            if (!stages.contains(room.stage)) {
                flaw(FlawKind.ROOM_OF_NOTHING, room.stage);
            }
            if (room.clock.isEmpty() && room.because.isEmpty()) {
                flaw(FlawKind.ROOM_WITHOUT_TERM, room.stage);
            }
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
                        flaw(FlawKind.BACK_TO_NOWHERE, step.title, origin);
                    }
                }
            } else if (step.target.movement() == Step.Movement.ASIDE) {
                for (Code origin : origins) {
                    if (asides.contains(origin)) {
                        flaw(FlawKind.ASIDE_WITHIN_ASIDE, step.title, origin);
                    }
                }
            } else if (step.target.movement() != Step.Movement.STAYING
                    && asides.stream().anyMatch(step.target.stages()::contains)) {
                flaw(FlawKind.ASIDE_WITHOUT_ORIGIN, step.title);
            }
        }
    }

    /** Of a circle the step written last is named: the regulation tells the way forward first. */
    private void nothingRunsBackward() {
        Map<Code, Set<Code>> forward = new HashMap<>();
        for (Step<D> step : workflow.steps) {
            if (step.opening || !isForward(step)) {
                continue;
            }
            for (Code from : workflow.origins(step)) {
                for (Code to : step.target.stages()) {
                    if (from.equals(to)) {
                        continue;
                    }
                    if (StageGraph.closure(forward, to).contains(from)) {
                        flaw(FlawKind.BACKWARD, step.title, from, to);
                    } else {
                        forward.computeIfAbsent(from, key -> new LinkedHashSet<>())
                                .add(to);
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
                    flaw(
                            FlawKind.REQUIREMENT_OF_NOTHING,
                            requirement.text().id(),
                            requirement.text().en(),
                            Command.nameOf(act));
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
                    reached.addAll(StageGraph.closure(edges, first));
                }
            }
        }
        return reached;
    }

    private Map<Code, Set<Code>> edges(java.util.function.Predicate<Step<D>> which) {
        return StageGraph.edges(workflow, which);
    }
}
