package id.pendopo.performance.plan;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The conditions of receiving, objecting and deciding (<i>syarat penerimaan hasil dan keberatan</i>). */
final class DisputeRules {
    static final String RECEIPT_KNOWN = "performance.RECEIPT_KNOWN";
    static final String RECEIPT_DAY = "performance.RECEIPT_DAY";
    static final String RECEIPT_OLD = "performance.RECEIPT_OLD";
    static final String SIDE_HEARD = "performance.SIDE_HEARD";
    static final String NOT_BOTH_HEARD = "performance.NOT_BOTH_HEARD";
    static final String RULING_RATINGS = "performance.RULING_RATINGS";

    /** It is received once. */
    List<Finding> isNotReceived(CaseFile<Plan> file) {
        return file.data()
                .rated()
                .receivedOn()
                .map(on ->
                        Finding.block(RECEIPT_KNOWN).at("receivedOn").found(on).only(PlanLaw.RECEIPT))
                .orElse(List.of());
    }

    /** Not before it was given, and not on a day to come. */
    List<Finding> isReceivedAfter(CaseFile<Plan> file, LocalDate received, Occasion o) {
        LocalDate given = file.data().rated().on();
        boolean right = !received.isBefore(given) && !received.isAfter(o.today());
        return right
                ? List.of()
                : Finding.block(RECEIPT_DAY)
                        .at("receivedOn")
                        .found(received)
                        .expected(
                                received.isBefore(given) ? Relation.AT_LEAST : Relation.AT_MOST,
                                received.isBefore(given) ? given : o.today())
                        .only(PlanLaw.RECEIPT);
    }

    /** Nobody loses his objection by what the office enters about him when its term would be over already. */
    List<Finding> leavesTime(LocalDate received, Term term, Occasion o) {
        LocalDate last = term.lastDay(received, o.calendar());
        return o.actor().role().equals(PlanRole.HR_OFFICE.code()) && o.today().isAfter(last)
                ? Finding.block(RECEIPT_OLD)
                        .at("receivedOn")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .only(PlanLaw.RECEIPT)
                : List.of();
    }

    /** Each side is heard once. */
    List<Finding> isUnheard(CaseFile<Plan> file, PlanObjection.Side side) {
        return file.data().objected().hasHeard(side)
                ? Finding.block(SIDE_HEARD).at("side").found(side).only(PlanLaw.RECEIPT)
                : List.of();
    }

    /** Both are heard before it is decided. */
    List<Finding> areHeard(CaseFile<Plan> file) {
        List<PlanObjection.Side> unheard = Arrays.stream(PlanObjection.Side.values())
                .filter(side -> !file.data().objected().hasHeard(side))
                .toList();
        return unheard.isEmpty()
                ? List.of()
                : Finding.block(NOT_BOTH_HEARD)
                        .at("objection.hearings")
                        .expected(Relation.PRESENT, unheard)
                        .only(PlanLaw.RECEIPT);
    }

    /** A change says to what, and only a change does. */
    List<Finding> saysToWhat(PlanCommand.Rule rule) {
        return (rule.outcome() == PlanObjection.Outcome.CHANGED)
                        == rule.ratings().isPresent()
                ? List.of()
                : Finding.block(RULING_RATINGS)
                        .at("ratings")
                        .found(rule.outcome())
                        .only(PlanLaw.RECEIPT);
    }
}
