package id.pendopo.complaints.publication;

import static id.pendopo.complaints.publication.Hall.*;

import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Family;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.ProceedingCommand;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of complaints that belong together, and of those that others deal with too. */
final class FamilyCourses {
    private FamilyCourses() {}

    static void merged(Run run) {
        Planted parent = Courses.disposed(run);
        Planted child = Courses.disposed(run);
        Courses.step(run, parent, new FamilyCommand.Support(VerificationLevel.IDENTITY), SUPPORTER);
        Courses.step(
                run,
                child,
                new FamilyCommand.NotePossible(List.of(new Family.Possible(CaseId.of(parent.caseId), 81_000_000))),
                ADMIN);
        Courses.step(run, parent, new FamilyCommand.WithdrawSupport(), SUPPORTER);
        Courses.step(run, child, new FamilyCommand.Merge(CaseId.of(parent.caseId)), ADMIN);
        Courses.step(run, parent, new FamilyCommand.Append(Courses.words(parent)), Run.reporter(parent));
        Courses.step(run, parent, new ShieldingCommand.TightenSecrecy(run.any(Run.SECRECIES)), Run.reporter(parent));
        Noise.after(run, child);
        Courses.step(run, child, new ShieldingCommand.LoosenSecrecy(Secrecy.PLAIN), Run.reporter(child));
        Noise.after(run, child);
    }

    /** What was merged into one hears that it was answered and closed, or that it ended without an answer; what was merged wrongly goes its way. */
    static void followed(Run run) {
        Planted parent = Courses.disposed(run);
        Planted child = Courses.verified(run);
        Courses.step(run, parent, new FamilyCommand.Support(VerificationLevel.IDENTITY), SUPPORTER);
        Courses.step(run, child, new FamilyCommand.Merge(CaseId.of(parent.caseId)), ADMIN);
        Courses.answered(run, parent, AT_DPU, LIAISON);
        Courses.step(run, parent, new AnsweringCommand.Confirm(Optional.empty()), Run.reporter(parent));
        Planted other = Courses.disposed(run);
        Planted second = Courses.verified(run);
        Courses.step(run, second, new FamilyCommand.Merge(CaseId.of(other.caseId)), ADMIN);
        Planted wrong = Courses.verified(run);
        Courses.step(run, wrong, new FamilyCommand.Merge(CaseId.of(other.caseId)), ADMIN);
        Courses.step(run, wrong, new FilingCommand.ObjectToRejection(Courses.words(wrong)), Run.reporter(wrong));
        Courses.step(run, wrong, new FilingCommand.UpholdObjection(), SECOND_ADMIN);
        Noise.after(run, wrong);
        Courses.step(run, other, new FilingCommand.Withdraw(true), Run.reporter(other));
        Noise.after(run, second);
    }

    /** The agency that has it is no more, and another answers. */
    static void takenOver(Run run) {
        Planted one = Courses.disposed(run);
        Courses.step(run, one, new CaseworkCommand.Accept(), AT_DPU);
        run.hall.dissolving(Set.of(DPU));
        Courses.step(run, one, new CaseworkCommand.RedisposeFromGone(DLH, Optional.empty()), ADMIN);
        Courses.answered(run, one, AT_DLH, AT_DLH_LIAISON);
        run.hall.dissolving(Set.of());
    }

    static void split(Run run) {
        Planted whole = Courses.verified(run);
        List<Planted> parts = run.split(whole);
        Planted road = parts.get(0);
        Planted tree = parts.get(1);
        Courses.step(run, road, new CaseworkCommand.Accept(), AT_DPU);
        Courses.answered(run, road, AT_DPU, LIAISON);
        Courses.answered(run, tree, AT_DLH, AT_DLH_LIAISON);
        run.later(1);
        Noise.after(run, whole);
        Courses.step(
                run,
                whole,
                new FamilyCommand.ReplyToParts(Courses.words(whole), Set.of(CaseId.of(tree.caseId))),
                Run.reporter(whole));
        Courses.answered(run, tree, AT_DLH, AT_DLH_LIAISON);
        run.later(1);
        Courses.step(run, whole, new AnsweringCommand.Confirm(Optional.empty()), Run.reporter(whole));
        Courses.step(run, whole, new AnsweringCommand.ReopenByOffice(false, Courses.words(whole)), ADMIN);
        Courses.step(run, whole, new FamilyCommand.ReworkParts(Set.of(CaseId.of(road.caseId))), ADMIN);
        Courses.step(run, whole, new ShieldingCommand.TightenSecrecy(run.any(Run.SECRECIES)), Run.reporter(whole));
        Noise.after(run, road);
        Noise.after(run, tree);
    }

    static void elsewhere(Run run) {
        Planted one = Courses.disposed(run);
        Courses.step(
                run,
                one,
                new ProceedingCommand.RecordOmbudsman(Optional.of("0042/LM"), run.hall.today(), true),
                OMBUDSMAN);
        Courses.step(run, one, new ProceedingCommand.RecordRecommendation("REK-1", run.hall.today()), OMBUDSMAN);
        if (run.random.nextInt(3) == 0) {
            Courses.step(run, one, new ProceedingCommand.ReportRecommendation(), ADMIN);
        }
        run.later(70);
        Courses.step(run, one, new ProceedingCommand.EndOmbudsman(), OMBUDSMAN);
        Courses.step(
                run, one, new ProceedingCommand.RecordPolice(Optional.of("LP-9"), run.hall.today()), Run.reporter(one));
        Courses.step(run, one, new ProceedingCommand.RecordMedia(run.hall.today()), ADMIN);
        Courses.step(run, one, new ProceedingCommand.EndPolice(), ADMIN);
        Courses.step(run, one, new ProceedingCommand.EndMedia(), ADMIN);
        Courses.step(run, one, new ProceedingCommand.RecordCourtCase("12/G/2025", true), ADMIN);
        Courses.step(run, one, new ProceedingCommand.EndCourtCase(), ADMIN);
    }
}
