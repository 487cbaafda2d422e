package id.pendopo.performance.activity;

import static id.pendopo.performance.activity.ActivityClock.CLOSE;
import static id.pendopo.performance.activity.ActivityClock.ENTRY;
import static id.pendopo.performance.activity.ActivityClock.MENDING;
import static id.pendopo.performance.activity.ActivityClock.VERIFYING;
import static id.pendopo.performance.activity.ActivityRole.EMPLOYEE;
import static id.pendopo.performance.activity.ActivityStage.EXPIRED;
import static id.pendopo.performance.activity.ActivityStage.RECORDED;
import static id.pendopo.performance.activity.ActivityStage.RETURNED;
import static id.pendopo.performance.activity.ActivityStage.SUBMITTED;
import static id.pendopo.performance.activity.ActivityStage.WITHDRAWN;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.OpeningStep;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of what the employee does (<i>pencatatan dan pengajuan</i>). */
final class EntrySteps {
    private final ActivityPolicy policy;
    private final WorkRules work;

    EntrySteps(ActivityPolicy policy, WorkRules work) {
        this.policy = policy;
        this.work = work;
    }

    static StepDraft<Activity> step(String title, LegalSource... sources) {
        return Step.<Activity>of(title).under(sources);
    }

    /** What a step that looks at the day of an entry asks about. */
    static String day(CaseFile<Activity> file) {
        return DutyReading.subject(file.data().employee(), file.data().work().date());
    }

    private static String day(ActivityCommand.RecordEntry command) {
        return DutyReading.subject(command.employee(), command.work().date());
    }

    List<Step<Activity>> all() {
        return List.of(recording(), submitting(), resubmitting(), withdrawing(), expiringUnsent(), expiringUnmended());
    }

    private Step<Activity> recording() {
        OpeningStep<Activity, ActivityCommand.RecordEntry> step = step(
                        "Pegawai mencatat aktivitas", ActivityLaw.STAGES, ActivityLaw.ENTRIES)
                .by(EMPLOYEE)
                .as(Manner.REQUESTED)
                .opening(ActivityCommand.RecordEntry.class)
                .to(RECORDED)
                .needing(DutyReading.FACT, EntrySteps::day)
                .needing(PlacementReading.FACT, EntrySteps::day)
                .needing(DayPage.FACT, EntrySteps::day)
                .provided("performance.ENTRY_OF_ANOTHER", (c, o) -> ApproverRules.isOwn(c, o.actor()))
                .provided("performance.WORK_TO_COME", (c, o) -> work.isOver(c.work(), o))
                .provided(
                        "performance.ENTRY_LATE",
                        (c, o) -> work.isInWindow(c.work().date(), o))
                .provided("performance.TIME_BACKWARDS", (c, o) -> work.takesTime(c.work()))
                .provided("performance.NOT_ON_DUTY", (c, o) -> work.isOnDuty(o.fact(DutyReading.FACT)))
                .provided(
                        "performance.OUTSIDE_PRESENCE",
                        (c, o) -> work.isWithinPresence(c.work(), o.fact(DutyReading.FACT)))
                .provided(
                        "performance.ENTRY_OVERLAP",
                        (c, o) -> WorkRules.noOverlap(Optional.empty(), c.work().time(), o.fact(DayPage.FACT)))
                .provided("performance.DAY_FULL", (c, o) -> work.hasRoom(Optional.empty(), o.fact(DayPage.FACT)))
                .provided(
                        "performance.DAY_CAP",
                        (c, o) -> work.isWithinCap(
                                Optional.empty(), c.work(), o.fact(DutyReading.FACT), o.fact(DayPage.FACT)));
        return content(step)
                .until(ENTRY, (file, c, o) -> policy.entryLastDay(c.work().date()))
                .handling((file, c, o) -> filed(file))
                .posting((file, c, o) -> List.of(DayPosting.of(
                        file.id(),
                        file.data(),
                        DayPosting.Kind.CLAIM,
                        file.data().claimed())))
                .creating((c, o) -> new ActivityEvent.EntryRecorded(
                        c.employee(), o.fact(PlacementReading.FACT).unit(), c.work(), work.claimed(c.work())));
    }

