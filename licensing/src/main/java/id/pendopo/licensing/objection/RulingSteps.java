package id.pendopo.licensing.objection;

import static id.pendopo.licensing.objection.ObjectionClock.DECISION;
import static id.pendopo.licensing.objection.ObjectionClock.ISSUING;
import static id.pendopo.licensing.objection.ObjectionRole.APPEAL_REVIEWER;
import static id.pendopo.licensing.objection.ObjectionRole.APPROVER;
import static id.pendopo.licensing.objection.ObjectionRole.OBJECTION_REVIEWER;
import static id.pendopo.licensing.objection.ObjectionRole.SUPERIOR;

import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of review and decision (<i>penelaahan dan pemutusan</i>), the same for objection and appeal: who reviews, who decides, and in
 * which terms differ.
 */
final class RulingSteps {
    private final ObjectionPolicy policy;
    private final ObjectionRules rules;

    RulingSteps(ObjectionPolicy policy, ObjectionRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    /** What differs between the two. */
    private record Level(
            String name,
            LegalSource source,
            ObjectionRole reviewer,
            ObjectionRole decider,
            ObjectionStage filed,
            ObjectionStage review,
            ObjectionStage granted,
            ObjectionStage denied,
            ObjectionStage deemed,
            Term executeTerm) {}

    List<Step<Objection>> objection() {
        return steps(new Level(
                "Keberatan",
                LicensingLaw.OBJECTION,
                OBJECTION_REVIEWER,
                APPROVER,
                ObjectionStage.OBJECTION_FILED,
                ObjectionStage.UNDER_REVIEW,
                ObjectionStage.GRANTED,
                ObjectionStage.DENIED,
                ObjectionStage.DEEMED_GRANTED,
                policy.executeTerm().value()));
    }

    List<Step<Objection>> appeal() {
        return steps(new Level(
                "Banding",
                LicensingLaw.APPEAL,
                APPEAL_REVIEWER,
                SUPERIOR,
                ObjectionStage.APPEAL_FILED,
                ObjectionStage.APPEAL_REVIEW,
                ObjectionStage.APPEAL_GRANTED,
                ObjectionStage.APPEAL_DENIED,
                ObjectionStage.APPEAL_DEEMED,
                policy.appealExecuteTerm().value()));
    }

    private static StepDraft<Objection> step(Level level, String title, LegalSource... more) {
        return Step.<Objection>of(level.name() + " " + title)
                .under(level.source())
                .under(more);
    }

    private static <C extends Command> ActingStep<Objection, C> knowing(ActingStep<Objection, C> step) {
        return step.needing(ContestedDecision.FACT, (file, c) -> ObjectionSteps.subject(file));
    }

    private <C extends Command> ActingStep<Objection, C> reviewing(ActingStep<Objection, C> step) {
        return knowing(step).provided("licensing.SOD_OBJECTION_REVIEWER", (file, c, o) -> rules.mayReview(o));
    }

    /** The appeal is not decided by who decided what is contested; the objection is, by the official himself. */
    private <C extends Command> ActingStep<Objection, C> deciding(Level level, ActingStep<Objection, C> step) {
        return level.decider() == SUPERIOR
                ? knowing(step).provided("licensing.SOD_APPEAL", (file, c, o) -> rules.isSuperior(o))
                : knowing(step);
    }

    private List<Step<Objection>> steps(Level level) {
        return List.of(
                reviewing(step(level, "mulai ditelaah", ObjectionRules.REVIEWER)
                                .by(level.reviewer())
                                .on(ObjectionCommand.TakeUp.class)
                                .from(level.filed())
                                .to(level.review()))
                        .recording((file, c, o) -> new ObjectionEvent.TakenUp()),
                reviewing(step(level, "ditelaah", ObjectionRules.REVIEWER)
                                .by(level.reviewer())
                                .on(ObjectionCommand.Advise.class)
                                .from(level.review())
                                .staying())
                        .recording((file, advise, o) ->
                                new ObjectionEvent.Advised(new Objection.Advice(advise.outcome(), advise.opinion()))),
                deciding(
                                level,
                                step(level, "dikabulkan")
                                        .by(level.decider())
                                        .on(ObjectionCommand.Grant.class)
                                        .from(level.review())
                                        .to(level.granted())
                                        .given("licensing.NOT_ADVISED", rules::isAdvised))
                        .provided("licensing.NOTHING_LEFT", (file, c, o) -> rules.isStillThere(o))
                        .provided("licensing.DAY_TO_COME", (file, c, o) -> day(level, c.date(), o))
                        .leadingTo((file, c, o) -> ObjectionEffects.granted(file, o.fact(ContestedDecision.FACT)))
                        .recording((file, c, o) -> decided(Objection.Outcome.GRANTED, c.number(), c.date(), false)),
                deciding(
                                level,
                                step(level, "ditolak")
                                        .by(level.decider())
                                        .on(ObjectionCommand.Deny.class)
                                        .from(level.review())
                                        .to(level.denied())
                                        .given("licensing.NOT_ADVISED", rules::isAdvised))
                        .provided("licensing.DAY_TO_COME", (file, c, o) -> day(level, c.date(), o))
                        .leadingTo((file, c, o) -> ObjectionEffects.unstayed(file))
                        .recording((file, c, o) -> decided(Objection.Outcome.DENIED, c.number(), c.date(), false)),
                step(level, "dianggap dikabulkan karena tidak diputus dalam jangka waktunya")
                        .by(Role.SYSTEM)
                        .on(ObjectionCommand.DeemGranted.class)
                        .from(level.filed(), level.review())
                        .to(level.deemed())
                        .whenPassed(DECISION, file -> new ObjectionCommand.DeemGranted())
                        .starting(ISSUING, level.executeTerm())
                        .recording((file, c, o) -> new ObjectionEvent.GrantDeemed()),
                knowing(step(level, "yang dianggap dikabulkan diterbitkan keputusannya")
                                .by(
                                        level.decider() == SUPERIOR
                                                ? new Role[] {SUPERIOR}
                                                : new Role[] {APPROVER, SUPERIOR})
                                .on(ObjectionCommand.IssueDeemed.class)
                                .from(level.deemed())
                                .to(level.granted()))
                        .provided("licensing.NOTHING_LEFT", (file, c, o) -> rules.isStillThere(o))
                        .provided("licensing.DAY_TO_COME", (file, c, o) -> day(level, c.date(), o))
                        .stopping(ISSUING)
                        .leadingTo((file, c, o) -> ObjectionEffects.granted(file, o.fact(ContestedDecision.FACT)))
                        .recording((file, c, o) -> decided(Objection.Outcome.GRANTED, c.number(), c.date(), true)));
    }

    private static List<Finding> day(Level level, LocalDate date, Occasion o) {
        return ObjectionRules.dayHasCome("date", date, o, level.source());
    }

    private static ObjectionEvent decided(Objection.Outcome outcome, String number, LocalDate date, boolean bySilence) {
        return new ObjectionEvent.ObjectionDecided(
                new Objection.Ruling(outcome, number, date, bySilence, Optional.empty()));
    }
}
