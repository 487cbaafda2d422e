package id.pendopo.performance.plan;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.plan.EvaluationCycle.Period;
import id.pendopo.performance.rating.DistributionAdvisory;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of reporting and evaluating (<i>syarat pelaporan dan evaluasi</i>). */
final class RatingRules {
    static final String PERIOD_UNKNOWN = "performance.PERIOD_UNKNOWN";
    static final String PERIOD_RATED = "performance.PERIOD_RATED";
    static final String PERIOD_OPEN = "performance.PERIOD_OPEN";
    static final String NO_EVIDENCE = "performance.NO_EVIDENCE";
    static final String INDICATOR_UNKNOWN = "performance.INDICATOR_UNKNOWN";
    static final String YEAR_OPEN = "performance.YEAR_OPEN";
    static final String PERIODS_UNRATED = "performance.PERIODS_UNRATED";
    static final String HEAD_RESULTS = "performance.HEAD_RESULTS";
    static final String NO_PEERS = "performance.NO_PEER_OPINIONS";
    static final String NOT_IN_DISTRIBUTION = "performance.NOT_IN_DISTRIBUTION";
    static final String UNANSWERED = "performance.DISTRIBUTION_UNANSWERED";
    static final String MISSED = "performance.TARGETS_MISSED";

    private final PlanPolicy policy;
    private final PlanTerms terms;

    RatingRules(PlanPolicy policy, PlanTerms terms) {
        this.policy = policy;
        this.terms = terms;
    }

    /** The period is one of the plan. */
    List<Finding> periodExists(CaseFile<Plan> file, int number) {
        return terms.period(file.data(), number).isPresent()
                ? List.of()
                : Finding.block(PERIOD_UNKNOWN)
                        .at("period")
                        .found(number)
                        .expected(
                                Relation.ONE_OF,
                                terms.periods(file.data()).stream()
                                        .map(Period::number)
                                        .toList())
                        .only(policy.cycle().source());
    }

    /** What was rated is not reported or rated again. */
    List<Finding> isUnrated(CaseFile<Plan> file, int number) {
        return file.data().execution().isRated(number)
                ? Finding.block(PERIOD_RATED).at("period").found(number).only(PlanLaw.EVALUATION)
                : List.of();
    }

    /** A period is rated from its last day on. */
    List<Finding> isOver(CaseFile<Plan> file, int number, Occasion o) {
        return terms.period(file.data(), number)
                .map(Period::last)
                .filter(o.today()::isBefore)
                .map(last -> Finding.block(PERIOD_OPEN)
                        .at("period")
                        .found(o.today())
                        .expected(Relation.AT_LEAST, last)
                        .only(PlanLaw.EVALUATION))
                .orElse(List.of());
    }

    /** What is rated was reported with evidence. */
    List<Finding> hasEvidence(CaseFile<Plan> file, int number) {
        return file.data().execution().isReported(number)
                ? List.of()
                : Finding.block(NO_EVIDENCE).at("period").found(number).only(PlanLaw.EVALUATION);
    }

    /** What is reported is an indicator of the version in force. */
    List<Finding> indicatorsExist(CaseFile<Plan> file, PlanCommand.Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Execution.Achieved one : report.achieved()) {
            if (!isPlanned(file, one.result(), one.indicator())) {
                findings.add(Finding.block(INDICATOR_UNKNOWN)
                        .at("achieved")
                        .found(one.result() + "/" + one.indicator())
                        .source(PlanLaw.CONTENT));
            }
        }
        return findings;
    }

    private static boolean isPlanned(CaseFile<Plan> file, Code result, Code indicator) {
        return file.data()
                .inForce()
                .filter(version -> version.content().results().stream()
                        .anyMatch(one -> one.code().equals(result)
                                && one.indicators().stream()
                                        .anyMatch(each -> each.code().equals(indicator))))
                .isPresent();
    }

    /** The year is evaluated at its end. */
    List<Finding> yearIsOver(CaseFile<Plan> file, Occasion o) {
        LocalDate from = terms.yearFrom(file.data());
        return o.today().isBefore(from)
                ? Finding.block(YEAR_OPEN)
                        .at("rating")
                        .found(o.today())
                        .expected(Relation.AT_LEAST, from)
                        .only(policy.yearLeadDays().source())
                : List.of();
    }

    /** Periods before the last that nobody rated are told, and refuse nothing: the employee is not to blame. */
    List<Finding> periodsAreRated(CaseFile<Plan> file) {
        List<Period> periods = terms.periods(file.data());
        List<Integer> unrated = periods.subList(0, periods.size() - 1).stream()
                .map(Period::number)
                .filter(number -> !file.data().execution().isRated(number))
                .toList();
        return unrated.isEmpty()
                ? List.of()
                : Finding.warn(PERIODS_UNRATED).at("rating").found(unrated).only(PlanLaw.EVALUATION);
    }

    /** What a unit achieved is the result of its head. */
    List<Finding> isResultOfUnit(CaseFile<Plan> file, Rating results, Occasion o) {
        Rating ofUnit = o.fact(UnitRating.FACT).predikat().toResultsOfHead();
        return file.data().standing().head() && results != ofUnit
                ? Finding.block(HEAD_RESULTS)
                        .at("results")
                        .found(results)
                        .expected(Relation.EQUAL, ofUnit)
                        .mend(ofUnit)
                        .only(PlanLaw.UNIT)
                : List.of();
    }

    /** Where peers are asked, their opinions are there. */
    List<Finding> hasPeers(PlanCommand.EvaluateYear year) {
        return policy.behaviourMethod().value() == BehaviourMethod.PEERS_360
                        && year.peers().isEmpty()
                ? Finding.block(NO_PEERS)
                        .at("peers")
                        .only(policy.behaviourMethod().source())
                : List.of();
    }

    private DistributionAdvisory advisory(Occasion o) {
        UnitRating unit = o.fact(UnitRating.FACT);
        return DistributionAdvisory.of(policy.distribution().value(), unit.predikat(), unit.group(), policy.counting());
    }

    /** What is given stands in the distribution that was looked at; otherwise it was looked at in vain. */
    List<Finding> isDistributed(PlanCommand.EvaluateYear year, Occasion o) {
        Predikat given = Predikat.of(year.results(), year.behaviour());
        return o.fact(UnitRating.FACT).group().of(given) > 0
                ? List.of()
                : Finding.block(NOT_IN_DISTRIBUTION)
                        .at("distribution")
                        .found(given)
                        .mend(given)
                        .only(PlanLaw.ANSWERED);
    }

    /** What the distribution gives to think about, by this code. */
    List<Finding> distribution(String code, Occasion o) {
        return advisory(o).toFindings().stream()
                .filter(one -> one.code().equals(code))
                .toList();
    }

    /** It is answered in writing. */
    List<Finding> isAnswered(PlanCommand.EvaluateYear year, Occasion o) {
        return advisory(o).needsReason() && year.distributionReason().isEmpty()
                ? Finding.block(UNANSWERED).at("distributionReason").only(PlanLaw.ANSWERED)
                : List.of();
    }

    /** Missed targets have consequences by law, which are told with the evaluation. */
    List<Finding> reachesTargets(Optional<Rating> results, Occasion o) {
        return results.filter(Rating.BELOW_EXPECTATION::equals)
                .map(missed -> Finding.warn(MISSED)
                        .at("results")
                        .found(missed)
                        .mend(policy.improveTerm().value().lastDay(o.today(), o.calendar()))
                        .only(PlanLaw.MISSED))
                .orElse(List.of());
    }
}
