package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.ReviewStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The conditions of the review from disposition to approval (<i>pemeriksaan</i>). */
final class ReviewRules {
    private final ProposalPolicy policy;
    private final ReviewRoute route;
    private final SocialAidRules social;

    ReviewRules(ProposalPolicy policy, ReviewRoute route, SocialAidRules social) {
        this.policy = policy;
        this.route = route;
        this.social = social;
    }

    /** A stage sends back to the one before it, or to an earlier one that the region named. */
    List<Finding> targetIsEarlier(CaseFile<Proposal> file, Code target) {
        Set<Code> allowed = route.returnsOf(file.data(), file.stage());
        return allowed.contains(target)
                ? List.of()
                : Finding.block("grants.RETURN_TARGET")
                        .at("target")
                        .found(target)
                        .expected(Relation.ONE_OF, new TreeSet<>(allowed))
                        .only(policy.returnTargets().source());
    }

    /** The team may settle on what is open only. */
    List<Finding> typeIsOpen(Proposal proposal, AidType type) {
        return policy.aids()
                        .value()
                        .contains(new Aid(type, proposal.application().aid().form()))
                ? List.of()
                : Finding.block("grants.AID_NOT_OPEN")
                        .at("aidType")
                        .found(type)
                        .only(policy.aids().source());
    }

    /** What was asked as a grant stays one, and social aid too: each asks other things of the applicant. */
    List<Finding> typeIsAsAsked(Proposal proposal, AidType type) {
        AidType asked = proposal.application().aid().type();
        return asked == type
                ? List.of()
                : Finding.block("grants.TYPE_NOT_AS_ASKED")
                        .at("aidType")
                        .found(type)
                        .expected(Relation.EQUAL, asked)
                        .only(GrantLaw.TYPE_AS_ASKED);
    }

    /** The agency is competent for the field. */
    List<Finding> unitIsCompetent(Code field, Code unit) {
        Set<Code> units = policy.fields().value().unitsOf(field);
        return units.contains(unit)
                ? List.of()
                : Finding.block("grants.UNIT_NOT_COMPETENT")
                        .at("unit")
                        .found(unit)
                        .expected(
                                Relation.ONE_OF,
                                units.isEmpty() ? policy.fields().value().fields() : units)
                        .only(policy.fields().source());
    }

    /** No unit judges its own proposal, nor that of an enterprise which belongs to it. */
    List<Finding> unitIsAnother(Proposal proposal, Code unit) {
        boolean own =
                proposal.application().applicant().unit().map(unit::equals).orElse(false);
        return own
                ? Finding.block("grants.OWN_UNIT")
                        .at("unit")
                        .found(unit)
                        .expected(Relation.OTHER_THAN, unit)
                        .only(policy.fields().source())
                : List.of();
    }

    /** Where only programmes of a government enter a change of the budget, the applicant's own word does not make one. */
    List<Finding> mayStayInRevisedBudget(Proposal proposal, Programme found) {
        boolean closed = proposal.application().budget().version() == BudgetRound.Version.REVISED
                && policy.revisedBudget().value() == RevisedBudget.GOVERNMENT_PROGRAMMES
                && found == Programme.NONE;
        return closed
                ? Finding.block("grants.REVISED_BUDGET")
                        .at("programme")
                        .found(found)
                        .only(policy.revisedBudget().source())
                : List.of();
    }

    /** What holds for every grant is answered with the items of the stage, and the papers of the evaluation were seen. */
    List<Finding> evaluationIsAnswered(Application application, ReviewStage stage, Set<Code> answered) {
        Stream<Code> asked = application.social().isPresent()
                ? social.itemsFor(application, stage.checklist()).stream()
                : Stream.concat(stage.checklist().stream(), policy.generalCriteria().value().stream());
        List<Code> open =
                asked.distinct().filter(item -> !answered.contains(item)).toList();
        return open.isEmpty() ? List.of() : checklistOpen(open);
    }

    /** Papers that the agency looks at on the spot; a tick is enough where the applicant did not hand them in. */
    List<Finding> evaluationPapersAreSeen(Proposal proposal, Set<Code> answered) {
        Set<Code> seen = new TreeSet<>(answered);
        seen.addAll(proposal.review().filing().papers());
        return PaperRules.missing(policy, PaperRules.EVALUATION, proposal.application(), Set.of(), seen);
    }

