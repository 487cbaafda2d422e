package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.SUPERVISOR;
import static id.pendopo.licensing.application.ApplicationStage.DRAFT;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;
import java.util.Optional;

/**
 * Officers are drawn by lot (<i>penetapan petugas dengan undian</i>): whoever starts it chooses nobody, and no day either. The counter
 * may start the first draw; only the supervisor has lots drawn again, with his reason.
 */
final class AssignmentSteps {
    private final AssignmentRules rules;

    AssignmentSteps(AssignmentRules rules) {
        this.rules = rules;
    }

    List<Step<Application>> all() {
        return List.of(
                drawing("Petugas diundi", AssignmentCommand.Assign.class, FRONT_OFFICE, SUPERVISOR)
                        .given("licensing.DRAWING_OFF", rules::mayBeDrawn)
                        .provided("licensing.ALREADY_DRAWN", (file, assign, o) -> rules.isFirst(file, assign))
                        .provided(
                                "licensing.NOBODY_LEFT",
                                (file, assign, o) -> rules.somebodyIsLeft(file, assign.role(), o))
                        .recording((file, assign, o) -> new AssignmentEvent.OfficersDrawn(
                                rules.draw(file, assign.role(), Optional.empty(), o))),
                drawing("Petugas diundi ulang", AssignmentCommand.Redraw.class, SUPERVISOR)
                        .given("licensing.DRAWING_OFF", rules::mayBeDrawn)
                        .provided("licensing.NOT_YET_DRAWN", (file, again, o) -> rules.isAgain(file, again))
                        .provided(
                                "licensing.REDRAW_REASON",
                                (file, again, o) -> rules.reasonFits(file, again.role(), again.because()))
                        .provided("licensing.DRAW_LIMIT", (file, again, o) -> rules.isInLimit(file, again.role()))
                        .provided(
                                "licensing.NOBODY_LEFT",
                                (file, again, o) -> rules.somebodyIsLeft(file, again.role(), o))
                        .recording((file, again, o) -> new AssignmentEvent.OfficersDrawn(
                                rules.draw(file, again.role(), Optional.of(again.because()), o))),
                drawing("Pengawas menunjuk petugas", AssignmentCommand.Name.class, SUPERVISOR)
                        .given("licensing.NAMING_OFF", rules::mayBeNamed)
                        .provided(
                                "licensing.REDRAW_REASON",
                                (file, name, o) -> rules.reasonFits(file, name.role(), name.because()))
                        .provided("licensing.DRAW_LIMIT", (file, name, o) -> rules.isInLimit(file, name.role()))
                        .provided("licensing.NAMED_NOT_ELIGIBLE", rules::namedAreEligible)
                        .recording((file, name, o) -> new AssignmentEvent.OfficersDrawn(rules.named(file, name, o))));
    }

    /** Whoever starts a draw only notes it: nothing is decided, and the roster and the journal are asked, not he. */
    private <C extends AssignmentCommand> ActingStep<Application, C> drawing(
            String title, Class<C> command, ApplicationRole... roles) {
        return Stepping.noting(title, LicensingLaw.DRAW, command, roles)
                .fromAnyOpen()
                .except(DRAFT)
                .staying()
                .needing(PoolReading.FACT, (file, c) -> c.role().value())
                .needing(DrawBasis.FACT, (file, c) -> DrawBasis.subject(file.id(), c.role()))
                .provided("licensing.ROLE_NOT_DRAWN", (file, c, o) -> rules.isDrawnFor(c))
                .provided("licensing.NOT_YET_COMPLETE", (file, c, o) -> rules.dayIsFixed(file, c.role()))
                .handling((file, c, o) -> inHandsOf(file, c.role()));
    }

    /** It lies with the one who was drawn, and with nobody where nobody was; two who go together are no desk. */
    private static Handling inHandsOf(CaseFile<Application> after, Code role) {
        List<PersonRef> drawn = after.data()
                .assignments()
                .of(role)
                .map(Assignments.Drawn::officers)
                .orElse(List.of());
        return drawn.size() > 1
                ? after.handling()
                : after.handling().withAssignee(drawn.stream().findFirst());
    }
}