    private OpeningStep<Activity, ActivityCommand.RecordEntry> content(
            OpeningStep<Activity, ActivityCommand.RecordEntry> step) {
        return step.provided("performance.ITEM_UNKNOWN", (c, o) -> work.isKnown(c.work()))
                .provided("performance.ITEM_NOT_OPEN", (c, o) -> work.isOpen(c.work(), o.fact(PlacementReading.FACT)))
                .provided("performance.DESCRIPTION_MISSING", (c, o) -> work.isDescribed(c.work()))
                .provided("performance.ITEM_MINUTES", (c, o) -> work.isOfItsLength(c.work()))
                .provided("performance.RESULT_LINK_MISSING", (c, o) -> work.isLinked(c.work()))
                .provided(
                        "performance.RESULT_UNKNOWN", (c, o) -> work.isOfPlan(c.work(), o.fact(PlacementReading.FACT)))
                .provided("performance.LONG_ENTRY", (c, o) -> work.isShort(c.work()))
                .provided("performance.NORM_EXCEEDED", (c, o) -> work.isPlausible(c.work()))
                .provided(
                        "performance.NOT_IN_DUTIES", (c, o) -> work.isAligned(c.work(), o.fact(PlacementReading.FACT)));
    }

    /** Found by its day and its month, and by the month of its unit. */
    private static Handling filed(CaseFile<Activity> file) {
        Activity entry = file.data();
        return file.handling()
                .withUnit(entry.unit().toCode())
                .withExternal(
                        ActivityInbox.DAY,
                        DutyReading.subject(entry.employee(), entry.work().date()))
                .withExternal(
                        ActivityInbox.MONTH,
                        entry.employee().value() + "/" + entry.work().month())
                .withExternal(
                        ActivityInbox.UNIT_MONTH,
                        SigningState.subject(entry.unit(), entry.work().month()));
    }

    private Step<Activity> submitting() {
        return step("Aktivitas diajukan kepada atasan", ActivityLaw.STAGES, ActivityLaw.ENTRIES)
                .by(EMPLOYEE)
                .as(Manner.REQUESTED)
                .on(ActivityCommand.Submit.class)
                .from(RECORDED)
                .to(SUBMITTED)
                .onlyFor(ApproverRules::isOwner)
                .needing(PlacementReading.FACT, (file, c) -> day(file))
                .given(
                        "performance.ENTRY_LATE",
                        (file, o) -> work.isInWindow(file.data().work().date(), o))
                .provided(
                        "performance.EVIDENCE_MISSING",
                        (file, c, o) -> work.isProven(file.data().work().with(c.evidence())))
                .provided(
                        "performance.EVIDENCE_TOO_MUCH",
                        (file, c, o) -> work.isNotBuried(file.data().work().with(c.evidence())))
                .provided(
                        "performance.NO_SUPERIOR",
                        (file, c, o) -> ApproverRules.hasSuperior(o.fact(PlacementReading.FACT)
                                .askable(file.data().employee())))
                .stopping(ENTRY)
                .starting(VERIFYING, policy.escalateAfter().value())
                .countingFrom((file, c, o) -> fromWhenApproved(file, o))
                .until(CLOSE, (file, c, o) -> policy.close(file.data().work().month()))
                .handling((file, c, o) ->
                        file.handling().withAssignee(file.data().verification().approver()))
                .recording((file, c, o) -> new ActivityEvent.EntrySubmitted(
                        c.evidence(),
                        o.fact(PlacementReading.FACT).askable(file.data().employee())));
    }

    /** Whoever may not approve before the next month is not late before it. */
    private LocalDate fromWhenApproved(CaseFile<Activity> file, Occasion o) {
        LocalDate monthEnd = file.data().work().month().atEndOfMonth();
        LocalDate now = o.officeDay();
        return policy.approvalOpens().value() == ApprovalOpening.NEXT_MONTH && monthEnd.isAfter(now) ? monthEnd : now;
    }

