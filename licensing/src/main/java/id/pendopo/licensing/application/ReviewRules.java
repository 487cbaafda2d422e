package id.pendopo.licensing.application;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.ServiceStage;
import id.pendopo.licensing.fee.FeeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must hold in technical check, visit and recommendation (<i>syarat verifikasi teknis</i>). */
final class ReviewRules {
    private final ApplicationPolicy policy;
    private final CaseTraits traits;
    private final ApplicationTerms terms;

    ReviewRules(ApplicationPolicy policy, CaseTraits traits, ApplicationTerms terms) {
        this.policy = policy;
        this.traits = traits;
        this.terms = terms;
    }

    /** Every requirement of the case was judged. */
    List<Finding> allIsJudged(CaseFile<Application> file, Occasion o) {
        LicenceType type = terms.type(file.data());
        Set<Code> open = new TreeSet<>(traits.requirements(type, file.data()));
        open.removeAll(file.data().examination().judged());
        return open.isEmpty()
                ? List.of()
                : Finding.block("licensing.CHECKLIST_OPEN")
                        .at("examination.checklist")
                        .found(open)
                        .expected(Relation.PRESENT, open)
                        .only(ApplicationLaw.REVIEW);
    }

    /** What is judged is a requirement of the case. */
    List<Finding> judgesWhatIsAsked(CaseFile<Application> file, ReviewCommand.Judge judge) {
        Set<Code> asked = traits.requirements(terms.type(file.data()), file.data());
        List<Finding> findings = new ArrayList<>();
        for (Judgement one : judge.judgements()) {
            if (!asked.contains(one.requirement())) {
                findings.add(Finding.block("licensing.ITEM_UNKNOWN")
                        .at("judgements")
                        .found(one.requirement())
                        .expected(Relation.ONE_OF, asked)
                        .source(ApplicationLaw.REVIEW));
            }
        }
        return findings;
    }

    /** Where somebody must go and look, somebody did. */
    List<Finding> wasVisited(CaseFile<Application> file, Occasion o) {
        boolean needed = traits.needsVisit(terms.type(file.data()), file.data());
        return !needed || file.data().examination().report().isPresent()
                ? List.of()
                : Finding.block("licensing.INSPECTION_DUE")
                        .at("examination.visit")
                        .only(ApplicationLaw.VISIT);
    }

    /** Somebody may go and look at such a case. */
    List<Finding> mayBeVisited(CaseFile<Application> file, Occasion o) {
        return traits.mayBeVisited(terms.type(file.data()), file.data())
                ? List.of()
                : Finding.block("licensing.NO_INSPECTION")
                        .at("examination.visit")
                        .only(ApplicationLaw.VISIT);
    }

    /** As many as must sign. */
    List<Finding> inspectorsAreEnough(CaseFile<Application> file, ReviewCommand.ScheduleInspection visit) {
        int needed = policy.inspectors().value();
        return visit.inspectors().size() == needed
                ? List.of()
                : Finding.block("licensing.INSPECTORS_NUMBER")
                        .at("inspectors")
                        .found(visit.inspectors().size())
                        .expected(Relation.EQUAL, needed)
                        .only(policy.inspectors().source());
    }

    /** None of them is a party of the case. */
    List<Finding> inspectorsAreStrangers(CaseFile<Application> file, ReviewCommand.ScheduleInspection visit) {
        return visit.inspectors().stream().noneMatch(file.participation()::isParty)
                ? List.of()
                : Finding.block("licensing.INSPECTOR_IS_PARTY").at("inspectors").only(ApplicationLaw.VISIT);
    }

    /** The day lies ahead, and within the term of the visit. */
    List<Finding> dayIsInTerm(CaseFile<Application> file, LocalDate on, Occasion o) {
        Term term = terms.stage(file.data(), ServiceStage.INSPECTION);
        LocalDate last = file.clocks()
                .find(ApplicationClock.STAGE)
                .filter(clock -> file.isAt(ApplicationStage.FIELD_INSPECTION))
                .filter(clock -> clock.phase() == id.pendopo.core.calendar.Phase.RUNNING)
                .map(clock -> clock.lastDay())
                .orElseGet(() -> term.lastDay(o.officeDay(), o.calendar()));
        if (on.isBefore(o.today())) {
            return inspectionDay(on, Relation.AT_LEAST, o.today());
        }
        return on.isAfter(last) ? inspectionDay(on, Relation.AT_MOST, last) : List.of();
    }

