package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.catalogue.FeeMode;
import id.pendopo.licensing.catalogue.SilenceEffect;
import id.pendopo.licensing.fee.FeeAssessment;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.fee.FeePayment;
import id.pendopo.licensing.fee.FeeRelief;
import id.pendopo.licensing.fee.FeeRules;
import id.pendopo.licensing.fee.FeeTariff;
import java.time.LocalDate;
import java.util.List;

/** What must hold of the fee (<i>syarat retribusi</i>). */
final class ChargeRules {
    /** What may be found of the items of an assessment. */
    static final List<String> ITEMS = List.of(
            "licensing.FEE_ITEMS",
            "licensing.FEE_TARIFF_UNKNOWN",
            "licensing.FEE_FACTORS",
            "licensing.FEE_FACTOR_RANGE",
            "licensing.FEE_TOO_GREAT");

    /** What may be found of a payment. */
    static final List<String> PAYMENT =
            List.of("licensing.CASH_NOT_TAKEN", "licensing.PAYMENT_DAY", "licensing.AMOUNT_MISMATCH");

    /** What may be found of a relief. */
    static final List<String> RELIEF = List.of("licensing.FEE_RELIEF_OVER", "licensing.FEE_RELIEF_EARLY");

    private final ApplicationPolicy policy;
    private final ApplicationTerms terms;

    ChargeRules(ApplicationPolicy policy, ApplicationTerms terms) {
        this.policy = policy;
        this.terms = terms;
    }

    /** Whether something is still owed: the type costs a fee, and nothing has settled it. */
    boolean owes(Application application) {
        return terms.service(application).fee() != FeeMode.NONE
                && !application.charge().isSettled();
    }

    /** Whether a fee must be assessed before it is approved: it is owed, and the unit is for granting. */
    boolean isToBeCharged(Application application) {
        return owes(application)
                && application
                        .examination()
                        .recommendation()
                        .map(one -> one.outcome().isForGranting())
                        .orElse(true);
    }

    List<Finding> isSettled(CaseFile<Application> file, Occasion o) {
        return owes(file.data())
                ? Finding.block("licensing.FEE_UNPAID").at("charge").only(ApplicationLaw.FEE_DUTIES)
                : List.of();
    }

    List<Finding> isAssessable(List<FeeItem> items) {
        return FeeRules.assessable(items, tariff());
    }

    FeeAssessment assessment(CaseFile<Application> file, List<FeeItem> items, Occasion o) {
        LocalDate due = terms.payment(file.data()).lastDay(o.officeDay(), o.calendar());
        return FeeAssessment.of(o.number(ApplicationNumber.FEE_ORDER), items, tariff(), o.officeDay(), due);
    }

    private FeeTariff tariff() {
        return policy.feeTariff().map(value -> value.value()).orElse(new FeeTariff(List.of()));
    }

    /** There is an assessment. */
    List<Finding> isAssessed(CaseFile<Application> file, Occasion o) {
        return file.data().charge().assessment().isPresent()
                ? List.of()
                : Finding.block("licensing.FEE_NOT_ASSESSED").at("charge").only(ApplicationLaw.FEE_DUTIES);
    }

    /** What came in is what was to be paid on its day, without cash. */
    List<Finding> settles(CaseFile<Application> file, FeePayment payment, Occasion o) {
        return file.data()
                .charge()
                .assessment()
                .map(assessment -> FeeRules.settling(
                        assessment, payment, policy.feeTerms().value().late(), o.today()))
                .orElse(List.of());
    }

    List<Finding> mayBeRelieved(CaseFile<Application> file, FeeRelief relief, Occasion o) {
        return file.data()
                .charge()
                .assessment()
                .map(assessment -> FeeRules.relievable(assessment, relief, o.today()))
                .orElse(List.of());
    }

    /** Once assessed, only what was wholly relieved costs nothing. */
    List<Finding> mayBeZero(CaseFile<Application> file, Occasion o) {
        return file.data()
                .charge()
                .assessment()
                .filter(assessment -> !assessment.isZeroRated())
                .map(assessment -> Finding.block("licensing.FEE_ASSESSED")
                        .at("charge")
                        .found(assessment.payable())
                        .only(ApplicationLaw.FEE_DUTIES))
                .orElse(List.of());
    }

    List<Finding> voidsUnpaid(CaseFile<Application> file, Occasion o) {
        return isVoided(file) ? List.of() : otherConsequence();
    }

    List<Finding> demandsUnpaid(CaseFile<Application> file, Occasion o) {
        return isVoided(file) ? otherConsequence() : List.of();
    }

    /** A rule of silence of the type goes before what the region does with others. */
    private boolean isVoided(CaseFile<Application> file) {
        return policy.unpaidFee().value() == UnpaidFee.VOID_APPLICATION || countsAsWithdrawn(file);
    }

    private List<Finding> otherConsequence() {
        return Finding.block("licensing.OTHER_CONSEQUENCE")
                .at("charge")
                .found(policy.unpaidFee().value())
                .only(policy.unpaidFee().source());
    }

    /** Whether what is not paid counts as withdrawn, by a rule of silence of the type. */
    boolean countsAsWithdrawn(CaseFile<Application> file) {
        return terms.silence(file.data(), id.pendopo.licensing.catalogue.ServiceStage.PAYMENT)
                .filter(rule -> rule.effect() == SilenceEffect.WITHDRAWN)
                .isPresent();
    }

    /** Something is still owed, so that it can be assessed. */
    List<Finding> isOwed(CaseFile<Application> file, Occasion o) {
        return owes(file.data())
                ? List.of()
                : Finding.block("licensing.FEE_SETTLED").at("charge").only(ApplicationLaw.FEE_DUTIES);
    }

    /** The applicant still objects in time, counted from the day of the assessment. */
    List<Finding> mayStillBeObjected(CaseFile<Application> file, Occasion o) {
        return file.data()
                .charge()
                .assessment()
                .map(one -> policy.feeObjection().value().lastDay(one.assessedOn(), o.calendar()))
                .filter(last -> o.today().isAfter(last))
                .map(last -> Finding.block("licensing.FEE_OBJECTION_LATE")
                        .at("charge")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .only(policy.feeObjection().source()))
                .orElse(List.of());
    }

    List<Finding> isObjected(CaseFile<Application> file, Occasion o) {
        return file.has(ApplicationFlag.FEE_OBJECTED)
                ? List.of()
                : Finding.block("licensing.FEE_NOT_OBJECTED")
                        .at("flags")
                        .only(policy.feeObjection().source());
    }

    /** Once for each assessment; one that answers an objection is none to object to again. */
    List<Finding> isNotObjected(CaseFile<Application> file, Occasion o) {
        return file.data().charge().objected()
                ? Finding.block("licensing.FEE_ALREADY_OBJECTED").at("charge").only(ApplicationLaw.FEE_OBJECTED_ONCE)
                : List.of();
    }
}
