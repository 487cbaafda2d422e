package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides: law of the case, who, due first, given, facts, provided; {@link EntryWriter} then writes the effects. Pure. */
final class Decider<D> {
    private static final LegalSource OWN = LegalSource.ownDecision("aturan mesin alur / rule of the workflow engine");

    static final String CASE_UNKNOWN = "core.CASE_UNKNOWN";

    private final Workflow<D> workflow;
    private final Gatekeeper gatekeeper;
    private final EntryWriter<D> writer;

    Decider(Workflow<D> workflow, Gatekeeper gatekeeper, Timekeeper<D> timekeeper) {
        this.workflow = workflow;
        this.gatekeeper = gatekeeper;
        this.writer = new EntryWriter<>(workflow, timekeeper);
    }

    Decision<D> open(CaseId id, RegionCode region, Command command, Occasion o) {
        Step<D> step = workflow.step(Optional.empty(), command.getClass()).orElse(null);
        List<Finding> refusal = refusalToOpen(step, command, o);
        if (step == null || !refusal.isEmpty()) {
            return refused(refusal);
        }
        try {
            List<Finding> findings = conditions(step, null, command, o);
            if (Finding.anyBlock(findings)) {
                return refused(findings);
            }
            return withinLimit(step, writer.born(step, id, region, command, o, findings), o);
        } catch (CalendarYearMissing missing) {
            return refused(calendarMissing(missing));
        }
    }

    Decision<D> decide(CaseFile<D> file, Command command, Occasion o) {
        Place<D> place = workflow.place(file.stage());
        Step<D> step = workflow.step(place, command.getClass());
        List<Finding> refusal = refusalOnCase(file, place, step, command, o);
        if (step == null || !refusal.isEmpty()) {
            return refused(refusal);
        }
        Instant legalAt = Objects.requireNonNull(legalInstant(step, file, o), "what is not due was refused above");
        // What time takes is decided as of the instant at which it fell due, whenever somebody gets round to taking it.
        Occasion effective = legalAt.equals(o.at()) ? o : o.asOf(legalAt);
        try {
            List<Finding> findings = waived(step, file, conditions(step, file, command, effective));
            if (Finding.anyBlock(findings)) {
                return refused(findings);
            }
            return Signing.fires(step, file, o.actor())
                    ? withinLimit(step, writer.moved(place, step, file, command, o, effective, findings), o)
                    : writer.signed(step, file, command, o, findings);
        } catch (CalendarYearMissing missing) {
            return refused(calendarMissing(missing));
        }
    }

    private Decision<D> withinLimit(Step<D> step, Decision.Accepted<D> accepted, Occasion o) {
        if (step.leads.isEmpty() && !o.actor().isSystem()) {
            return accepted;
        }
        List<Finding> beyond = Following.beyondLimit(accepted.entry(), o, source(step));
        return beyond.isEmpty() ? accepted : refused(beyond);
    }

    /** Who and when: the one reason for which a command is not even looked at. */
    List<Finding> refusal(Optional<CaseFile<D>> known, Command command, Occasion o) {
        if (known.isEmpty()) {
            Optional<Step<D>> opening = workflow.step(Optional.empty(), command.getClass());
            return refusalToOpen(opening.orElse(null), command, o);
        }
        Place<D> place = workflow.place(known.get().stage());
        return refusalOnCase(known.get(), place, workflow.step(place, command.getClass()), command, o);
    }

    private List<Finding> refusalToOpen(@Nullable Step<D> opening, Command command, Occasion o) {
        Step<D> any = opening != null ? opening : anyStep(command, o);
        if (any == null || !Following.mayBeTaken(any, o)) {
            return notPermitted();
        }
        List<Finding> who = gatekeeper.against(any, null, o.actor(), o.today());
        if (!who.isEmpty() || opening != null) {
            return who;
        }
        // A party of an unknown case and a stranger to a known one get the same answer.
        return workflow.partyRoles.contains(o.actor().role()) ? notPermitted() : caseUnknown();
    }