    private Step<Activity> resubmitting() {
        return step("Aktivitas diajukan kembali", ActivityLaw.STAGES, ActivityLaw.ENTRIES)
                .by(EMPLOYEE)
                .as(Manner.REQUESTED)
                .on(ActivityCommand.Resubmit.class)
                .from(RETURNED)
                .back()
                .onlyFor(ApproverRules::isOwner)
                .needing(DutyReading.FACT, (file, c) -> day(file))
                .needing(PlacementReading.FACT, (file, c) -> day(file))
                .needing(DayPage.FACT, (file, c) -> day(file))
                .provided("performance.DAY_CHANGED", (file, c, o) -> ApproverRules.isSameDay(file, c.work()))
                .provided("performance.WORK_TO_COME", (file, c, o) -> work.isOver(c.work(), o))
                .provided("performance.TIME_BACKWARDS", (file, c, o) -> work.takesTime(c.work()))
                .provided("performance.NOT_ON_DUTY", (file, c, o) -> work.isOnDuty(o.fact(DutyReading.FACT)))
                .provided(
                        "performance.OUTSIDE_PRESENCE",
                        (file, c, o) -> work.isWithinPresence(c.work(), o.fact(DutyReading.FACT)))
                .provided(
                        "performance.ENTRY_OVERLAP",
                        (file, c, o) -> WorkRules.noOverlap(
                                Optional.of(file.id()), c.work().time(), o.fact(DayPage.FACT)))
                .provided(
                        "performance.DAY_CAP",
                        (file, c, o) -> work.isWithinCap(
                                Optional.of(file.id()), c.work(), o.fact(DutyReading.FACT), o.fact(DayPage.FACT)))
                .provided("performance.ITEM_UNKNOWN", (file, c, o) -> work.isKnown(c.work()))
                .provided(
                        "performance.ITEM_NOT_OPEN",
                        (file, c, o) -> work.isOpen(c.work(), o.fact(PlacementReading.FACT)))
                .provided("performance.DESCRIPTION_MISSING", (file, c, o) -> work.isDescribed(c.work()))
                .provided("performance.ITEM_MINUTES", (file, c, o) -> work.isOfItsLength(c.work()))
                .provided("performance.RESULT_LINK_MISSING", (file, c, o) -> work.isLinked(c.work()))
                .provided(
                        "performance.RESULT_UNKNOWN",
                        (file, c, o) -> work.isOfPlan(c.work(), o.fact(PlacementReading.FACT)))
                .provided("performance.EVIDENCE_MISSING", (file, c, o) -> work.isProven(c.work()))
                .provided("performance.LONG_ENTRY", (file, c, o) -> work.isShort(c.work()))
                .provided("performance.NORM_EXCEEDED", (file, c, o) -> work.isPlausible(c.work()))
                .provided(
                        "performance.NOT_IN_DUTIES",
                        (file, c, o) -> work.isAligned(c.work(), o.fact(PlacementReading.FACT)))
                .provided(
                        "performance.NO_SUPERIOR",
                        (file, c, o) -> ApproverRules.hasSuperior(
                                file.data().verification().chain()))
                .starting(VERIFYING, policy.escalateAfter().value())
                .countingFrom((file, c, o) -> fromWhenApproved(file, o))
                .until(CLOSE, (file, c, o) -> notBefore(file, o.officeDay(), o))
                .posting((file, c, o) -> List.of(DayPosting.of(
                        file.id(),
                        file.data(),
                        DayPosting.Kind.CLAIM,
                        file.data().claimed())))
                .recording((file, c, o) -> new ActivityEvent.EntryResubmitted(c.work(), work.claimed(c.work())));
    }

    /**
     * The close, and no earlier than whoever is asked now has had his days: a superior who returns an entry on the last day, or leaves it
     * to his superior, takes no minutes from the employee by that.
     */
    LocalDate notBefore(CaseFile<Activity> file, LocalDate zero, Occasion o) {
        LocalDate answered = policy.escalateAfter().value().lastDay(zero, o.calendar());
        LocalDate close = file.clocks()
                .find(CLOSE)
                .map(clock -> clock.lastDay())
                .orElse(policy.close(file.data().work().month()));
        return answered.isAfter(close) ? answered : close;
    }

    private Step<Activity> withdrawing() {
        return step("Catatan ditarik pegawai", ActivityLaw.ENTRIES)
                .by(EMPLOYEE)
                .as(Manner.REQUESTED)
                .on(ActivityCommand.Withdraw.class)
                .from(RECORDED, RETURNED)
                .to(WITHDRAWN)
                .onlyFor(ApproverRules::isOwner)
                .posting((file, c, o) -> released(file))
                .recording((file, c, o) -> new ActivityEvent.EntryWithdrawn());
    }

    private Step<Activity> expiringUnsent() {
        return step("Catatan yang tidak diajukan kedaluwarsa", ActivityLaw.ENTRIES)
                .by(Role.SYSTEM)
                .on(ActivityCommand.ExpireUnsent.class)
                .from(RECORDED)
                .to(EXPIRED)
                .whenPassed(ENTRY, file -> new ActivityCommand.ExpireUnsent())
                .posting((file, c, o) -> released(file))
                .recording((file, c, o) -> new ActivityEvent.EntryExpired());
    }

    private Step<Activity> expiringUnmended() {
        return step("Catatan yang tidak diperbaiki kedaluwarsa", ActivityLaw.ENTRIES)
                .by(Role.SYSTEM)
                .on(ActivityCommand.ExpireUnmended.class)
                .from(RETURNED)
                .to(EXPIRED)
                .whenPassed(MENDING, file -> new ActivityCommand.ExpireUnmended())
                .posting((file, c, o) -> released(file))
                .recording((file, c, o) -> new ActivityEvent.EntryExpired());
    }

    static List<DayPosting> released(CaseFile<Activity> file) {
        return List.of(DayPosting.of(file.id(), file.data(), DayPosting.Kind.RELEASE, 0));
    }
}
