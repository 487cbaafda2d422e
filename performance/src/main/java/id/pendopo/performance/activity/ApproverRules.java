package id.pendopo.performance.activity;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of those who verify (<i>syarat pemeriksa</i>), one method each. Pure. */
final class ApproverRules {
    private final ActivityPolicy policy;

    ApproverRules(ActivityPolicy policy) {
        this.policy = policy;
    }

    /** Whose turn it is, or who stands in for him by deed; the personnel office where no superior can be reached. */
    static boolean isAsked(CaseFile<Activity> file, Actor actor) {
        Optional<PersonRef> approver = file.data().verification().approver();
        return actor.role().equals(ActivityRole.HR_OFFICE.code())
                ? approver.isEmpty()
                : approver.filter(actor::actsFor).isPresent();
    }

    /** The employee himself, in his own name. */
    static boolean isOwner(CaseFile<Activity> file, Actor actor) {
        return actor.person().equals(file.data().employee().toPerson())
                && actor.onBehalfOf().isEmpty();
    }

    /** Nobody enters the work of another. */
    static List<Finding> isOwn(ActivityCommand.RecordEntry command, Actor actor) {
        boolean own = actor.person().equals(command.employee().toPerson())
                && actor.onBehalfOf().isEmpty();
        return own
                ? List.of()
                : Finding.block("performance.ENTRY_OF_ANOTHER").at("employee").only(ActivityLaw.ENTRIES);
    }

    /** Where approving begins with the next month, not before. */
    List<Finding> isOpen(CaseFile<Activity> file, Occasion o) {
        LocalDate first = file.data().work().month().plusMonths(1).atDay(1);
        return policy.approvalOpens().value() == ApprovalOpening.NEXT_MONTH
                        && o.today().isBefore(first)
                ? Finding.block("performance.APPROVAL_NOT_OPEN")
                        .at("work.date")
                        .found(o.today())
                        .expected(Relation.AT_LEAST, first)
                        .only(policy.approvalOpens().source())
                : List.of();
    }

    /** Not more than was claimed. */
    static List<Finding> isWithinClaim(CaseFile<Activity> file, int minutes) {
        return minutes <= file.data().claimed()
                ? List.of()
                : Finding.block("performance.MORE_THAN_CLAIMED")
                        .at("minutes")
                        .found(minutes)
                        .expected(Relation.AT_MOST, file.data().claimed())
                        .only(ActivityLaw.APPROVAL);
    }

    /** Who takes minutes away says why. */
    static List<Finding> isExplained(CaseFile<Activity> file, ActivityCommand.Approve approve) {
        return approve.minutes() >= file.data().claimed() || approve.cause().isPresent()
                ? List.of()
                : Finding.block("performance.REDUCTION_UNEXPLAINED").at("cause").only(ActivityLaw.APPROVAL);
    }

    /** In one month nobody approves him who approves him. */
    static List<Finding> isOneWay(ApprovalPage ofOwner, Actor actor) {
        return persons(actor).anyMatch(ofOwner.approved()::contains) ? reciprocal() : List.of();
    }

    static List<Finding> reciprocal() {
        return Finding.block("performance.RECIPROCAL_APPROVAL").at("actor").only(ActivityLaw.SEPARATION);
    }

    /** Told to the personnel office, which verifies what no superior can; nobody else would know that it waits. */
    static List<Finding> hasSuperior(List<PersonRef> askable) {
        return askable.isEmpty()
                ? Finding.warn("performance.NO_SUPERIOR").at("actor").only(ActivityLaw.ESCALATION)
                : List.of();
    }

    /** Who is there is asked himself. */
    static List<Finding> isAbsent(CaseFile<Activity> file, PlacementReading now) {
        List<PersonRef> askable = now.askable(file.data().employee());
        return file.data().verification().approver().filter(askable::contains).isEmpty()
                ? List.of()
                : Finding.block("performance.APPROVER_PRESENT").at("actor").only(ActivityLaw.ESCALATION);
    }

    static List<Finding> isUnsigned(SigningState state) {
        return state == SigningState.UNSIGNED
                ? List.of()
                : Finding.block("performance.MONTH_SIGNED").at("work.date").only(ActivityLaw.REVOCATION);
    }

    static List<Finding> isSomebodyAbove(CaseFile<Activity> file) {
        return file.data().verification().isSomebodyAbove()
                ? List.of()
                : Finding.block("performance.NOBODY_ABOVE").at("actor").only(ActivityLaw.ESCALATION);
    }

    static List<Finding> isNotEscalated(CaseFile<Activity> file) {
        return file.data().verification().isEscalated()
                ? Finding.block("performance.ESCALATED_ALREADY").at("actor").only(ActivityLaw.ESCALATION)
                : List.of();
    }

    /** Silence has its effect only after somebody higher was asked, where there is somebody. */
    static List<Finding> escalationWasTried(CaseFile<Activity> file) {
        Verification verification = file.data().verification();
        return verification.isEscalated() || !verification.isSomebodyAbove()
                ? List.of()
                : Finding.block("performance.ESCALATION_FIRST").at("actor").only(ActivityLaw.SILENCE);
    }

    static List<Finding> isSameDay(CaseFile<Activity> file, Work work) {
        LocalDate day = file.data().work().date();
        return work.date().equals(day)
                ? List.of()
                : Finding.block("performance.DAY_CHANGED")
                        .at("work.date")
                        .found(work.date())
                        .expected(Relation.EQUAL, day)
                        .only(ActivityLaw.ENTRIES);
    }

    /** Who acts, and for whom. */
    static Stream<PersonRef> persons(Actor actor) {
        return Stream.concat(Stream.of(actor.person()), actor.onBehalfOf().stream());
    }
}