    /** What is answered where there is no such case, also to a command that would open one: an id that is in use is not free. */
    List<Finding> asIfUnknown(Command command, Occasion o) {
        Step<D> opening = workflow.step(Optional.empty(), command.getClass()).orElse(null);
        List<Finding> refusal = refusalToOpen(opening, command, o);
        return refusal.isEmpty() ? caseUnknown() : refusal;
    }

    private @Nullable Step<D> anyStep(Command command, Occasion o) {
        return workflow.anyStep(o.actor(), command.getClass()).orElse(null);
    }

    private List<Finding> refusalOnCase(
            CaseFile<D> file, Place<D> place, @Nullable Step<D> here, Command command, Occasion o) {
        requireLaw(file, command);
        try {
            return refusal(file, place, here, command, o);
        } catch (CalendarYearMissing missing) {
            return calendarMissing(missing);
        }
    }

    private List<Finding> refusal(
            CaseFile<D> file, Place<D> place, @Nullable Step<D> here, Command command, Occasion o) {
        if (workflow.hides(file, o.actor())) {
            return asIfUnknown(command, o);
        }
        Step<D> any = here != null ? here : anyStep(command, o);
        if (any == null || !Following.mayBeTaken(any, o)) {
            return notPermitted();
        }
        List<Finding> who = gatekeeper.against(any, file, o.actor(), o.today());
        if (!who.isEmpty()) {
            // Whoever may not know of a case is told what he would be told if there were none.
            return workflow.isHiddenFrom(file, o.actor(), o.today()) ? asIfUnknown(command, o) : who;
        }
        if (here == null && !gatekeeper.maySee(workflow, file, o.actor(), o.today())) {
            return asIfUnknown(command, o);
        }
        if (o.at().isBefore(file.at())) {
            return timeRunsBack(file, o);
        }
        // What the former law still demands is asked of the former law, by the procedure.
        if (!o.actor().isSystem() && !(command instanceof CaseCommand.ChangeLaw)) {
            List<Finding> first = dueFirst(workflow.due(place, file, o));
            if (!first.isEmpty()) {
                return first;
            }
        }
        if (here == null) {
            // The article of the step itself says when it may be taken.
            return Finding.block("core.NOT_NOW")
                    .at("stage")
                    .found(file.stage())
                    .expected(Relation.ONE_OF, new TreeSet<>(stagesOf(command, o.actor())))
                    .only(source(any));
        }
        if (legalInstant(here, file, o) == null) {
            return notDue(here, o);
        }
        return List.of();
    }

    private static List<Finding> caseUnknown() {
        return Finding.block(CASE_UNKNOWN).at("case").only(OWN);
    }

    /** That an act has no step at the stage of the case. */
    static List<Finding> notNow(CaseFile<?> file, Class<? extends Command> act, Workflow<?> workflow) {
        Set<Code> stages = new TreeSet<>();
        workflow.stages().stream()
                .filter(stage -> workflow.step(Optional.of(stage), act).isPresent())
                .forEach(stages::add);
        return Finding.block("core.NOT_NOW")
                .at("stage")
                .found(file.stage())
                .expected(Relation.ONE_OF, stages)
                .only(OWN);
    }

    /** Stages from which this role gives this command. */
    private Set<Code> stagesOf(Command command, Actor actor) {
        Set<Code> stages = new LinkedHashSet<>();
        for (Step<D> step : workflow.steps) {
            if (step.command == command.getClass() && step.roles.contains(actor.role())) {
                stages.addAll(workflow.origins(step));
            }
        }
        return stages;
    }

    private static List<Finding> notPermitted() {
        return Finding.block(Gatekeeper.NOT_PERMITTED).at("actor.role").only(Gatekeeper.OWN);
    }

    /** What time takes, it takes only when it is due, and null before; everything else takes effect when it is done. */
    private @Nullable Instant legalInstant(Step<D> step, CaseFile<D> file, Occasion o) {
        if (!o.actor().isSystem() || step.timer.isEmpty()) {
            return o.at();
        }
        return Demands.passed(file, step.timer.get(), o.today(), o.offset()).orElse(null);
    }

