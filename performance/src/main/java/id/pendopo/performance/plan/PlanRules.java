package id.pendopo.performance.plan;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.law.PerformanceLaw;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.RatingRegime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The conditions of planning, agreeing and adjusting (<i>syarat penyusunan, kesepakatan dan penyesuaian</i>). */
final class PlanRules {
    static final String OWN_PLAN = "performance.NOT_OWN_PLAN";
    static final String OWN_WORK = "performance.OWN_WORK";
    static final String PLAN_KNOWN = "performance.PLAN_KNOWN";
    static final String PLAN_YEAR = "performance.PLAN_YEAR";
    static final String OTHER_ASSIGNMENT = "performance.OTHER_ASSIGNMENT";
    static final String PLAN_LATE = "performance.PLAN_LATE";
    static final String REASON_SHORT = "performance.REASON_SHORT";
    static final String NOT_ADJUSTED = "performance.NOT_ADJUSTED";
    static final String PLAN_OVER = "performance.PLAN_OVER";
    static final String LAST_DAY = "performance.LAST_DAY_OUTSIDE";
    static final String PAST_YEAR = "performance.PAST_YEAR";
    static final String PAST_MARKS = "performance.PAST_MARKS";

    /** Who did one of these does not decide on an objection to them. */
    private static final Set<String> RATINGS =
            Set.of(Command.nameOf(PlanCommand.EvaluatePeriod.class), Command.nameOf(PlanCommand.EvaluateYear.class));

    private final PlanPolicy policy;

    PlanRules(PlanPolicy policy) {
        this.policy = policy;
    }

    /** Whether he is the assessor of this plan, or stands in for him. */
    static boolean isAssessor(CaseFile<Plan> file, Actor actor) {
        return file.data()
                .place()
                .filter(place -> actor.actsFor(place.assessor().toPerson()))
                .isPresent();
    }

    /**
     * Whether he is the assessor's superior. Where the roster names none, or names whoever rated the plan himself before he rose, the host
     * vouches for who is: an objection must find somebody who can decide it.
     */
    static boolean isSuperior(CaseFile<Plan> file, Actor actor) {
        return file.data()
                .place()
                .flatMap(PlanPlace::superior)
                .filter(superior -> !hasRated(file, superior.toPerson()))
                .map(superior -> actor.actsFor(superior.toPerson()))
                .orElse(true);
    }

    private static boolean hasRated(CaseFile<Plan> file, PersonRef person) {
        return file.participation().parts().stream()
                .anyMatch(part -> part.involves(person) && RATINGS.contains(part.act()));
    }

    /** The assessor; after he let the term pass his superior as well. */
    static boolean mayAgree(CaseFile<Plan> file, Actor actor) {
        return actor.role().equals(PlanRole.ASSESSOR.code())
                ? isAssessor(file, actor)
                : file.data().escalated() && isSuperior(file, actor);
    }

    /** The employee himself, or his assessor. */
    static boolean mayAdjust(CaseFile<Plan> file, Actor actor) {
        return actor.role().equals(PlanRole.EMPLOYEE.code()) || isAssessor(file, actor);
    }

    /** Everybody drafts his own plan. */
    List<Finding> isOwn(PlanCommand.Draft draft, Occasion o) {
        return o.actor().actsFor(draft.key().employee().toPerson())
                ? List.of()
                : Finding.block(OWN_PLAN).at("key.employee").only(PlanLaw.ONE);
    }

    /** A plan is of this year or the next; earlier years are history. */
    List<Finding> isOfNow(PlanCommand.Draft draft, Occasion o) {
        int year = draft.key().year();
        int now = o.today().getYear();
        return year == now || year == now + 1
                ? List.of()
                : Finding.block(PLAN_YEAR)
                        .at("key.year")
                        .found(year)
                        .expected(Relation.ONE_OF, List.of(now, now + 1))
                        .mend(now)
                        .only(PlanLaw.HISTORY);
    }

    /** The assignment is the one the roster knows, within the year. */
    List<Finding> isOfAssignment(PlanCommand.Draft draft, Occasion o) {
        PlanPlace place = o.fact(PlanPlace.FACT);
        PlanKey key = draft.key();
        boolean same = place.position().equals(key.position()) && place.since().equals(key.since());
        boolean begun = place.since().getYear() <= key.year();
        boolean lasts =
                place.until().map(until -> until.getYear() >= key.year()).orElse(true);
        return same && begun && lasts
                ? List.of()
                : Finding.block(OTHER_ASSIGNMENT)
                        .at("key.position")
                        .found(key.position())
                        .expected(Relation.EQUAL, place.position())
                        .only(PlanLaw.STAGES);
    }

