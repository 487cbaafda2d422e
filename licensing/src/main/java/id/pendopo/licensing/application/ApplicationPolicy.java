package id.pendopo.licensing.application;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.MAY_LOWER;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithFlaws;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.licensing.assignment.DrawMode;
import id.pendopo.licensing.business.KbliAcceptance;
import id.pendopo.licensing.business.KbliBook;
import id.pendopo.licensing.business.ScaleLimits;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.LicenceTypes;
import id.pendopo.licensing.fee.FeeTariff;
import id.pendopo.licensing.fee.FeeTerms;
import id.pendopo.licensing.risk.RiskRules;
import id.pendopo.licensing.routing.Routing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a region may set about applications, and how far (<i>ketentuan daerah tentang permohonan izin</i>). The values stand in
 * {@code policy/application.json}, never here.
 *
 * @param types the catalogue of licence types
 * @param routing how applications are divided between the two tracks
 * @param scaleLimits up to which capital a business is of each scale
 * @param risk the rules by which the level of risk of an activity is looked up
 * @param kbli which edition of the classification new applications name
 * @param kbliBooks the lists of businesses that the region loaded, one an edition at most
 * @param office the deciding office, as printed
 * @param draftLife how long a draft is kept
 * @param completenessLimit the most that the counter may ever take
 * @param dayZero from which day the term of the decision counts
 * @param tenDaysFromReceipt whether the fallback of ten days counts from receipt, as its own words have it
 * @param pauseOnReturn whether the term stands still while the applicant mends
 * @param afterReturn what becomes of the term when the file comes back
 * @param correctionTerm how long the applicant has for mending
 * @param returnsAtRegistration how often the counter may return a file
 * @param returnsAtTechnical how often it may be returned after that
 * @param returnsFrom from where it may be returned
 * @param correctionExpiry what becomes of a file that is not mended in time
 * @param resumption for how long a lapsed file may be taken up again; empty where it may not
 * @param postponement for how long a visit may be postponed at most
 * @param inspectors how many inspectors make a visit together
 * @param silenceOnRegulated whether silence also grants where another rule sets the term; the act speaks of its own terms
 * @param issuing how long the approver has for issuing what silence granted
 * @param contest how long the superior has for deciding what the approver contests; after it the contest falls
 * @param inquiry how long an inquiry into a forged paper keeps silence from granting and issuing
 * @param baseMark how long the mark of a missing base requirement keeps silence from granting
 * @param delivery how long the office has for delivering its decision
 * @param reopened how long the approver has after an objection was granted
 * @param feeTerms when a fee is due, and what lateness costs
 * @param feeObjection until when the applicant may object to an assessment, from its day
 * @param feeTariff the tariff of fees; needed where a type costs one
 * @param unpaidFee what becomes of an application that is not paid
 * @param drawMode how an officer comes to a file
 * @param drawnRoles roles, of verifier and inspector, in which nobody acts before somebody was drawn for them
 * @param rotation whether nobody inspects the same holder twice in a row
 * @param forbiddenPairs roles that one person must not hold together in one case, each set pairwise
 * @param strictSeparation whether the counter, the verifier and the inspector are three persons too
 * @param cosignAbove above which investment a second official agrees; empty where one is enough
 * @param taxClearance whether the applicant's regional taxes are asked for at submission
 * @param trackingAt when the tracking number is given
 * @param registrationNumber how registration numbers are written, with {@code {region}} beside the places of every template
 * @param feeOrderNumber how numbers of fee assessments are written
 * @param letterNumber how numbers of decisions are written that are no licence
 */