    /** Agencies recommend in time for the budget; lateness of an office is told and decides nothing. */
    List<Finding> recommendedInTime(CaseFile<Proposal> file, Occasion o) {
        BudgetRound budget = file.data().application().budget();
        Optional<LocalDate> last = policy.skpdLatestDate()
                .map(day -> day.value().atYear(budget.year() - 1))
                .filter(day -> budget.version() == BudgetRound.Version.INITIAL
                        && !file.data().application().isUnplanned()
                        && o.today().isAfter(day));
        return last.isEmpty()
                ? List.of()
                : Finding.warn("grants.RECOMMENDED_LATE")
                        .at("at")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last.get())
                        .only(policy.skpdLatestDate().orElseThrow().source());
    }

    private List<Finding> checklistOpen(List<Code> open) {
        return Finding.block("grants.CHECKLIST_OPEN")
                .at("checklist")
                .expected(Relation.PRESENT, open)
                .mend(String.join(", ", open.stream().map(Code::value).toList()))
                .only(policy.reviewChains().source());
    }

    /** The survey was helped by camat or lurah and is not of a day to come. */
    List<Finding> surveyIsWitnessed(ReviewCommand.Evaluate evaluate, Occasion o) {
        return evaluate.witnesses().isEmpty() || evaluate.surveyedOn().isAfter(o.today())
                ? Finding.block("grants.NO_SURVEY")
                        .at("surveyedOn")
                        .found(evaluate.surveyedOn())
                        .expected(Relation.AT_MOST, o.today())
                        .only(policy.reviewChains().source())
                : List.of();
    }

    /** The corrected lines add up to what is recommended. */
    List<Finding> correctionAddsUp(ReviewCommand.Evaluate evaluate) {
        Rupiah sum = BudgetLine.sum(evaluate.corrected());
        return sum.equals(evaluate.amount())
                ? List.of()
                : Finding.block("grants.CORRECTION_SUM")
                        .at("corrected")
                        .found(sum.value())
                        .expected(Relation.EQUAL, evaluate.amount().value())
                        .only(GrantLaw.LADDER);
    }

    /** The head signs what the evaluator prepared, to the rupiah; whatever else is prepared anew. */
    List<Finding> isAsEvaluated(CaseFile<Proposal> file, Rupiah amount) {
        Optional<Rupiah> proposed = file.data().review().evaluation().map(Review.Evaluation::proposed);
        return proposed.filter(amount::equals).isPresent()
                ? List.of()
                : Finding.block("grants.NOT_AS_EVALUATED")
                        .at("amount")
                        .found(amount.value())
                        .expected(
                                Relation.EQUAL,
                                proposed.map(one -> String.valueOf(one.value())).orElse("-"))
                        .only(GrantLaw.RECOMMENDATION);
    }

    /** The coordination meeting was held. */
    List<Finding> meetingWasHeld(CaseFile<Proposal> file, Occasion o) {
        return file.data().review().meeting().isPresent()
                ? List.of()
                : Finding.block("grants.NO_MEETING")
                        .at("meeting")
                        .only(policy.reviewChains().source());
    }

    /** All who must have signed the sheet of the meeting that was held. */
    List<Finding> sheetIsSigned(CaseFile<Proposal> file, Occasion o) {
        boolean unsigned = file.data()
                .review()
                .meeting()
                .map(held -> held.signedOn().isEmpty())
                .orElse(false);
        return unsigned ? Finding.block("grants.SHEET_UNSIGNED").at("meeting").only(teamSource()) : List.of();
    }

    /** A sheet that all have signed is signed no more. */
    List<Finding> sheetIsOpen(CaseFile<Proposal> file, Occasion o) {
        boolean signed =
                file.data().review().meeting().flatMap(Review.Meeting::signedOn).isPresent();
        return signed ? Finding.block("grants.SHEET_SIGNED").at("meeting").only(teamSource()) : List.of();
    }

    LegalSource teamSource() {
        return policy.teamComposition()
                .map(Value::source)
                .orElseGet(() -> policy.reviewChains().source());
    }

    /** A held case is released by whoever may; one that is not held needs no release. */
    List<Finding> isHeld(CaseFile<Proposal> file, Occasion o) {
        return file.has(ProposalFlag.ON_HOLD)
                ? List.of()
                : Finding.block("grants.NOT_HELD").at("flags").only(GrantLaw.HOLD);
    }
}
