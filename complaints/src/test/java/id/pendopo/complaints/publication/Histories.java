package id.pendopo.complaints.publication;

import static id.pendopo.complaints.publication.Hall.*;

import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.Feedback;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.HubCommand;
import id.pendopo.complaints.complaint.ProceedingCommand;
import id.pendopo.complaints.complaint.ReasonCode;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Cases in which something stands in every field, hidden in every way and at every turn: for whoever tries each cell of the table. */
final class Histories {
    private static final List<Secrecy> SECRECIES =
            List.of(Secrecy.PLAIN, Secrecy.ANONYMOUS, Secrecy.CONFIDENTIAL, new Secrecy(true, true, false, false));
    private static final List<Field> DISCLOSABLE = Arrays.stream(Field.values())
            .filter(field -> field.ordinal() <= Field.CONTENT.ordinal()
                    || field == Field.PHOTOS
                    || field == Field.PLACE
                    || field == Field.ANSWER)
            .toList();

    final Hall hall = new Hall(new Random(1));
    final List<Planted> all = new ArrayList<>();
    private final List<String> toArchive = new ArrayList<>();
    private int numbers;

    Histories() {
        Planted parent = brought(Secrecy.PLAIN, DLH);
        sent(parent);
        for (Secrecy secrecy : SECRECIES) {
            brought(secrecy, DLH);
            refused(brought(secrecy, DLH));
            worked(brought(secrecy, DLH));
            merged(brought(secrecy, DLH), parent);
            rated(handled(opened(brought(secrecy, DLH), Field.CONTENT)));
            rated(handled(opened(brought(secrecy, DLH), Field.PLACE)));
            does(opened(brought(secrecy, DLH), Field.PLACE), new FamilyCommand.Merge(CaseId.of(parent.caseId)), ADMIN);
            archived(worked(brought(secrecy, DLH)));
            archived(merged(brought(secrecy, DLH), parent));
            examined(brought(secrecy, DPU), field -> false);
            examined(brought(secrecy, DPU), field -> field == Field.CONTENT);
            examined(brought(secrecy, DPU), field -> field != Field.CONTENT);
            Planted examined = examined(brought(secrecy, DPU), field -> true);
            rated(examined(brought(secrecy, DPU), field -> true));
            inCourt(examined(brought(secrecy, DPU), field -> true));
            does(
                    examined(brought(secrecy, DPU), field -> true),
                    new FamilyCommand.Merge(CaseId.of(examined.caseId)),
                    INSPECTOR);
            alleged(brought(secrecy, DPU));
            refused(known(brought(secrecy, DLH)));
            archived(known(worked(brought(secrecy, DLH))));
            known(rated(examined(brought(secrecy, DPU), field -> true)));
            whistled(secrecy);
        }
        hall.later(800, toArchive);
    }

    private Planted brought(Secrecy secrecy, Code about) {
        Planted one = new Planted(numbers++, about);
        hall.does(
                one.caseId,
                new FilingCommand.Submit(one.report(secrecy, Channel.WALK_IN), hall.tracking(), true, Optional.empty()),
                COUNTER);
        all.add(one);
        // The leaders ask after it while it is there for them; that stays in it, whatever it turns out to be.
        boolean counted = secrecy.hidesPerson() && secrecy.hidesReport();
        if (!counted && !hall.file(one.caseId).data().isSupervisory()) {
            does(one, Courses.nudge(one), MONITOR);
        }
        return one;
    }

    private Histories does(Planted one, id.pendopo.core.workflow.Command command, Actor actor) {
        hall.does(one.caseId, command, actor);
        return this;
    }

