package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.COMPLETENESS_ANSWER;
import static id.pendopo.complaints.complaint.ComplaintClock.DISPOSING;
import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTING;
import static id.pendopo.complaints.complaint.ComplaintClock.RETENTION;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintFlag.LEFT_TO_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintFlag.LEFT_TO_SUPERVISORS;
import static id.pendopo.complaints.complaint.ComplaintFlag.OBJECTED;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.RECORDS_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Step;
import java.util.List;
import java.util.Optional;

/** The page on which a report is sorted, not worked on, objected to and put away (<i>verifikasi, penolakan, keberatan, arsip</i>). */
final class SortingSteps {
    private final ComplaintPolicy policy;
    private final FilingRules filing;
    private final VerifyingRules verifying;
    private final SortingRules rules;
    private final ObjectionSteps objections;

    SortingSteps(ComplaintPolicy policy, FilingRules filing, VerifyingRules verifying, SortingRules rules) {
        this.policy = policy;
        this.filing = filing;
        this.verifying = verifying;
        this.rules = rules;
        this.objections = new ObjectionSteps(policy, filing, rules);
    }

    List<Step<Complaint>> all() {
        return List.of(
                hold(),
                Stepping.acknowledging(Stepping.outsider(
                                "Admin melanjutkan laporan yang ditunda",
                                ComplaintsLaw.PROCEDURE,
                                FilingCommand.Release.class,
                                INSTANCE_ADMIN))
                        .from(HELD)
                        .to(RECEIVED)
                        .again("admin melanjutkan dan batas verifikasi berjalan lagi")
                        .lowering(LEFT_TO_OFFICER)
                        .lowering(LEFT_TO_SUPERVISORS)
                        .recording((file, release, o) -> new FilingEvent.HoldReleased(o.today())),
                takeUp(),
                acknowledging(Stepping.outsider(
                                "APIP menghentikan laporan yang tidak dilengkapi",
                                ComplaintsLaw.DEEMED_WITHDRAWN,
                                FilingCommand.LetLapse.class,
                                APIP_HEAD))
                        .from(HELD)
                        .to(WITHDRAWN)
                        .given("complaints.NOT_LEFT_TO_SUPERVISORS", (file, o) -> rules.isLeftToSupervisors(file))
                        .lowering(LEFT_TO_SUPERVISORS)
                        .recording((file, lapse, o) ->
                                new FilingEvent.ReportEnded(Intake.Ended.of(ReasonCode.NOT_COMPLETED, o.today()))),
                verification(),
                ending("Admin menolak laporan", FilingCommand.Reject.class)
                        .from(RECEIVED)
                        .to(REJECTED)
                        .provided(
                                "complaints.HOAX_NEEDS_TWO",
                                (file, reject, o) -> Stepping.only(
                                        "complaints.HOAX_NEEDS_TWO", rules.rejectsForThis(reject.cause())))
                        .provided(
                                "complaints.REASON_UNFIT",
                                (file, reject, o) ->
                                        Stepping.only("complaints.REASON_UNFIT", rules.rejectsForThis(reject.cause())))
                        .provided("complaints.NOT_TOO_OLD", (file, reject, o) -> rules.isLate(file, reject))
                        .provided("complaints.HAND_OVER_FIRST", (file, reject, o) -> rules.isHandedOver(reject))
                        .provided("complaints.TEXT_SHORT", filing.isNotShort("words", FilingCommand.Reject::words))
                        .provided("complaints.TEXT_LONG", filing.isNotLong("words", FilingCommand.Reject::words))
                        .starting(OBJECTING, policy.objecting().value())
                        .countingFrom((file, reject, o) -> o.today())
                        .recording((file, reject, o) -> new FilingEvent.ReportEnded(new Intake.Ended(
                                reject.cause(), o.today(), Optional.of(reject.words()), reject.handedTo()))),
                ending("Dua admin menolak laporan palsu", FilingCommand.RejectAsHoax.class)
                        .from(RECEIVED)
                        .to(REJECTED)
                        .together(Quorum.of(2, INSTANCE_ADMIN), (file, hoax, o) -> "HOAX")
                        .provided(
                                "complaints.TEXT_SHORT", filing.isNotShort("words", FilingCommand.RejectAsHoax::words))
                        .provided("complaints.TEXT_LONG", filing.isNotLong("words", FilingCommand.RejectAsHoax::words))
                        .starting(OBJECTING, policy.objecting().value())
                        .countingFrom((file, hoax, o) -> o.today())
                        .recording((file, hoax, o) -> new FilingEvent.ReportEnded(new Intake.Ended(
                                ReasonCode.HOAX, o.today(), Optional.of(hoax.words()), Optional.empty()))),
                ending("Admin mengarsipkan laporan", FilingCommand.Archive.class)
                        .from(RECEIVED, VERIFIED)
                        .to(ARCHIVED)
                        .provided(
                                "complaints.REASON_UNFIT", (file, archive, o) -> rules.archivesForThis(archive.cause()))
                        .provided("complaints.TEXT_SHORT", filing.isNotShort("words", FilingCommand.Archive::words))
                        .provided("complaints.TEXT_LONG", filing.isNotLong("words", FilingCommand.Archive::words))
                        .starting(OBJECTING, policy.objecting().value())
                        .countingFrom((file, archive, o) -> o.today())
                        .recording((file, archive, o) -> new FilingEvent.ReportEnded(new Intake.Ended(
                                archive.cause(), o.today(), Optional.of(archive.words()), Optional.empty()))),
                objections.raised(),
                Stepping.system(
                                "Batas keberatan berakhir",
                                policy.objecting().source(),
                                FilingCommand.CloseObjecting.class)
                        .from(REJECTED, MERGED, ARCHIVED)
                        .staying()
                        .whenPassed(OBJECTING, file -> new FilingCommand.CloseObjecting())
                        .recording((file, close, o) -> new FilingEvent.LatenessNoted(OBJECTING.code())),
                objections.upheld(),
                objections.dismissed(),
                objections.late(),
                objections.deemedUpheld(),
                Stepping.system(
                                "Masa aktif berkas berakhir",
                                policy.retention().source(),
                                FilingCommand.ExpireRetention.class)
                        .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                        .to(ARCHIVED)
                        .whenPassed(RETENTION, file -> new FilingCommand.ExpireRetention())
                        .notWhile(OBJECTED)
                        .given("complaints.FROZEN", (file, o) -> ProceedingRules.isNotFrozen(file))
                        .given("complaints.STILL_OPEN_TO_REPORTER", (file, o) -> rules.nothingMoreMayCome(file))
                        .recording((file, expire, o) -> new FilingEvent.FileArchived(o.today())),
                Stepping.officer(
                                "Arsiparis memindahkan berkas",
                                policy.retention().source(),
                                FilingCommand.TransferRecord.class,
                                RECORDS_OFFICER)
                        .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                        .to(ARCHIVED)
                        .notWhile(OBJECTED)
                        .given("complaints.FROZEN", (file, o) -> ProceedingRules.isNotFrozen(file))
                        .given("complaints.STILL_OPEN_TO_REPORTER", (file, o) -> rules.nothingMoreMayCome(file))
                        .recording((file, transfer, o) -> new FilingEvent.FileArchived(o.today())),
                interest());
    }

