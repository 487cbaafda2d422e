package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** How the pages of steps are written (<i>penulisan langkah</i>). */
final class Stepping {
    private Stepping() {}

    /** An officer's step: nobody takes one in a complaint that is about him, or in which he said that he is close to somebody. */
    static <C extends Command> ActingStep<Complaint, C> officer(
            String title, LegalSource source, Class<C> command, Role... roles) {
        return Step.<Complaint>of(title)
                .under(source)
                .by(roles)
                .on(command)
                .onlyFor((file, actor) -> file.data().report().subjects().stream()
                        .flatMap(subject -> subject.person().stream())
                        .noneMatch(actor::actsFor))
                .notByWhoeverDid(FilingCommand.DeclareInterest.class);
    }

    /** A step by which a complaint is sorted, ended or moved: nobody takes it who acts for an agency that is complained about. */
    static <C extends Command> ActingStep<Complaint, C> outsider(
            String title, LegalSource source, Class<C> command, Role... roles) {
        return officer(title, source, command, roles)
                .onlyFor((file, actor) ->
                        actor.unit().filter(file.data().report()::isAbout).isEmpty());
    }

    /** The reporter's own step, or that of the person for whom he acts. */
    static <C extends Command> ActingStep<Complaint, C> reporter(String title, LegalSource source, Class<C> command) {
        return Step.<Complaint>of(title)
                .under(source)
                .by(REPORTER)
                .as(Manner.REQUESTED)
                .on(command);
    }

    /** Whoever acts for an agency handles only what lies with it; to the others nothing is said. */
    static boolean isAmongThoseWhoHandleIt(CaseFile<Complaint> file, Actor actor) {
        boolean ofAgency = actor.role().equals(ComplaintRole.AGENCY_ADMIN.code())
                || actor.role().equals(ComplaintRole.LIAISON.code());
        return !ofAgency || CaseworkSteps.isItsAgency(file, actor);
    }

    /** One look that may find several things: each stands under its own code. */
    static <C extends Command> ActingStep<Complaint, C> eachOf(
            ActingStep<Complaint, C> step, List<String> codes, ActingStep.Reader<Complaint, C, List<Finding>> look) {
        codes.forEach(code -> step.provided(code, (file, c, o) -> only(code, look.of(file, c, o))));
        return step;
    }

    /** Of what one look found what stands under this code. */
    static List<Finding> only(String code, List<Finding> findings) {
        return findings.stream().filter(one -> one.code().equals(code)).toList();
    }

    /**
     * An act by which a person of the office shows himself for the first time, in one way or another: sorting, asking, going on after a hold,
     * ending it or merging it [D]. A machine's hold is none.
     */
    static <C extends Command> ActingStep<Complaint, C> acknowledging(ActingStep<Complaint, C> step) {
        return step.stopping(ComplaintClock.ACKNOWLEDGING).lowering(ComplaintFlag.NOT_ACKNOWLEDGED);
    }

    /** What time brings, or what follows from another case. */
    static <C extends Command> ActingStep<Complaint, C> system(String title, LegalSource source, Class<C> command) {
        return Step.<Complaint>of(title).under(source).by(Role.SYSTEM).on(command);
    }

    /** What time brings and is told upward: by what ends the time, and by what says to whom. */
    static <C extends Command> ActingStep<Complaint, C> late(
            String title, LegalSource source, Value<EscalationLevels> levels, Class<C> command) {
        return Step.<Complaint>of(title)
                .under(source, levels.source())
                .by(Role.SYSTEM)
                .on(command);
    }

    /** Told as of the clock's last day and the day after it, which is the day on which it is taken by law. */
    static <C extends Command> Step<Complaint> told(
            ActingStep<Complaint, C> step, ComplaintClock clock, Value<EscalationLevels> levels) {
        EscalationLevel level = levels.value().of(clock);
        return step.recording((file, note, o) ->
                new CaseworkEvent.Escalated(new Escalation(clock.code(), level.above(file.data()), o.today())));
    }
}