public record ApplicationPolicy(
        @Leeway(REGION_SETS) Value<LicenceTypes> types,
        @Leeway(REGION_MAY_REPLACE) Value<Routing> routing,
        @Leeway(FIXED) Value<ScaleLimits> scaleLimits,
        @Leeway(REGION_SETS) Value<RiskRules> risk,
        @Leeway(REGION_MAY_REPLACE) Value<KbliAcceptance> kbli,
        @Leeway(REGION_SETS) Optional<Value<List<KbliBook>>> kbliBooks,
        @Leeway(REGION_MAY_REPLACE) Value<String> office,
        @Leeway(REGION_MAY_REPLACE) Value<Term> draftLife,
        @Leeway(FIXED) Value<Term> completenessLimit,
        @Leeway(REGION_MAY_REPLACE) Value<DayZero> dayZero,
        @Leeway(REGION_MAY_REPLACE) Value<Boolean> tenDaysFromReceipt,
        @Leeway(REGION_MAY_REPLACE) Value<Boolean> pauseOnReturn,
        @Leeway(REGION_MAY_REPLACE) Value<AfterReturn> afterReturn,
        @Leeway(REGION_MAY_REPLACE) Value<Term> correctionTerm,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "5")
        Value<Integer> returnsAtRegistration,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "5")
        Value<Integer> returnsAtTechnical,

        @Leeway(REGION_MAY_REPLACE) Value<Set<ReturnOrigin>> returnsFrom,
        @Leeway(REGION_MAY_REPLACE) Value<CorrectionExpiry> correctionExpiry,
        @Leeway(REGION_SETS) Optional<Value<Term>> resumption,
        @Leeway(REGION_MAY_REPLACE) Value<Term> postponement,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "10")
        Value<Integer> inspectors,

        @Leeway(REGION_SETS) Value<Boolean> silenceOnRegulated,
        @Leeway(REGION_MAY_REPLACE) Value<Term> issuing,
        @Leeway(REGION_MAY_REPLACE) Value<Term> contest,
        @Leeway(REGION_MAY_REPLACE) Value<Term> inquiry,
        @Leeway(REGION_MAY_REPLACE) Value<Term> baseMark,
        @Leeway(MAY_LOWER) Value<Term> delivery,
        @Leeway(MAY_LOWER) Value<Term> reopened,
        @Leeway(REGION_SETS) Value<FeeTerms> feeTerms,
        @Leeway(REGION_SETS) Value<Term> feeObjection,
        @Leeway(REGION_SETS) Optional<Value<FeeTariff>> feeTariff,
        @Leeway(REGION_SETS) Value<UnpaidFee> unpaidFee,
        @Leeway(REGION_MAY_REPLACE) Value<DrawMode> drawMode,
        @Leeway(REGION_SETS) Value<Set<Code>> drawnRoles,
        @Leeway(REGION_MAY_REPLACE) Value<Boolean> rotation,
        @Leeway(REGION_MAY_REPLACE) Value<List<Set<Code>>> forbiddenPairs,
        @Leeway(REGION_MAY_REPLACE) Value<Boolean> strictSeparation,
        @Leeway(REGION_SETS) Optional<Value<Rupiah>> cosignAbove,
        @Leeway(REGION_SETS) Value<Boolean> taxClearance,
        @Leeway(REGION_MAY_REPLACE) Value<TrackingAt> trackingAt,
        @Leeway(REGION_MAY_REPLACE) Value<String> registrationNumber,
        @Leeway(REGION_MAY_REPLACE) Value<NumberTemplate> feeOrderNumber,
        @Leeway(REGION_MAY_REPLACE) Value<NumberTemplate> letterNumber)
        implements PolicyWithFlaws {
    /** The procedure these values are of. */
    public static final String PROCEDURE = "licensing/application";

    /** @throws IllegalArgumentException if the values do not go together, or a separation is missing without which nothing is checked */
    public ApplicationPolicy {
        ApplicationLimits.check(types, completenessLimit.value(), feeTariff);
        ApplicationLimits.checkPairs(forbiddenPairs.value());
        AssignmentRules.checkDrawnRoles(drawnRoles.value());
    }

    /** What does not go together in the catalogue, all of it at once. */
    @Override
    public Map<String, List<ValueFlaw>> flaws() {
        return Map.of("types", types.value().lint());
    }

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<ApplicationPolicy> schema() {
        return PolicySchema.of(ApplicationPolicy.class, PROCEDURE, ApplicationPolicy.class::getResourceAsStream);
    }

    /** The type that this form asks for, if the catalogue has it. */
    Optional<LicenceType> typeOf(ApplicationForm form) {
        return types.value().find(form.type());
    }
}
