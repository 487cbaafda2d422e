package id.pendopo.complaints.publication;

import static id.pendopo.complaints.publication.Hall.*;
import static id.pendopo.complaints.publication.Hall.AT_HUB;

import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Feedback;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.HubCommand;
import id.pendopo.complaints.complaint.NeutralResult;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.ReasonCode;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Command;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What may become of a complaint, each course a way through other pages of the procedure. Between any two acts chance puts another, and whom it
 * may concern looks; so that no act is sure to be taken, and all are taken in some run.
 */
final class Courses {
    static final Code PAVEMENT = Code.of("TROTOAR_RUSAK");
    static final Code BRIBE = Code.of("PUNGLI");
    static final Secrecy WHISTLE = new Secrecy(true, true, false, true);

    /** By a number each. */
    static final List<Consumer<Run>> ALL = List.of(
            Courses::held,
            Courses::leftByItsReporter,
            Courses::refused,
            Courses::workedOn,
            Courses::answeredTwice,
            Courses::promised,
            Courses::late,
            Courses::question,
            Courses::examined,
            Courses::alleged,
            FamilyCourses::merged,
            FamilyCourses::followed,
            FamilyCourses::takenOver,
            FamilyCourses::split,
            FamilyCourses::elsewhere,
            Courses::atTheChannel);

    private Courses() {}

    private static FilingCommand.Verify as(ReportKind kind, Code leaf) {
        return new FilingCommand.Verify(kind, leaf);
    }

    static Narrative words(Planted one) {
        return Narrative.of(one.thanks());
    }

    /** A note that is published names nobody whom the scan knows, and may all the same name a file and an account. */
    static CaseworkCommand.NoteProgress note(Planted one) {
        return new CaseworkCommand.NoteProgress(Narrative.of(
                "Petugas sudah meninjau lokasi, dengan hasil " + one.answer() + ", lihat " + one.signed()));
    }

    /** The leaders are told nobody's name by a refusal, so that they may write one; what they write may quote all else. */
    static CaseworkCommand.Nudge nudge(Planted one) {
        return new CaseworkCommand.Nudge(Optional.of(Narrative.of(one.asking())));
    }

    static AnsweringCommand.DraftAnswer answer(Planted one, Upshot upshot) {
        return new AnsweringCommand.DraftAnswer(
                Narrative.of(
                        "Sudah diperbaiki pada hari Selasa, dengan hasil " + one.answer() + ", lihat " + one.signed()),
                Optional.of(upshot),
                Optional.empty(),
                List.of());
    }

    static AnsweringCommand.DraftAnswer done(Planted one) {
        return answer(one, Upshot.of(Outcome.DONE));
    }

    static AnsweringCommand.DraftAnswer result(Planted one) {
        return new AnsweringCommand.DraftAnswer(
                Narrative.of("Laporan sudah diperiksa dengan hasil " + one.answer() + ", lihat " + one.signed()),
                Optional.of(Upshot.of(Outcome.ANSWERED)),
                Optional.of(NeutralResult.EXAMINED_FOLLOWED_UP),
                List.of());
    }

    /** The act, and by chance another before it and a look after it. */
    static void step(Run run, Planted one, Command command, Actor actor) {
        Noise.before(run, one);
        run.tries(one, command, actor);
        Noise.after(run, one);
    }

    static Planted verified(Run run) {
        Planted one = run.brought(run.any(Run.SECRECIES.subList(0, 4)));
        step(run, one, as(ReportKind.COMPLAINT_GENERAL, PAVEMENT), ADMIN);
        return one;
    }

    static Planted disposed(Run run) {
        Planted one = verified(run);
        step(run, one, new CaseworkCommand.Dispose(DPU, Optional.of(Code.of("SEGERA"))), ADMIN);
        return one;
    }

    static void answered(Run run, Planted one, Actor admin, Actor liaison) {
        step(run, one, done(one), admin);
        step(run, one, new AnsweringCommand.ApproveAnswer(), liaison);
    }

    // Before it is sent on.