    /** There is no plan of it yet. */
    List<Finding> isFirst(Occasion o) {
        KnownPlans known = o.fact(KnownPlans.FACT);
        return known.submitted().isEmpty() && known.drafts().isEmpty()
                ? List.of()
                : known(
                        known.submitted().isEmpty()
                                ? known.drafts().get(0)
                                : known.submitted().get(0));
    }

    /** No other plan of it has been submitted meanwhile. */
    List<Finding> isOnly(CaseFile<Plan> file, Occasion o) {
        return o.fact(KnownPlans.FACT).submitted().stream()
                .filter(other -> !other.equals(file.id()))
                .findFirst()
                .map(PlanRules::known)
                .orElse(List.of());
    }

    static List<Finding> known(CaseId other) {
        return Finding.block(PLAN_KNOWN).at("key").found(other).only(PlanLaw.ONE);
    }

    /** Nobody assesses himself, nor decides on an objection to himself. */
    List<Finding> isNotHisOwnAssessor(EmployeeId employee, Occasion o) {
        PlanPlace place = o.fact(PlanPlace.FACT);
        boolean himself = place.assessor().equals(employee)
                || place.superior().filter(employee::equals).isPresent();
        boolean twice = place.superior().filter(place.assessor()::equals).isPresent();
        return himself || twice ? Finding.block(OWN_WORK).at("place.assessor").only(PlanLaw.NOT_HIMSELF) : List.of();
    }

    /** A late plan is taken, and it is said that it is late. */
    List<Finding> isInTime(CaseFile<Plan> file, Occasion o) {
        return file.clocks()
                .find(PlanClock.DRAFTING)
                .filter(clock -> clock.phase() == Phase.RUNNING && o.today().isAfter(clock.lastDay()))
                .map(clock -> Finding.warn(PLAN_LATE)
                        .at("clocks")
                        .found(o.today())
                        .expected(Relation.AT_MOST, clock.lastDay())
                        .only(PlanLaw.TERMS))
                .orElse(List.of());
    }

    /** A return says why. */
    List<Finding> hasReason(PlanCommand.Return back) {
        int length = back.why().reveal().strip().length();
        return length >= policy.returnReasonLength().value()
                ? List.of()
                : Finding.block(REASON_SHORT)
                        .at("why")
                        .found(length)
                        .expected(Relation.AT_LEAST, policy.returnReasonLength().value())
                        .only(policy.returnReasonLength().source());
    }

    /** What is adjusted says something else. */
    List<Finding> isOther(CaseFile<Plan> file, PlanCommand.Adjust adjust) {
        return file.data().latest().content().equals(adjust.content())
                ? Finding.block(NOT_ADJUSTED).at("content").only(PlanLaw.STAGES)
                : List.of();
    }

    /** Targets are not changed when what they were set for is over. */
    List<Finding> lasts(CaseFile<Plan> file, Occasion o) {
        LocalDate last = file.data().last();
        return o.today().isAfter(last)
                ? Finding.block(PLAN_OVER)
                        .at("content")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .only(PlanLaw.STAGES)
                : List.of();
    }

    /** An assignment ends within the plan, and not before it began. */
    List<Finding> endsWithin(CaseFile<Plan> file, PlanCommand.EndEarly end) {
        Plan plan = file.data();
        boolean within = !end.lastDay().isBefore(plan.first()) && !end.lastDay().isAfter(plan.last());
        return within
                ? List.of()
                : Finding.block(LAST_DAY)
                        .at("lastDay")
                        .found(end.lastDay())
                        .expected(
                                end.lastDay().isAfter(plan.last()) ? Relation.AT_MOST : Relation.AT_LEAST,
                                end.lastDay().isAfter(plan.last()) ? plan.last() : plan.first())
                        .only(PlanLaw.STAGES);
    }

    /** History is of a year that is over. */
    List<Finding> isOver(PlanCommand.EnterPast past, Occasion o) {
        return past.key().year() < o.today().getYear()
                ? List.of()
                : Finding.block(PAST_YEAR)
                        .at("key.year")
                        .found(past.key().year())
                        .expected(Relation.AT_MOST, o.today().getYear() - 1)
                        .only(PlanLaw.HISTORY);
    }

    /** The marks are of the kind of that year's law, and within its range. */
    List<Finding> areMarksOfItsLaw(PlanCommand.EnterPast past) {
        RatingRegime regime = RatingRegime.of(past.key().year(), past.half());
        // Only 2021 had two halves with a law of their own; any other year is entered whole.
        boolean halved = past.key().year() == PastRating.YEAR_OF_HALVES || past.half() == HalfYear.SECOND;
        return halved && PastRating.isScored(past.key().year(), past.half(), past.marks())
                ? List.of()
                : Finding.block(PAST_MARKS)
                        .at("marks")
                        .expected(Relation.EQUAL, regime)
                        .mend(regime)
                        .only(regime == RatingRegime.PP_46_2011 ? PerformanceLaw.OLD_SCORES : PerformanceLaw.SCORES);
    }
}