    private Step<Complaint> hold() {
        return Stepping.acknowledging(Stepping.outsider(
                        "Admin meminta kelengkapan",
                        ComplaintsLaw.COMPLETENESS_ANSWER,
                        FilingCommand.Hold.class,
                        INSTANCE_ADMIN))
                .from(RECEIVED)
                .to(HELD)
                .atMost(policy.holdsMax().value(), "complaints.HOLD_LIMIT")
                .given("complaints.NOBODY_TO_ASK", (file, o) -> verifying.somebodyCanBeAsked(file))
                .stopping(COMPLETENESS_ANSWER)
                .recording((file, hold, o) -> new FilingEvent.CompletionAsked(Intake.Hold.of(hold.items(), o.today())));
    }

    private Step<Complaint> takeUp() {
        return sorting(Stepping.outsider(
                        "APIP menindaklanjuti laporan yang tidak dilengkapi",
                        ComplaintsLaw.PROCEDURE,
                        FilingCommand.TakeUp.class,
                        APIP_HEAD))
                .from(HELD)
                .to(VERIFIED)
                .notByWhoeverDid(FilingCommand.Submit.class)
                .given("complaints.NOT_LEFT_TO_SUPERVISORS", (file, o) -> rules.isLeftToSupervisors(file))
                .provided("complaints.CATEGORY_UNKNOWN", (file, take, o) -> verifying.leafIsOne(file, take.leaf()))
                .stopping(VERIFYING)
                .stopping(COMPLETENESS_ANSWER)
                .lowering(LEFT_TO_SUPERVISORS)
                .handling((file, take, o) -> filing.urgency().handling(Shields.handling(file), file.data()))
                .recording((file, take, o) -> new FilingEvent.ReportVerified(
                        ReportKind.COMPLAINT_SUPERVISORY,
                        take.leaf(),
                        o.actor().person(),
                        o.today(),
                        filing.urgency().raising(file.data(), Optional.of(take.leaf()))));
    }

