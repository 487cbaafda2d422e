package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.WORDS;
import static id.pendopo.complaints.complaint.Sample.document;
import static id.pendopo.complaints.complaint.Sample.pavement;

import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One of each command, and of some several, as they fit a moment. */
public final class Commands {
    static final Code DPU = Code.of("DPU");
    static final Code INSPECTORATE = Code.of("INSPEKTORAT");
    static final Code BRIBE = Code.of("PUNGLI");
    static final Narrative LONG = Narrative.of(
            "Petugas sudah memeriksa lokasi dan pekerjaan perbaikan dilaksanakan mulai minggu ini sampai selesai.");

    static final ExternalReference AT_HUB = ExternalReference.of("lapor", "4711");

    private static final Code WHY = Code.of("SEBAB");
    private static final PersonalText REASON = PersonalText.of("Untuk memeriksa kebenaran laporan");

    private Commands() {}

    /** Those of every page; the day is that of the moment. */
    public static List<ComplaintCommand> all(LocalDate day, Random random) {
        List<ComplaintCommand> all = new ArrayList<>(filing(random));
        all.addAll(casework());
        all.addAll(answering(day));
        all.addAll(shielding());
        all.addAll(family());
        all.addAll(proceedings());
        all.add(new HubCommand.RecordReference(AT_HUB));
        all.add(new HubCommand.CloseAtHub(AT_HUB));
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
                new FilingCommand.NoteUnacknowledged(),
                Sample.reject(ReasonCode.INVALID),
                new FilingCommand.RejectAsHoax(WORDS, List.of(document("BUKTI"))),
                new FilingCommand.Archive(ReasonCode.NOT_GOVERNMENT, WORDS),
                new FilingCommand.Withdraw(true),
                new FilingCommand.StepBack(true),
                new FilingCommand.ObjectToRejection(WORDS),
                new FilingCommand.CloseObjecting(),
                new FilingCommand.UpholdObjection(),
                new FilingCommand.DismissObjection(WORDS),
                new FilingCommand.NoteObjectionLate(),
                new FilingCommand.DeemObjectionUpheld(),
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
                new CaseworkCommand.RedisposeFromGone(Code.of("DISHUB"), Optional.of(WHY)),
                new CaseworkCommand.NoteProgress(LONG),
                new CaseworkCommand.NoteRemark(LONG),
                new CaseworkCommand.Nudge(Optional.of(LONG)),
                new CaseworkCommand.Nudge(Optional.empty()),
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
                new CaseworkCommand.NoteDispositionLate(),
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

    static final CaseId PARENT = CaseId.of("aduan-induk");
    static final CaseId PART = CaseId.of("aduan-bagian-1");
    static final FamilyCommand.Split SPLIT = new FamilyCommand.Split(
            List.of(part(PART, DPU, 11), part(CaseId.of("aduan-bagian-2"), Code.of("DLH"), 12)));

    private static FamilyCommand.PartOrder part(CaseId id, Code agency, int seed) {
        return new FamilyCommand.PartOrder(
                id, TrackingId.random(new Random(seed)), agency, Optional.empty(), Optional.of(WHY));
    }

    static Draft answer() {
        return new Draft(LONG, Upshot.of(Outcome.DONE), Optional.empty(), List.of(), PersonRef.of("opd-1"));
    }

    static FamilyCommand.OpenPart openPart() {
        return new FamilyCommand.OpenPart(
                PARENT,
                pavement().by(Reporter.UNIDENTIFIED).done(),
                TrackingId.random(new Random(11)),
                ReportKind.COMPLAINT_GENERAL,
                Sample.PAVEMENT,
                PersonRef.of("admin-1"),
                LocalDate.of(2025, 6, 2),
                LocalDate.of(2025, 6, 3),
                Secrecy.ANONYMOUS);
    }

    private static List<ComplaintCommand> family() {
        return List.of(
                new FamilyCommand.Merge(PARENT),
                new FamilyCommand.Adopt(CaseId.of("aduan-anak"), Set.of(PersonRef.of("warga-3"))),
                new FamilyCommand.LetGo(CaseId.of("aduan-anak")),
                new FamilyCommand.InheritSecrecy(Secrecy.CONFIDENTIAL),
                SPLIT,
                openPart(),
                new FamilyCommand.DisposePart(DPU, Optional.of(WHY)),
                new FamilyCommand.RecordPartAnswer(PART, answer()),
                new FamilyCommand.AnswerByParts(),
                new FamilyCommand.ReplyToParts(LONG, Set.of(PART)),
                new FamilyCommand.ReworkParts(Set.of(PART)),
                new FamilyCommand.ReworkPart(new Turn(TurnKind.REPLY, LONG, LocalDate.of(2025, 6, 10))),
                new FamilyCommand.EndWithParent(FamilyCommand.ParentEnd.CLOSED),
                new FamilyCommand.HearAnswered(),
                new FamilyCommand.HearClosed(),
                new FamilyCommand.HearEnded(),
                new FamilyCommand.Support(VerificationLevel.CONTACT),
                new FamilyCommand.WithdrawSupport(),
                new FamilyCommand.Append(LONG),
                new FamilyCommand.NotePossible(List.of(new Family.Possible(PARENT, 81_000_000))));
    }

    private static List<ComplaintCommand> proceedings() {
        LocalDate since = LocalDate.of(2025, 6, 2);
        return List.of(
                new ProceedingCommand.RecordOmbudsman(Optional.of("0042/LM"), since, true),
                new ProceedingCommand.RecordPolice(Optional.empty(), since),
                new ProceedingCommand.RecordMedia(since),
                new ProceedingCommand.RecordCourtCase("12/G/2025", true),
                new ProceedingCommand.EndOmbudsman(),
                new ProceedingCommand.EndPolice(),
                new ProceedingCommand.EndMedia(),
                new ProceedingCommand.EndCourtCase(),
                new ProceedingCommand.RecordRecommendation("REK-1", since),
                new ProceedingCommand.ReportRecommendation(),
                new ProceedingCommand.NoteRecommendationLate());
    }
}