    private static void held(Run run) {
        Planted one = run.brought(run.any(Run.SECRECIES.subList(0, 4)));
        step(run, one, new FilingCommand.Hold(Set.of(Code.of("FOTO"))), ADMIN);
        step(
                run,
                one,
                new FilingCommand.Complete(run.hall
                        .file(one.caseId)
                        .data()
                        .report()
                        .change()
                        .title("Judul lain " + one.content())
                        .done()),
                Run.reporter(one));
        step(run, one, new FilingCommand.Hold(Set.of(Code.of("FOTO"))), ADMIN);
        step(run, one, new FilingCommand.Release(Code.of("SUDAH_JELAS")), ADMIN);
        step(run, one, as(ReportKind.COMPLAINT_GENERAL, PAVEMENT), ADMIN);
        Planted lapsed = run.brought(Secrecy.PLAIN);
        run.tries(lapsed, new FilingCommand.Hold(Set.of(Code.of("FOTO"))), ADMIN);
        run.hall.counting(
                new SubmissionCounts(Optional.of(9), Optional.empty(), Optional.empty(), Optional.empty(), false));
        Planted crowd = run.brought(Secrecy.ANONYMOUS);
        run.hall.counting(SubmissionCounts.NONE);
        Noise.after(run, crowd);
        run.later(45);
        Noise.after(run, lapsed);
        step(run, crowd, new FilingCommand.Release(Code.of("BUKAN_SPAM")), ADMIN);
        step(run, lapsed, new FilingCommand.TransferRecord(paper()), ARCHIVIST);
    }

    private static DocumentRef paper() {
        return new DocumentRef("d-berita", Code.of("BERITA_ACARA"), "application/pdf", 10, "a".repeat(64));
    }

    private static void leftByItsReporter(Run run) {
        Planted taken = run.brought(WHISTLE);
        Planted left = run.brought(WHISTLE);
        for (Planted one : List.of(taken, left)) {
            step(run, one, new FilingCommand.Hold(Set.of(Code.of("BUKTI"))), ADMIN);
        }
        run.later(45);
        step(run, taken, new FilingCommand.TakeUp(BRIBE), INSPECTOR);
        step(run, left, new FilingCommand.LetLapse(), INSPECTOR);
        Planted gone = disposed(run);
        step(run, gone, new FilingCommand.Withdraw(true), Run.reporter(gone));
        run.later(4_000);
        Noise.after(run, gone);
    }

    private static void refused(Run run) {
        Planted one = run.brought(Secrecy.PLAIN);
        Planted fake = run.brought(Secrecy.ANONYMOUS);
        Planted filed = run.brought(Secrecy.CONFIDENTIAL);
        Planted quiet = run.brought();
        run.later(25);
        step(run, one, new FilingCommand.Reject(ReasonCode.INVALID, words(one), Optional.empty()), ADMIN);
        step(run, quiet, new FilingCommand.Reject(ReasonCode.INVALID, words(quiet), Optional.empty()), ADMIN);
        step(run, fake, new FilingCommand.RejectAsHoax(words(fake), List.of(paper())), ADMIN);
        step(run, fake, new FilingCommand.RejectAsHoax(words(fake), List.of(paper())), SECOND_ADMIN);
        step(run, filed, new FilingCommand.Archive(ReasonCode.NOT_GOVERNMENT, words(filed)), ADMIN);
        for (Planted each : List.of(one, fake, filed)) {
            step(run, each, new FilingCommand.ObjectToRejection(words(each)), Run.reporter(each));
        }
        step(run, one, new FilingCommand.DismissObjection(words(one)), SECOND_ADMIN);
        step(run, filed, new FilingCommand.UpholdObjection(), SECOND_ADMIN);
        run.later(30);
        Noise.after(run, quiet);
    }

    // Worked on.