    private Step<Complaint> verification() {
        ActingStep<Complaint, FilingCommand.Verify> step = sorting(Stepping.outsider(
                        "Admin memverifikasi laporan",
                        policy.verifyTerm().source(),
                        FilingCommand.Verify.class,
                        INSTANCE_ADMIN))
                .from(RECEIVED)
                .to(VERIFIED)
                .notByWhoeverDid(FilingCommand.Submit.class)
                .notByWhoeverDid(FilingCommand.Complete.class)
                .given("complaints.OUTSIDE_REGION", (file, o) -> verifying.isHere(file))
                .provided("complaints.CATEGORY_UNKNOWN", (file, verify, o) -> verifying.leafIsOne(file, verify.leaf()))
                .provided("complaints.LEAF_IS_SUPERVISORY", (file, verify, o) -> verifying.leafFits(file, verify))
                .provided("complaints.PLACE_MISSING", (file, verify, o) -> verifying.placeIsKnown(file, verify.leaf()))
                .provided(
                        "complaints.ATTACHMENT_MISSING",
                        (file, verify, o) -> verifying.attachmentIsThere(file, verify.leaf()))
                .provided("complaints.OFFICIAL_NAMED", (file, verify, o) -> verifying.nobodyIsNamed(file, verify));
        Stepping.eachOf(
                step,
                List.of("core.OWN_FIELD_MISSING"),
                (file, verify, o) -> verifying.ownFieldsAreThere(file, verify.leaf()));
        return step.stopping(VERIFYING)
                .stopping(COMPLETENESS_ANSWER)
                .handling((file, verify, o) -> filing.urgency().handling(Shields.handling(file), file.data()))
                .recording((file, verify, o) -> new FilingEvent.ReportVerified(
                        verify.kind(),
                        verify.leaf(),
                        o.actor().person(),
                        o.today(),
                        filing.urgency().raising(file.data(), Optional.of(verify.leaf()))));
    }

    /**
     * What is sorted is sent on by the end of the same office day: sorting and sending on are one piece of work, but on a day off, or after
     * the region's own cut-off, nobody is there to do the second half, and then it is the next working day [D].
     */
    private static <C extends Command> ActingStep<Complaint, C> sorting(ActingStep<Complaint, C> step) {
        return acknowledging(step).until(DISPOSING, (file, command, o) -> o.officeDay());
    }

    /** By a person who was compared with those whom the report names. */
    private static <C extends Command> ActingStep<Complaint, C> acknowledging(ActingStep<Complaint, C> step) {
        return Stepping.acknowledging(PersonRules.compared(step));
    }

    private static <C extends Command> ActingStep<Complaint, C> ending(String title, Class<C> command) {
        return acknowledging(Stepping.outsider(title, ComplaintsLaw.PROCEDURE, command, INSTANCE_ADMIN))
                .notByWhoeverDid(FilingCommand.Submit.class)
                .leadingTo((file, end, o) -> FamilyEffects.ended(file));
    }

    /** Whoever could do something in it may say so, before or after. */
    private static Step<Complaint> interest() {
        return Step.<Complaint>of("Pejabat menyatakan benturan kepentingan")
                .under(ComplaintsLaw.SEPARATION)
                .by(
                        INSTANCE_ADMIN,
                        APIP_HEAD,
                        ComplaintRole.APIP_OFFICER,
                        RECORDS_OFFICER,
                        ComplaintRole.AGENCY_ADMIN,
                        ComplaintRole.LIAISON)
                .on(FilingCommand.DeclareInterest.class)
                .fromAnyOpen()
                .staying()
                .onlyFor(Stepping::isAmongThoseWhoHandleIt)
                .recording((file, declare, o) ->
                        new FilingEvent.InterestDeclared(o.actor().person()));
    }
}
