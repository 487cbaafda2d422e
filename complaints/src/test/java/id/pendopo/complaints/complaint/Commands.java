package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.WORDS;
import static id.pendopo.complaints.complaint.Sample.document;
import static id.pendopo.complaints.complaint.Sample.pavement;

import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One of each command, and of some several, as they fit a moment. */
final class Commands {
    static final Code DPU = Code.of("DPU");
    static final Code INSPECTORATE = Code.of("INSPEKTORAT");
    static final Code BRIBE = Code.of("PUNGLI");
    static final Narrative LONG = Narrative.of(
            "Petugas sudah memeriksa lokasi dan pekerjaan perbaikan dilaksanakan mulai minggu ini sampai selesai.");

    private static final Code WHY = Code.of("SEBAB");
    private static final PersonalText REASON = PersonalText.of("Untuk memeriksa kebenaran laporan");

    private Commands() {}

    /** Those of every page; the day is that of the moment. */
    static List<ComplaintCommand> all(LocalDate day, Random random) {
        List<ComplaintCommand> all = new ArrayList<>(filing(random));
        all.addAll(casework());
        all.addAll(answering(day));
        all.addAll(shielding());
        all.addAll(family());
        all.addAll(proceedings());
        return all;
    }

    private static List<ComplaintCommand> filing(Random random) {
        return List.of(
                Sample.submit(Sample.plain()),
                Sample.hold("FOTO"),
                new FilingCommand.Complete(
                        pavement().title("Trotoar " + random.nextInt(1_000)).done()),
                new FilingCommand.Complete(Sample.plain()),
                new FilingCommand.Release(WHY),
                new FilingCommand.DeemWithdrawn(),
                new FilingCommand.LeaveToSupervisors(),
                new FilingCommand.LeaveToOfficer(),
                new FilingCommand.TakeUp(BRIBE),
                new FilingCommand.LetLapse(),
                Sample.verify(),
                new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, BRIBE),
                new FilingCommand.Verify(ReportKind.INFORMATION_REQUEST, Code.of("TANYA_LAYANAN")),
                new FilingCommand.NoteVerificationLate(),
                new FilingCommand.NoteCompletenessLate(),
                Sample.reject(ReasonCode.INVALID),
                new FilingCommand.RejectAsHoax(WORDS, List.of(document("BUKTI"))),
                new FilingCommand.Archive(ReasonCode.NOT_GOVERNMENT, WORDS),
                new FilingCommand.Withdraw(true),
                new FilingCommand.StepBack(true),
                new FilingCommand.ObjectToRejection(WORDS),
                new FilingCommand.CloseObjecting(),
                new FilingCommand.UpholdObjection(),
                new FilingCommand.DismissObjection(WORDS),
                new FilingCommand.ExpireRetention(),
                new FilingCommand.TransferRecord(document("BERITA_ACARA")),
                new FilingCommand.DeclareInterest(WHY));
    }

    private static List<ComplaintCommand> casework() {
        return List.of(
                new CaseworkCommand.Dispose(DPU, Optional.of(WHY)),
                new CaseworkCommand.Dispose(INSPECTORATE, Optional.empty()),
                new CaseworkCommand.Accept(),
                new CaseworkCommand.HandBack(LONG, Code.of("DLH")),
                new CaseworkCommand.Redispose(Code.of("DLH"), Optional.empty(), false),
                new CaseworkCommand.Redispose(DPU, Optional.of(WHY), true),
                new CaseworkCommand.RedisposeAfresh(DPU, Optional.empty(), false, LONG),
                new CaseworkCommand.RedisposeAfresh(Code.of("DLH"), Optional.empty(), false, LONG),
                new CaseworkCommand.NoteProgress(LONG),
                new CaseworkCommand.NoteRemark(LONG),
                new CaseworkCommand.AskExtension(3, LONG),
                new CaseworkCommand.Extend(3, LONG),
                new CaseworkCommand.RefuseExtension(),
                new CaseworkCommand.SetPriority(Priority.URGENT, LONG),
                new CaseworkCommand.Reclassify(ReportKind.ASPIRATION, Code.of("USUL_KOTA"), LONG),
                new CaseworkCommand.Reclassify(ReportKind.INFORMATION_REQUEST, Code.of("TANYA_LAYANAN"), LONG),
                new CaseworkCommand.ReclassifyAsSupervisory(BRIBE, INSPECTORATE, LONG),
                new CaseworkCommand.ReleaseFromSupervision(ReportKind.COMPLAINT_GENERAL, Sample.PAVEMENT, DPU, LONG),
                new CaseworkCommand.TreatAsMinor(),
                new CaseworkCommand.TreatAsFormalRequest(),
                new CaseworkCommand.ExtendFormalRequest(LONG),
                new CaseworkCommand.CheckAbuse(),
                new CaseworkCommand.FindNoSign(),
                new CaseworkCommand.FindSign(),
                new CaseworkCommand.EndAudit(false),
                new CaseworkCommand.FindFault(),
                new CaseworkCommand.PutRight(),
                new CaseworkCommand.NoteFollowUpLate(),
                new CaseworkCommand.NoteSettlementLate(),
                new CaseworkCommand.NoteSettlementTwiceLate(),
                new CaseworkCommand.NoteLimitNear(),
                new CaseworkCommand.NoteLimitPassed(),
                new CaseworkCommand.NoteMinorLate(),
                new CaseworkCommand.NoteFormalRequestLate(),
                new CaseworkCommand.NoteNoticeLate());
    }

    private static List<ComplaintCommand> answering(LocalDate day) {
        return List.of(
                new AnsweringCommand.DraftAnswer(
                        LONG, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of()),
                new AnsweringCommand.DraftAnswer(
                        LONG, Optional.of(Upshot.planned(day.plusDays(20))), Optional.empty(), List.of()),
                new AnsweringCommand.DraftAnswer(
                        LONG,
                        Optional.of(Upshot.of(Outcome.ANSWERED)),
                        Optional.of(NeutralResult.EXAMINED_FOLLOWED_UP),
                        List.of()),
                new AnsweringCommand.SendDraftBack(),
                new AnsweringCommand.ApproveAnswer(),
                new AnsweringCommand.ApprovePromise(),
                new AnsweringCommand.ReachPromise(),
                new AnsweringCommand.RecordNotice(),
                new AnsweringCommand.Reply(LONG),
                new AnsweringCommand.Confirm(
                        Optional.of(new Feedback(Optional.of(4), Optional.of(true), Optional.empty()))),
                new AnsweringCommand.CloseUnanswered(),
                new AnsweringCommand.SendBack(LONG),
                new AnsweringCommand.Reopen(LONG),
                new AnsweringCommand.ReopenByOffice(true, LONG),
                new AnsweringCommand.EndReopening(),
                new AnsweringCommand.RouteBack(Optional.empty()),
                new AnsweringCommand.RouteBack(Optional.of(id.pendopo.core.actor.PersonRef.of("pemeriksa-2"))),
                new AnsweringCommand.ReplaceExaminer(id.pendopo.core.actor.PersonRef.of("pemeriksa-2")),
                new AnsweringCommand.RouteTo(Code.of("DLH"), Optional.empty()),
                new AnsweringCommand.RouteTo(DPU, Optional.empty()));
    }

    private static List<ComplaintCommand> shielding() {
        return List.of(
                new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL),
                new ShieldingCommand.TightenSecrecy(Secrecy.ANONYMOUS),
                new ShieldingCommand.LoosenSecrecy(Secrecy.PLAIN),
                new ShieldingCommand.ReadIdentity(List.of(Field.values()[0]), REASON),
                new ShieldingCommand.ReadHidden(List.of(Field.values()[0]), REASON),
                new ShieldingCommand.RequestUnmasking(List.of(Field.values()[0]), REASON),
                new ShieldingCommand.ApproveUnmasking(),
                new ShieldingCommand.RefuseUnmasking(REASON),
                new ShieldingCommand.Disclose(DPU, List.of(Field.values()[0])),
                new ShieldingCommand.AssignLiaison(DPU));
    }

    private static List<ComplaintCommand> family() {
        return List.of(new FamilyCommand.Merge(CaseId.of("aduan-induk")));
    }

    private static List<ComplaintCommand> proceedings() {
        return List.of(new ProceedingCommand.RecordProceeding(ExternalProceeding.Forum.OMBUDSMAN));
    }
}