    private static void workedOn(Run run) {
        Planted one = disposed(run);
        step(run, one, new CaseworkCommand.HandBack(words(one), DLH), AT_DPU);
        step(run, one, new CaseworkCommand.Redispose(DLH, Optional.empty(), false), ADMIN);
        step(run, one, new CaseworkCommand.HandBack(words(one), DPU), AT_DLH);
        step(
                run,
                one,
                new CaseworkCommand.RedisposeAfresh(DPU, Optional.of(Code.of("TETAP")), true, words(one)),
                ADMIN);
        step(run, one, new CaseworkCommand.Accept(), AT_DPU);
        step(run, one, note(one), AT_DPU);
        step(run, one, new CaseworkCommand.NoteRemark(words(one)), LIAISON);
        step(run, one, nudge(one), MONITOR);
        step(run, one, new CaseworkCommand.SetPriority(Priority.URGENT, words(one)), ADMIN);
        step(run, one, new CaseworkCommand.AskExtension(2, words(one)), AT_DPU);
        step(run, one, new CaseworkCommand.RefuseExtension(), ADMIN);
        step(run, one, new CaseworkCommand.AskExtension(3, words(one)), AT_DPU);
        step(run, one, new CaseworkCommand.Extend(3, words(one)), ADMIN);
        step(run, one, new CaseworkCommand.Reclassify(ReportKind.ASPIRATION, Code.of("USUL_KOTA"), words(one)), ADMIN);
        step(run, one, new FilingCommand.DeclareInterest(Code.of("KERABAT")), AT_DPU);
        Planted light = disposed(run);
        step(run, light, new CaseworkCommand.TreatAsMinor(), ADMIN);
        run.later(20);
        Noise.after(run, light);
    }

    private static void answeredTwice(Run run) {
        Planted one = disposed(run);
        step(run, one, new CaseworkCommand.Accept(), AT_DPU);
        step(run, one, done(one), AT_DPU);
        step(run, one, new AnsweringCommand.SendDraftBack(), LIAISON);
        answered(run, one, AT_DPU, LIAISON);
        step(run, one, new AnsweringCommand.RecordNotice(), AT_DPU);
        step(run, one, new AnsweringCommand.Reply(words(one)), Run.reporter(one));
        answered(run, one, AT_DPU, LIAISON);
        step(run, one, new AnsweringCommand.SendBack(words(one)), ADMIN);
        answered(run, one, AT_DPU, LIAISON);
        Feedback feedback = new Feedback(Optional.of(2), Optional.of(false), Optional.of(words(one)));
        step(run, one, new AnsweringCommand.Confirm(Optional.of(feedback)), Run.reporter(one));
        step(run, one, new AnsweringCommand.Reopen(words(one)), Run.reporter(one));
        step(run, one, new AnsweringCommand.RouteBack(Optional.empty()), ADMIN);
        answered(run, one, AT_DPU, LIAISON);
        step(run, one, new AnsweringCommand.Confirm(Optional.empty()), Run.reporter(one));
        step(run, one, new AnsweringCommand.ReopenByOffice(true, words(one)), OMBUDSMAN);
        step(run, one, new AnsweringCommand.RouteTo(DLH, Optional.empty()), ADMIN);
    }

    private static void promised(Run run) {
        Planted one = disposed(run);
        step(run, one, answer(one, Upshot.planned(run.hall.today().plusDays(60))), AT_DPU);
        step(run, one, new AnsweringCommand.ApprovePromise(), LIAISON);
        run.later(40);
        Noise.after(run, one);
        run.later(22);
        Noise.after(run, one);
        run.later(30);
        Noise.after(run, one);
        run.later(40);
        Noise.after(run, one);
    }

    private static void atTheChannel(Run run) {
        Planted one = disposed(run);
        step(run, one, new HubCommand.RecordReference(ExternalReference.of("lapor", one.caseId)), AT_HUB);
        step(run, one, new CaseworkCommand.Accept(), AT_DPU);
        step(run, one, note(one), AT_DPU);
        answered(run, one, AT_DPU, LIAISON);
        step(run, one, new HubCommand.CloseAtHub(ExternalReference.of("lapor", one.caseId)), AT_HUB);
        Planted hidden = run.brought(Secrecy.ANONYMOUS);
        step(run, hidden, as(ReportKind.COMPLAINT_GENERAL, PAVEMENT), ADMIN);
        step(run, hidden, Noise.wish(), ADMIN);
        step(run, hidden, new ShieldingCommand.ApproveUnmasking(), SECOND_ADMIN);
    }