    private List<Finding> conditions(Step<D> step, @Nullable CaseFile<D> file, Command command, Occasion o) {
        List<Finding> findings = List.of();
        if (file != null) {
            findings = gatekeeper.againstParties(file, step.parties.of(file, command, o));
            findings = joined(findings, standing(step, file, o));
            findings = joined(findings, Signing.standing(step, file, o.actor()));
            findings = joined(findings, asked(step.rulesOnCase, file, command, o));
        }
        List<Finding> unknown = FactCheck.against(step, file, command, o);
        if (!unknown.isEmpty()) {
            return joined(findings, unknown);
        }
        findings = joined(findings, asked(step.rulesOnCommand, file, command, o));
        return file == null ? findings : joined(findings, Signing.content(step, file, command, o));
    }

    private static <D> List<Finding> asked(
            List<Step.Rule<D>> rules, @Nullable CaseFile<D> file, Command command, Occasion o) {
        List<Finding> findings = List.of();
        for (int i = 0; i < rules.size(); i++) {
            findings = joined(findings, rules.get(i).check().check(file, command, o));
        }
        return findings;
    }

    /** Both in order. A rule's own list is never written to, and where nothing is found nothing is made. */
    static List<Finding> joined(List<Finding> first, List<Finding> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        List<Finding> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** What the envelope alone can refuse: clocks that are over, flags and how often. */
    private List<Finding> standing(Step<D> step, CaseFile<D> file, Occasion o) {
        List<Finding> findings = Extending.against(step, file, o.today());
        for (Code flag : file.flags()) {
            boolean blocked = workflow.blocking.contains(flag) && !step.evenWhile.contains(flag);
            if (blocked || step.notWhile.contains(flag)) {
                findings = joined(
                        findings,
                        Finding.block("core.FLAGGED").at("flags").found(flag).only(source(step)));
            }
        }
        if (step.atMost != Integer.MAX_VALUE) {
            long taken = file.participation().parts().stream()
                    .filter(part -> part.act().equals(step.act) && !part.onlySigned())
                    .count();
            if (taken >= step.atMost) {
                findings = joined(
                        findings,
                        Finding.block(step.atMostCode)
                                .at("participation")
                                .found(taken)
                                .expected(Relation.AT_MOST, step.atMost)
                                .only(source(step)));
            }
        }
        return findings;
    }

    private List<Finding> waived(Step<D> step, CaseFile<D> file, List<Finding> findings) {
        if (file.waivers().isEmpty()) {
            return findings;
        }
        return findings.stream()
                .map(finding -> finding.waivable() && isWaived(file, finding, findings, step.act)
                        ? finding.asWarning()
                        : finding)
                .toList();
    }

    /** Leave that another version of the law gave is none under this one, unless this one lets the same role give it. */
    private boolean isWaived(CaseFile<?> file, Finding finding, List<Finding> all, String act) {
        Waiving.Leave leave = workflow.waivable.get(finding.code());
        return leave != null
                && file.waivers().stream()
                        .anyMatch(waiver -> waiver.covers(finding, act)
                                && leave.roles().contains(waiver.role())
                                && fitsOne(waiver, all, act));
    }

    /** Which of several was meant, leave that fits them all does not say. */
    private static boolean fitsOne(Waiver waiver, List<Finding> all, String act) {
        return all.stream()
                        .filter(other -> waiver.covers(other, act))
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether a timed step would go through: one that is blocked takes no precedence over people. */
    boolean timedStepMayMove(Step<D> step, CaseFile<D> file, Occasion o) {
        Command command = step.timer.orElseThrow().command().apply(file);
        Occasion bySystem = o.by(Actor.SYSTEM, o.commandId());
        Optional<Instant> legalAt = Demands.passed(file, step.timer.get(), o.today(), o.offset());
        Occasion then = legalAt.map(bySystem::asOf).orElse(bySystem);
        if (Finding.anyBlock(standing(step, file, then))) {
            return false;
        }
        for (Step.Rule<D> rule : step.rulesOnCase) {
            if (Finding.anyBlock(rule.check().check(file, command, then))) {
                return false;
            }
        }
        return true;
    }

    /** What may be done, in the order of {@link #decide}: who, what is due first, then the case itself. */
    Option option(Step<D> step, CaseFile<D> file, Occasion o, List<Finding> first) {
        List<Finding> whyNot;
        try {
            whyNot = whyNot(step, file, o, first);
        } catch (CalendarYearMissing missing) {
            whyNot = calendarMissing(missing);
        }
        return new Option(
                step.act,
                step.command,
                step.title,
                List.copyOf(waived(step, file, whyNot)),
                subjectTo(step, file),
                step.factNames(),
                step.sources,
                file.procedure() + "/" + step.act,
                Signing.seen(step, file, o.actor()));
    }

    private List<Finding> whyNot(Step<D> step, CaseFile<D> file, Occasion o, List<Finding> first) {
        List<Finding> who = gatekeeper.against(step, file, o.actor(), o.today());
        if (!who.isEmpty()) {
            return who;
        }
        if (o.at().isBefore(file.at())) {
            return timeRunsBack(file, o);
        }
        if (!first.isEmpty()) {
            return first;
        }
        Instant legalAt = legalInstant(step, file, o);
        if (legalAt == null) {
            return notDue(step, o);
        }
        Occasion effective = legalAt.equals(o.at()) ? o : o.asOf(legalAt);
        List<Finding> whyNot = joined(standing(step, file, effective), Signing.standing(step, file, o.actor()));
        // A rule on the case alone never looks at the command; the step's own timer shows that it can be absent.
        return joined(whyNot, asked(step.rulesOnCase, file, NoCommand.NONE, effective));
    }

    private List<String> subjectTo(Step<D> step, CaseFile<D> file) {
        Set<String> codes = new LinkedHashSet<>();
        for (Step.Rule<D> rule : step.rulesOnCommand) {
            codes.add(rule.code());
        }
        if (!Signing.given(step, file).isEmpty()) {
            codes.add(Signing.JOINT_DIFFERS);
        }
        return List.copyOf(codes);
    }

    private enum NoCommand implements Command {
        NONE
    }

    private void requireLaw(CaseFile<D> file, Command command) {
        if (!file.procedure().equals(workflow.procedure)) {
            throw new IllegalArgumentException(
                    "case %s: is of %s, not of %s".formatted(file.id(), file.procedure(), workflow.procedure));
        }
        boolean changes = command instanceof CaseCommand.ChangeLaw;
        if (!changes && !file.policy().equals(workflow.policy) && !workflow.isUnpinned(file.stage())) {
            throw new IllegalArgumentException("case %s: is pinned to %s, and this workflow is of %s; ask the procedure"
                    .formatted(file.id(), file.policy().id(), workflow.policy.id()));
        }
    }

    private static List<Finding> timeRunsBack(CaseFile<?> file, Occasion o) {
        return Finding.block("core.TIME_RUNS_BACK")
                .at("at")
                .found(o.at())
                .expected(Relation.AT_LEAST, file.at())
                .only(OWN);
    }

    private static List<Finding> notDue(Step<?> step, Occasion o) {
        return Finding.block("core.NOT_DUE").at("at").found(o.at()).only(source(step));
    }

    /** What must be taken before anything else may; empty when none of it moves the case. */
    static List<Finding> dueFirst(List<Due> demands) {
        return demands.isEmpty()
                ? List.of()
                : demands.stream()
                        .filter(Due::moves)
                        .findFirst()
                        .map(Decider::dueFirst)
                        .orElse(List.of());
    }

    private static List<Finding> dueFirst(Due due) {
        return Finding.block("core.DUE_FIRST")
                .at("clocks")
                .found(due.clock().map(Code::value).orElse("-"))
                .mend(due.title())
                .only(due.sources().isEmpty() ? OWN : due.sources().get(0));
    }

    static List<Finding> calendarMissing(CalendarYearMissing missing) {
        return Finding.block("core.CALENDAR_MISSING")
                .at("calendar")
                .found(missing.year())
                .mend(missing.year())
                .only(OWN);
    }

    private static LegalSource source(Step<?> step) {
        return step.sources.isEmpty() ? OWN : step.sources.get(0);
    }

    private Decision<D> refused(List<Finding> findings) {
        return new Decision.Refused<>(new ArrayList<>(new LinkedHashSet<>(findings)));
    }
}