    private Histories sent(Planted one) {
        return does(one, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Courses.PAVEMENT), ADMIN)
                .does(one, new CaseworkCommand.Dispose(DPU, Optional.empty()), ADMIN);
    }

    /** The national channel knows it by a number. */
    private Planted known(Planted one) {
        does(one, new HubCommand.RecordReference(ExternalReference.of("lapor", one.caseId)), ADMIN);
        return one;
    }

    private void refused(Planted one) {
        does(one, new FilingCommand.Reject(ReasonCode.INVALID, Courses.words(one), Optional.empty()), ADMIN);
    }

    private Planted merged(Planted one, Planted parent) {
        sent(one).does(one, new FamilyCommand.Merge(CaseId.of(parent.caseId)), ADMIN);
        return one;
    }

    /** When all else is done, time puts it away. */
    private void archived(Planted one) {
        toArchive.add(one.caseId);
    }

    /** With something in every field. */
    private Planted worked(Planted one) {
        sent(one);
        return rated(handled(one));
    }

    private Planted handled(Planted one) {
        does(one, Courses.note(one), AT_DPU)
                .does(one, new CaseworkCommand.NoteRemark(Courses.words(one)), AT_DPU)
                .does(one, new ProceedingCommand.RecordMedia(hall.today()), ADMIN)
                .does(one, Courses.done(one), AT_DPU)
                .does(one, new AnsweringCommand.ApproveAnswer(), LIAISON)
                .does(one, new AnsweringCommand.Reply(Courses.words(one)), Run.reporter(one));
        return one;
    }

    private Planted rated(Planted one) {
        boolean supervisory = hall.file(one.caseId).data().isSupervisory();
        Feedback feedback = new Feedback(Optional.of(2), Optional.of(false), Optional.of(Courses.words(one)));
        does(one, supervisory ? Courses.result(one) : Courses.done(one), supervisory ? EXAMINER : AT_DPU)
                .does(one, new AnsweringCommand.ApproveAnswer(), supervisory ? INSPECTOR : LIAISON)
                .does(one, new AnsweringCommand.Confirm(Optional.of(feedback)), Run.reporter(one));
        return one;
    }

    private void inCourt(Planted one) {
        does(one, new ProceedingCommand.RecordCourtCase("12/G/2025", true), INSPECTOR);
    }

    /** Disclosed in part by the inspectorate when it was with it, and then given to an agency. */
    private Planted opened(Planted one, Field disclosed) {
        sent(one)
                .does(one, new CaseworkCommand.ReclassifyAsSupervisory(Courses.BRIBE, APIP, Courses.words(one)), ADMIN)
                .does(one, new ShieldingCommand.Disclose(DLH, List.of(disclosed)), INSPECTOR)
                .does(
                        one,
                        new CaseworkCommand.ReleaseFromSupervision(
                                ReportKind.COMPLAINT_GENERAL, Courses.PAVEMENT, DPU, Courses.words(one)),
                        INSPECTOR);
        return one;
    }

    /** With the inspectorate, which disclosed these fields to everybody whom it can. */
    private Planted examined(Planted one, Predicate<Field> disclosed) {
        does(one, new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Courses.BRIBE), ADMIN)
                .does(one, new CaseworkCommand.Dispose(APIP, Optional.empty()), ADMIN)
                .does(one, Courses.note(one), EXAMINER)
                .does(one, new CaseworkCommand.NoteRemark(Courses.words(one)), EXAMINER)
                .does(one, new ProceedingCommand.RecordMedia(hall.today()), INSPECTOR)
                .does(one, Courses.result(one), EXAMINER)
                .does(one, new AnsweringCommand.ApproveAnswer(), INSPECTOR)
                .does(one, new AnsweringCommand.Reply(Courses.words(one)), Run.reporter(one));
        List<Field> fields = DISCLOSABLE.stream().filter(disclosed).toList();
        for (Code agency : List.of(DPU, DLH, APIP)) {
            if (!fields.isEmpty()) {
                does(one, new ShieldingCommand.Disclose(agency, fields), INSPECTOR);
            }
            if (fields.size() > 1) {
                does(one, new ShieldingCommand.AssignLiaison(agency), INSPECTOR);
            }
        }
        return one;
    }

    /** Found to be alleged, and not handed over yet. */
    private void alleged(Planted one) {
        does(one, new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Courses.BRIBE), ADMIN);
    }

    private void whistled(Secrecy secrecy) {
        refused(brought(new Secrecy(secrecy.anonymous(), secrecy.confidential(), false, true), DPU));
    }
}