    private static List<Finding> inspectionDay(LocalDate on, Relation relation, LocalDate bound) {
        return Finding.block("licensing.INSPECTION_DAY")
                .at("on")
                .found(on)
                .expected(relation, bound)
                .only(ApplicationLaw.VISIT);
    }

    /** A visit is postponed once, and not for longer than the region allows. */
    List<Finding> isPostponedOnce(CaseFile<Application> file, Occasion o) {
        return file.data().examination().visit().flatMap(Visit::postponedUntil).isEmpty()
                ? List.of()
                : Finding.block("licensing.POSTPONED_ONCE")
                        .at("examination.visit")
                        .only(policy.postponement().source());
    }

    List<Finding> isPostponedInLimits(ReviewCommand.Postpone postpone, Occasion o) {
        LocalDate last = policy.postponement().value().lastDay(o.today(), o.calendar());
        if (!postpone.until().isAfter(o.today())) {
            return postponed(postpone, Relation.AT_LEAST, o.today().plusDays(1));
        }
        return postpone.until().isAfter(last) ? postponed(postpone, Relation.AT_MOST, last) : List.of();
    }

    private List<Finding> postponed(ReviewCommand.Postpone postpone, Relation relation, LocalDate bound) {
        return Finding.block("licensing.POSTPONEMENT_DAY")
                .at("until")
                .found(postpone.until())
                .expected(relation, bound)
                .only(policy.postponement().source());
    }

    /** The visit was held by today. */
    List<Finding> wasHeld(InspectionReport report, Occasion o) {
        return report.heldOn().isAfter(o.today())
                ? Finding.block("licensing.INSPECTION_DAY")
                        .at("report.heldOn")
                        .found(report.heldOn())
                        .expected(Relation.AT_MOST, o.today())
                        .only(ApplicationLaw.VISIT)
                : List.of();
    }

    /** What is not met is no obstacle to going on, but nobody overlooks it. */
    List<Finding> allIsMet(CaseFile<Application> file, Occasion o) {
        Set<Code> unmet = file.data().examination().unmet();
        return unmet.isEmpty()
                ? List.of()
                : Finding.warn("licensing.REQUIREMENT_UNMET")
                        .at("examination.checklist")
                        .found(unmet)
                        .only(ApplicationLaw.REVIEW);
    }

    List<Finding> asksTechnicalTeam(CaseFile<Application> file, Occasion o) {
        return asks(file)
                ? List.of()
                : Finding.block("licensing.TECHNICAL_TEAM_NOT_ASKED")
                        .at("intake.track")
                        .only(policy.types().source());
    }

    List<Finding> needsNoTechnicalTeam(CaseFile<Application> file, Occasion o) {
        return asks(file)
                ? Finding.block("licensing.TECHNICAL_TEAM_ASKED")
                        .at("intake.track")
                        .only(policy.types().source())
                : List.of();
    }

    private boolean asks(CaseFile<Application> file) {
        return traits.asksTechnicalTeam(terms.type(file.data()), file.data());
    }

    /** A refusal names the article on which it rests. */
    List<Finding> refusalHasBasis(Recommendation recommendation) {
        return recommendation.outcome().isForGranting()
                        || recommendation.basis().isPresent()
                ? List.of()
                : Finding.block("licensing.LEGAL_BASIS_MISSING")
                        .at("recommendation.basis")
                        .only(ApplicationLaw.RECOMMENDATION);
    }

    /** Conditions go with a grant that has them, and with no other outcome. */
    List<Finding> conditionsFit(Recommendation recommendation) {
        boolean conditional = recommendation.outcome() == Recommendation.Outcome.GRANT_WITH_CONDITIONS;
        return conditional != recommendation.conditions().isEmpty()
                ? List.of()
                : Finding.block("licensing.CONDITIONS_UNFIT")
                        .at("recommendation.conditions")
                        .found(recommendation.outcome())
                        .expected(conditional ? Relation.PRESENT : Relation.OTHER_THAN, "conditions")
                        .only(ApplicationLaw.RECOMMENDATION);
    }

    /** What the unit measured can be assessed. */
    List<Finding> feeItemsAreAssessable(Recommendation recommendation) {
        return recommendation.feeItems().isEmpty()
                ? List.of()
                : policy.feeTariff()
                        .map(tariff -> FeeRules.assessable(recommendation.feeItems(), tariff.value()))
                        .orElse(List.of());
    }

    /** Who was sent to the place. */
    static boolean isSent(CaseFile<Application> file, id.pendopo.core.actor.Actor actor) {
        Optional<Visit> visit = file.data().examination().visit();
        return visit.isPresent() && visit.get().inspectors().stream().anyMatch(actor::actsFor);
    }
}
