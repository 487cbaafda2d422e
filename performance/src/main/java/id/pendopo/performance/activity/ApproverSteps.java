package id.pendopo.performance.activity;

import static id.pendopo.performance.activity.ActivityClock.CLOSE;
import static id.pendopo.performance.activity.ActivityClock.VERIFYING;
import static id.pendopo.performance.activity.ActivityRole.HR_OFFICE;
import static id.pendopo.performance.activity.ActivityRole.INSPECTORATE;
import static id.pendopo.performance.activity.ActivityRole.SUPERIOR;
import static id.pendopo.performance.activity.ActivityStage.APPROVED;
import static id.pendopo.performance.activity.ActivityStage.AUTO_APPROVED;
import static id.pendopo.performance.activity.ActivityStage.EXPIRED;
import static id.pendopo.performance.activity.ActivityStage.REJECTED;
import static id.pendopo.performance.activity.ActivityStage.RETURNED;
import static id.pendopo.performance.activity.ActivityStage.REVOKED;
import static id.pendopo.performance.activity.ActivityStage.SUBMITTED;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The page of those who verify, and of what follows when they do not (<i>pemeriksaan, eskalasi dan akibat diam</i>). */
final class ApproverSteps {
    private static final ActivityStage[] ONLY_BY_PERSONS = {APPROVED};
    private static final ActivityStage[] BY_ANYBODY = {APPROVED, AUTO_APPROVED};

    private final ActivityPolicy policy;
    private final WorkRules work;
    private final ApproverRules approver;
    private final EntrySteps entries;

    ApproverSteps(ActivityPolicy policy, WorkRules work, EntrySteps entries) {
        this.policy = policy;
        this.work = work;
        this.approver = new ApproverRules(policy);
        this.entries = entries;
    }

    List<Step<Activity>> all() {
        return List.of(
                approving(),
                returning(),
                rejecting(),
                passingOn(),
                climbing(),
                climbingAtClose(),
                takingSilence(),
                revoking());
    }

    private Step<Activity> approving() {
        return EntrySteps.step("Atasan menyetujui aktivitas", ActivityLaw.STAGES, ActivityLaw.APPROVAL)
                .by(SUPERIOR, HR_OFFICE)
                .on(ActivityCommand.Approve.class)
                .from(SUBMITTED)
                .to(APPROVED)
                .onlyFor(ApproverRules::isAsked)
                .needing(
                        ApprovalPage.FACT,
                        (file, c) -> ApprovalPage.subject(file.data().employee().toPerson(), month(file)))
                .given("performance.APPROVAL_NOT_OPEN", approver::isOpen)
                .given(
                        "performance.LONG_ENTRY",
                        (file, o) -> work.isShort(file.data().work()))
                .given(
                        "performance.NORM_EXCEEDED",
                        (file, o) -> work.isPlausible(file.data().work()))
                .provided(
                        "performance.MORE_THAN_CLAIMED", (file, c, o) -> ApproverRules.isWithinClaim(file, c.minutes()))
                .provided("performance.REDUCTION_UNEXPLAINED", (file, c, o) -> ApproverRules.isExplained(file, c))
                .provided(
                        "performance.RECIPROCAL_APPROVAL",
                        (file, c, o) -> ApproverRules.isOneWay(o.fact(ApprovalPage.FACT), o.actor()))
                .posting((file, c, o) -> approved(file, c, o))
                .recording((file, c, o) ->
                        new ActivityEvent.EntryApproved(c.minutes(), o.actor().person(), c.cause()));
    }

    private static String month(CaseFile<Activity> file) {
        return file.data().work().month().toString();
    }

    /** The minutes on the page of the day, and who approved whom where the month does not know it yet. */
    private static List<Posting> approved(CaseFile<Activity> file, ActivityCommand.Approve command, Occasion o) {
        List<Posting> postings = new ArrayList<>();
        postings.add(DayPosting.of(file.id(), file.data(), DayPosting.Kind.APPROVE, command.minutes()));
        PersonRef owner = file.data().employee().toPerson();
        ApprovalPage known = o.fact(ApprovalPage.FACT);
        ApproverRules.persons(o.actor())
                .filter(person -> !known.approvers().contains(person))
                .forEach(person -> postings.add(new ApprovalPosting(month(file), person, owner)));
        return postings;
    }

    private Step<Activity> returning() {
        return EntrySteps.step("Atasan mengembalikan aktivitas untuk revisi", ActivityLaw.STAGES, ActivityLaw.APPROVAL)
                .by(SUPERIOR, HR_OFFICE)
                .on(ActivityCommand.Return.class)
                .from(SUBMITTED)
                .aside(RETURNED)
                .onlyFor(ApproverRules::isAsked)
                .atMost(policy.maxReturns().value(), "performance.RETURN_LIMIT")
                .stopping(VERIFYING)
                // It comes back with a close of its own, no earlier than its superior has his days again.
                .stopping(CLOSE)
                .recording((file, c, o) -> new ActivityEvent.EntryReturned(c.cause(), c.remark()));
    }

    private Step<Activity> rejecting() {
        return EntrySteps.step("Atasan menolak aktivitas", ActivityLaw.STAGES, ActivityLaw.APPROVAL)
                .by(SUPERIOR, HR_OFFICE)
                .on(ActivityCommand.Reject.class)
                .from(SUBMITTED)
                .to(REJECTED)
                .onlyFor(ApproverRules::isAsked)
                .given("performance.APPROVAL_NOT_OPEN", approver::isOpen)
                .posting((file, c, o) -> EntrySteps.released(file))
                .recording((file, c, o) -> new ActivityEvent.EntryRejected(c.cause()));
    }