    private static void late(Run run) {
        Planted one = disposed(run);
        step(run, one, new CaseworkCommand.Accept(), AT_DPU);
        step(run, one, new ShieldingCommand.TightenSecrecy(Secrecy.ANONYMOUS), Run.reporter(one));
        step(run, one, Noise.wish(), ADMIN);
        step(run, one, new ShieldingCommand.RefuseUnmasking(Noise.WHY), SECOND_ADMIN);
        for (int times = 0; times < 6; times++) {
            run.later(15);
            Noise.after(run, one);
        }
    }

    private static void question(Run run) {
        Planted one = run.brought(run.any(Run.SECRECIES.subList(0, 4)));
        step(run, one, as(ReportKind.INFORMATION_REQUEST, Code.of("TANYA_LAYANAN")), ADMIN);
        step(run, one, new CaseworkCommand.Dispose(DPU, Optional.empty()), ADMIN);
        step(run, one, new CaseworkCommand.TreatAsFormalRequest(), ADMIN);
        step(run, one, new CaseworkCommand.ExtendFormalRequest(words(one)), ADMIN);
        run.later(60);
        Noise.after(run, one);
    }

    // What is alleged.

    private static Planted examining(Run run) {
        Planted one = run.brought(run.any(Run.SECRECIES));
        step(run, one, as(ReportKind.COMPLAINT_SUPERVISORY, BRIBE), ADMIN);
        step(run, one, new CaseworkCommand.Dispose(APIP, Optional.empty()), ADMIN);
        step(run, one, new CaseworkCommand.Accept(), EXAMINER);
        return one;
    }

    private static void examined(Run run) {
        // The law on licensing of that year came into force in June.
        run.later(14);
        Planted one = examining(run);
        step(run, one, new CaseworkCommand.NoteRemark(words(one)), EXAMINER);
        step(run, one, new CaseworkCommand.CheckAbuse(), INSPECTOR);
        step(run, one, new CaseworkCommand.FindSign(), INSPECTOR);
        step(run, one, new CaseworkCommand.FindFault(), INSPECTOR);
        step(run, one, new CaseworkCommand.PutRight(), INSPECTOR);
        Planted clean = examining(run);
        run.tries(clean, new CaseworkCommand.CheckAbuse(), INSPECTOR);
        run.tries(clean, new CaseworkCommand.FindNoSign(), INSPECTOR);
        Planted audited = examining(run);
        run.tries(audited, new CaseworkCommand.CheckAbuse(), INSPECTOR);
        run.tries(audited, new CaseworkCommand.FindSign(), INSPECTOR);
        step(run, audited, new CaseworkCommand.EndAudit(true), INSPECTOR);
    }

    private static void alleged(Run run) {
        Planted one = examining(run);
        step(run, one, new ShieldingCommand.Disclose(DPU, List.of(Field.CONTENT, Field.ANSWER)), INSPECTOR);
        step(run, one, new ShieldingCommand.AssignLiaison(DPU), INSPECTOR);
        step(run, one, new AnsweringCommand.ReplaceExaminer(SECOND_EXAMINER.person()), INSPECTOR);
        step(run, one, result(one), SECOND_EXAMINER);
        step(run, one, new AnsweringCommand.ApproveAnswer(), INSPECTOR);
        step(run, one, new FilingCommand.StepBack(true), Run.reporter(one));
        Planted other = disposed(run);
        step(run, other, new CaseworkCommand.ReclassifyAsSupervisory(BRIBE, APIP, words(other)), ADMIN);
        step(
                run,
                other,
                new CaseworkCommand.ReleaseFromSupervision(ReportKind.COMPLAINT_GENERAL, PAVEMENT, DLH, words(other)),
                INSPECTOR);
    }
}
