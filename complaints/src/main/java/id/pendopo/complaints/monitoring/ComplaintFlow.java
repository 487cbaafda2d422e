package id.pendopo.complaints.monitoring;

import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;

import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.ComplaintClock;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.ProceedingCommand;
import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;
import id.pendopo.core.workflow.Handling.Confidentiality;

/**
 * What a complaint means to monitoring (<i>makna alur pengaduan</i>). Only the days of the reporter who completes his report are
 * nobody's. A remark is no response and a promise is no settlement before its day; what was answered and objected to is not settled. A part
 * of a split report is work of its own and no report of its own. Of what
 * the public may not see no agency and no kecamatan is told.
 */
public final class ComplaintFlow implements FlowProvider {
    private static final Sign SENT_ON = Sign.act(
            CaseworkCommand.Dispose.class,
            CaseworkCommand.Redispose.class,
            CaseworkCommand.RedisposeAfresh.class,
            CaseworkCommand.RedisposeFromGone.class,
            CaseworkCommand.ReclassifyAsSupervisory.class,
            CaseworkCommand.ReleaseFromSupervision.class,
            AnsweringCommand.RouteTo.class,
            FamilyCommand.DisposePart.class);
    private static final Sign VERIFIED = Sign.act(FilingCommand.Verify.class, FilingCommand.TakeUp.class);
    private static final Sign TURNED_DOWN =
            Sign.act(FilingCommand.Reject.class, FilingCommand.RejectAsHoax.class, FilingCommand.Archive.class);
    private static final Sign SORTED = VERIFIED.or(TURNED_DOWN);
    /** What a person of the office does first: the goal of a region's speed is met by it [D]. */
    private static final Sign SHOWN = SORTED.or(Sign.act(
            FilingCommand.Hold.class,
            FilingCommand.Release.class,
            FilingCommand.LetLapse.class,
            FamilyCommand.Merge.class,
            ProceedingCommand.RecordCourtCase.class));

    private static final Sign OBJECTION_DECIDED =
            Sign.act(FilingCommand.UpholdObjection.class, FilingCommand.DismissObjection.class);
    private static final Sign SETTLED = Sign.act(
            AnsweringCommand.ApproveAnswer.class,
            AnsweringCommand.ReachPromise.class,
            FamilyCommand.AnswerByParts.class);
    private static final Sign RESPONSE =
            SETTLED.or(Sign.act(CaseworkCommand.NoteProgress.class, AnsweringCommand.ApprovePromise.class));
    private static final Sign OPENED_AGAIN = Sign.act(
            AnsweringCommand.Reply.class,
            AnsweringCommand.Reopen.class,
            AnsweringCommand.ReopenByOffice.class,
            FamilyCommand.ReplyToParts.class);

    /** The meaning of complaints. */
    public static final FlowMeaning MEANING = FlowMeaning.plain(ComplaintPolicy.PROCEDURE)
            .heldAt(HELD)
            .inTheWholeAlone(Confidentiality.RESTRICTED)
            .openingParts(Sign.act(FamilyCommand.OpenPart.class))
            // What is rejected in time was no work of verifying; rejected late it hides no lateness.
            .with(Measure.toFirst("VERIFICATION", Sign.act(FilingCommand.Submit.class), VERIFIED)
                    .orOnceLate(Sign.act(FilingCommand.NoteVerificationLate.class), TURNED_DOWN))
            .with(Measure.toFirst("ACKNOWLEDGEMENT", Sign.act(FilingCommand.Submit.class), SHOWN))
            .with(Measure.toFirst("FIRST_RESPONSE", SENT_ON, RESPONSE))
            .with(Measure.toFirst("OBJECTION", Sign.act(FilingCommand.ObjectToRejection.class), OBJECTION_DECIDED))
            .with(Measure.toLast(
                    "SETTLEMENT",
                    Sign.act(CaseworkCommand.Dispose.class, FamilyCommand.Split.class, FamilyCommand.DisposePart.class),
                    SETTLED,
                    OPENED_AGAIN.or(Sign.act(AnsweringCommand.SendBack.class, FamilyCommand.ReworkPart.class))))
            .with(Promise.of(ComplaintClock.ACKNOWLEDGING, SHOWN))
            .with(Promise.of(ComplaintClock.VERIFYING, SORTED))
            .with(Promise.of(ComplaintClock.DISPOSING, SENT_ON.or(Sign.act(FamilyCommand.Split.class))))
            .with(Promise.of(ComplaintClock.ANSWERING_OBJECTION, OBJECTION_DECIDED))
            .with(Promise.legal(ComplaintClock.COMPLETENESS_ANSWER, SORTED.or(Sign.act(FilingCommand.Hold.class))))
            .with(Promise.of(ComplaintClock.FIRST_FOLLOW_UP, RESPONSE))
            .with(Promise.of(ComplaintClock.SETTLEMENT, SETTLED))
            .with(Promise.legal(ComplaintClock.LEGAL_LIMIT, SETTLED))
            .with(Promise.legal(ComplaintClock.NOTIFYING, Sign.act(AnsweringCommand.RecordNotice.class)))
            .with(Promise.legal(ComplaintClock.FORMAL_REQUEST, SETTLED))
            .with(Promise.legal(
                    ComplaintClock.ABUSE_CHECK,
                    Sign.act(CaseworkCommand.FindSign.class, CaseworkCommand.FindNoSign.class)))
            .with(Promise.legal(
                    ComplaintClock.ABUSE_AUDIT,
                    Sign.act(CaseworkCommand.EndAudit.class, CaseworkCommand.FindFault.class)))
            .with(Promise.legal(ComplaintClock.ABUSE_FIX, Sign.act(CaseworkCommand.PutRight.class)))
            .with(Promise.legal(
                    ComplaintClock.OMBUDSMAN_REPORT, Sign.act(ProceedingCommand.ReportRecommendation.class)))
            .with(Rate.of("RETURN", Sign.act(CaseworkCommand.HandBack.class), SENT_ON))
            .with(Rate.of("REOPEN", OPENED_AGAIN, Sign.arrival(CLOSED)));

    /** For {@code ServiceLoader}. */
    public ComplaintFlow() {}

    @Override
    public FlowMeaning meaning() {
        return MEANING;
    }
}
