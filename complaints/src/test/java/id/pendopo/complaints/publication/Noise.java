package id.pendopo.complaints.publication;

import static id.pendopo.complaints.publication.Hall.*;

import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import java.util.ArrayList;
import java.util.List;

/** What chance does beside the way of a case: somebody reads, hides, opens, tells or tries what is not his; and somebody looks. */
final class Noise {
    private static final List<Field> IDENTITY =
            List.of(Field.REPORTER_NAME, Field.CONTACT, Field.ACCOUNT, Field.ORIGINALS);
    private static final List<Field> CLOSED = List.of(Field.PLACE, Field.CONTENT, Field.FEEDBACK);
    private static final List<Field> PARTS =
            List.of(Field.CONTENT, Field.PLACE, Field.ANSWER, Field.SUBJECT_OFFICIAL, Field.REPORTER_NAME);
    static final PersonalText WHY = PersonalText.of("untuk menindaklanjuti laporan ini");

    private Noise() {}

    /** That somebody wishes to know who it is. */
    static ShieldingCommand.RequestUnmasking wish() {
        return new ShieldingCommand.RequestUnmasking(List.of(Field.REPORTER_NAME, Field.CONTACT), WHY);
    }

    /** One act in four is another than the way would take. */
    static void before(Run run, Planted one) {
        if (run.random.nextInt(4) == 0) {
            Command command = any(run, one);
            Actor actor = run.random.nextInt(4) > 0 ? whoMay(run, one, command) : run.any(OTHERS);
            run.tries(one, command, actor);
        }
    }

    /** Now and then somebody looks at it. */
    static void after(Run run, Planted one) {
        if (run.random.nextInt(3) == 0) {
            run.look(one, List.of(run.any(OTHERS), run.any(OTHERS)));
        }
    }

    private static Actor whoMay(Run run, Planted one, Command command) {
        String act = command.getClass().getSimpleName();
        if (act.contains("Secrecy") || act.equals("Append")) {
            return Run.reporter(one);
        }
        if (act.contains("Support")) {
            return SUPPORTER;
        }
        if (act.equals("Disclose") || act.equals("AssignLiaison")) {
            return INSPECTOR;
        }
        if (act.equals("ApproveUnmasking") || act.equals("RefuseUnmasking")) {
            return run.any(List.of(SECOND_ADMIN, INSPECTOR));
        }
        if (act.equals("RequestUnmasking") || act.equals("ReadIdentity")) {
            return run.any(List.of(ADMIN, EXAMINER));
        }
        if (act.equals("Nudge")) {
            return MONITOR;
        }
        return run.any(List.of(ADMIN, SECOND_ADMIN, EXAMINER, INSPECTOR, AT_DPU, LIAISON));
    }

    private static Command any(Run run, Planted one) {
        List<Command> some = new ArrayList<>(List.of(
                new ShieldingCommand.TightenSecrecy(run.any(Run.SECRECIES)),
                new ShieldingCommand.LoosenSecrecy(run.any(Run.SECRECIES)),
                new ShieldingCommand.ReadIdentity(List.of(run.any(IDENTITY)), WHY),
                new ShieldingCommand.ReadHidden(List.of(run.any(CLOSED)), WHY),
                wish(),
                new ShieldingCommand.RequestUnmasking(List.of(Field.ACCOUNT), WHY),
                new ShieldingCommand.ApproveUnmasking(),
                new ShieldingCommand.ApproveUnmasking(),
                new ShieldingCommand.RefuseUnmasking(WHY),
                new ShieldingCommand.Disclose(DPU, List.of(run.any(PARTS))),
                new ShieldingCommand.AssignLiaison(DPU),
                new CaseworkCommand.NoteProgress(Courses.words(one)),
                new CaseworkCommand.NoteRemark(Courses.words(one)),
                Courses.nudge(one),
                new FamilyCommand.Support(VerificationLevel.IDENTITY),
                new FamilyCommand.Append(Courses.words(one)),
                new FilingCommand.StepBack(true)));
        List<Planted> others = run.all();
        if (!others.isEmpty() && run.random.nextInt(3) == 0) {
            some.add(new FamilyCommand.Merge(CaseId.of(run.any(others).caseId)));
            some.add(new CaseworkCommand.ReclassifyAsSupervisory(Courses.BRIBE, APIP, Courses.words(one)));
        }
        return run.any(some);
    }
}