    private Step<Activity> passingOn() {
        return EntrySteps.step("Aktivitas diteruskan karena atasan berhalangan atau lowong", ActivityLaw.ESCALATION)
                .by(HR_OFFICE)
                .on(ActivityCommand.PassOn.class)
                .from(SUBMITTED)
                .staying()
                .needing(PlacementReading.FACT, (file, c) -> EntrySteps.day(file))
                .provided(
                        "performance.APPROVER_PRESENT",
                        (file, c, o) -> ApproverRules.isAbsent(file, o.fact(PlacementReading.FACT)))
                .provided(
                        "performance.NO_SUPERIOR",
                        (file, c, o) -> ApproverRules.hasSuperior(o.fact(PlacementReading.FACT)
                                .askable(file.data().employee())))
                .starting(VERIFYING, policy.escalateAfter().value())
                .handling((file, c, o) -> assigned(file))
                .recording((file, c, o) -> new ActivityEvent.EntryPassedOn(
                        o.fact(PlacementReading.FACT).askable(file.data().employee())));
    }

    private static Handling assigned(CaseFile<Activity> file) {
        return file.handling().withAssignee(file.data().verification().approver());
    }

    private Step<Activity> climbing() {
        return EntrySteps.step("Aktivitas diteruskan kepada atasan dari atasan", ActivityLaw.ESCALATION)
                .by(Role.SYSTEM)
                .on(ActivityCommand.Escalate.class)
                .from(SUBMITTED)
                .staying()
                .given("performance.NOBODY_ABOVE", (file, o) -> ApproverRules.isSomebodyAbove(file))
                .whenPassed(VERIFYING, file -> new ActivityCommand.Escalate())
                .starting(VERIFYING, policy.escalateAfter().value())
                .until(
                        CLOSE,
                        (file, c, o) -> file.data().verification().rung() == 1
                                ? entries.notBefore(file, o.today(), o)
                                : closing(file))
                .handling((file, c, o) -> assigned(file))
                .recording((file, c, o) -> new ActivityEvent.EntryEscalated());
    }

    private Step<Activity> climbingAtClose() {
        return EntrySteps.step("Aktivitas diteruskan saat penutupan", ActivityLaw.ESCALATION, ActivityLaw.SILENCE)
                .by(Role.SYSTEM)
                .on(ActivityCommand.EscalateAtClose.class)
                .from(SUBMITTED)
                .staying()
                .given("performance.NOBODY_ABOVE", (file, o) -> ApproverRules.isSomebodyAbove(file))
                .given("performance.ESCALATED_ALREADY", (file, o) -> ApproverRules.isNotEscalated(file))
                .whenPassed(CLOSE, file -> new ActivityCommand.EscalateAtClose())
                .stopping(VERIFYING)
                .starting(CLOSE, policy.escalateAfter().value())
                .handling((file, c, o) -> assigned(file))
                .recording((file, c, o) -> new ActivityEvent.EntryEscalated());
    }

    private LocalDate closing(CaseFile<Activity> file) {
        return file.clocks()
                .find(CLOSE)
                .map(clock -> clock.lastDay())
                .orElse(policy.close(file.data().work().month()));
    }

    private Step<Activity> takingSilence() {
        SilenceEffect effect = policy.onApproverSilence().value();
        return EntrySteps.step("Akibat atasan tidak memeriksa sampai penutupan", ActivityLaw.SILENCE)
                .by(Role.SYSTEM)
                .on(ActivityCommand.TakeSilence.class)
                .from(SUBMITTED)
                .to(effect == SilenceEffect.EXPIRED ? EXPIRED : AUTO_APPROVED)
                .given("performance.ESCALATION_FIRST", (file, o) -> ApproverRules.escalationWasTried(file))
                .whenPassed(CLOSE, file -> new ActivityCommand.TakeSilence())
                .posting((file, c, o) -> effect == SilenceEffect.EXPIRED
                        ? EntrySteps.released(file)
                        : List.of(DayPosting.of(
                                file.id(),
                                file.data(),
                                DayPosting.Kind.APPROVE_BY_SILENCE,
                                file.data().claimed())))
                .recording((file, c, o) -> new ActivityEvent.SilenceTaken(effect));
    }

    private Step<Activity> revoking() {
        return EntrySteps.step("Inspektorat mencabut persetujuan", ActivityLaw.REVOCATION)
                .by(INSPECTORATE)
                .on(ActivityCommand.Revoke.class)
                .from(policy.onApproverSilence().value() == SilenceEffect.EXPIRED ? ONLY_BY_PERSONS : BY_ANYBODY)
                .to(REVOKED)
                .needing(
                        SigningState.FACT,
                        (file, c) -> SigningState.subject(
                                file.data().unit(), file.data().work().month()))
                .provided(
                        "performance.MONTH_SIGNED", (file, c, o) -> ApproverRules.isUnsigned(o.fact(SigningState.FACT)))
                .posting((file, c, o) -> EntrySteps.released(file))
                .recording((file, c, o) -> new ActivityEvent.ApprovalRevoked(c.cause()));
    }
}
