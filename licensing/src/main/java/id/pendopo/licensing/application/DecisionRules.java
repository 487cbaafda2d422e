package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.SignatureLevel;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.LicenceReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must hold of the decision and its signing (<i>syarat keputusan</i>). */
final class DecisionRules {
    private final ApplicationPolicy policy;
    private final ApplicationTerms terms;

    DecisionRules(ApplicationPolicy policy, ApplicationTerms terms) {
        this.policy = policy;
        this.terms = terms;
    }

    /** Whether the region issues it itself. */
    boolean isIssuedHere(Application application) {
        return terms.type(application).mayBeIssuedHere();
    }

    /** Only what the region issues itself is signed here. */
    List<Finding> isIssuedHere(CaseFile<Application> file, Occasion o) {
        LicenceType type = terms.type(file.data());
        return type.mayBeIssuedHere()
                ? List.of()
                : Finding.block("licensing.NOT_ISSUABLE_HERE")
                        .at("form.type")
                        .found(type.code())
                        .mend(type.issuance()
                                .system()
                                .map(system -> system.value())
                                .orElse("OSS"))
                        .only(ApplicationLaw.ISSUED_ELSEWHERE);
    }

    /** A grant against the recommendation says why. */
    List<Finding> grantIsFounded(CaseFile<Application> file, Optional<DecisionCommand.Deviation> deviation) {
        return deviates(file, false) && deviation.isEmpty() ? deviationMissing() : List.of();
    }

    /** A refusal against the recommendation says why. */
    List<Finding> refusalIsFounded(CaseFile<Application> file, Optional<DecisionCommand.Deviation> deviation) {
        return deviates(file, true) && deviation.isEmpty() ? deviationMissing() : List.of();
    }

    private static boolean deviates(CaseFile<Application> file, boolean forGranting) {
        return file.data()
                .examination()
                .recommendation()
                .filter(one -> one.outcome().isForGranting() == forGranting)
                .isPresent();
    }

    private static List<Finding> deviationMissing() {
        return Finding.block("licensing.DEVIATION_UNFOUNDED").at("deviation").only(ApplicationLaw.APPROVAL);
    }

    /** Above the amount that the region set, a second official agreed. */
    List<Finding> isCosigned(CaseFile<Application> file, Occasion o) {
        return !needsCosigning(file.data()) || file.data().ruling().after().cosigned()
                ? List.of()
                : Finding.block("licensing.COSIGNATURE_MISSING").at("ruling").only(ApplicationLaw.COSIGNING);
    }

    /** A second official agrees once, and only where it is asked for. */
    List<Finding> mayBeCosigned(CaseFile<Application> file, Occasion o) {
        return needsCosigning(file.data()) && !file.data().ruling().after().cosigned()
                ? List.of()
                : Finding.block("licensing.COSIGNATURE_NOT_NEEDED").at("ruling").only(ApplicationLaw.COSIGNING);
    }

    /** An investment that nobody told is taken for one above the amount, which is the stricter. */
    private boolean needsCosigning(Application application) {
        if (policy.cosignAbove().isEmpty()) {
            return false;
        }
        Optional<BusinessActivity> activity = application.form().subject().activity();
        if (activity.isEmpty()) {
            return false;
        }
        Optional<Rupiah> investment = activity.get().amount(CapitalBasis.TOTAL_INVESTMENT);
        return investment
                .map(amount -> amount.isMoreThan(policy.cosignAbove().get().value()))
                .orElse(true);
    }

    /** The signature held when it was made, and is of the level that the type asks for. */
    List<Finding> signatureHolds(CaseFile<Application> file, SignatureReading signature) {
        SignatureLevel needed = terms.type(file.data()).product().signature();
        return signature.valid() && signature.level() == needed
                ? List.of()
                : Finding.block("licensing.SIGNATURE_INVALID")
                        .at("document")
                        .found(signature.valid() ? signature.level() : "INVALID")
                        .expected(Relation.EQUAL, needed)
                        .only(ApplicationLaw.SIGNING);
    }

    /** The region's seal held. */
    List<Finding> sealHolds(SignatureReading seal) {
        return seal.valid() && seal.level() == SignatureLevel.SEAL
                ? List.of()
                : Finding.block("licensing.SIGNATURE_INVALID")
                        .at("document")
                        .found(seal.valid() ? seal.level() : "INVALID")
                        .expected(Relation.EQUAL, SignatureLevel.SEAL)
                        .only(ApplicationLaw.SIGNING);
    }

    /** A licence granted anew has a case of its own; what only changes a licence names that one. */
    List<Finding> licenceIsNamed(CaseFile<Application> file, CaseId licence) {
        Application application = file.data();
        Optional<CaseId> present = LicenceEffects.kept(application);
        boolean own = present.map(licence::equals)
                .orElseGet(() -> !licence.equals(file.id())
                        && application
                                .form()
                                .earlier()
                                .filter(earlier -> earlier.licence().equals(licence))
                                .isEmpty());
        return own
                ? List.of()
                : Finding.block("licensing.LICENCE_CASE_UNFIT")
                        .at("licence")
                        .expected(
                                present.isPresent() ? Relation.EQUAL : Relation.OTHER_THAN,
                                present.map(CaseId::value).orElse("earlier"))
                        .only(ApplicationLaw.SIGNING);
    }

    /** Silence granted it, and no person took it back into his hands. */
    List<Finding> wasApprovedByAPerson(CaseFile<Application> file, Occasion o) {
        return file.data().ruling().bySilence()
                ? Finding.block("licensing.GRANTED_BY_SILENCE").at("ruling").only(ApplicationLaw.UNSIGNED)
                : List.of();
    }

    /** Nobody but who approved takes back what a person approved. */
    List<Finding> wasGrantedBySilence(CaseFile<Application> file, Occasion o) {
        return file.data().ruling().bySilence()
                ? List.of()
                : Finding.block("licensing.NOT_GRANTED_BY_SILENCE").at("ruling").only(ApplicationLaw.UNSIGNED);
    }

    /**
     * The number under which another system issued is of no other application here. A NIB is the business's own number and no licence's: what
     * needs nothing but it is issued under it as often as the business has such activities.
     */
    List<Finding> numberIsFree(CaseFile<Application> file, String number, Occasion o) {
        NumberUse use = o.fact(NumberUse.FACT);
        return !isOwnNib(file.data(), number) && use.isOfAnother(file.id()) ? numberIsTaken(use) : List.of();
    }

    static List<Finding> numberIsTaken(NumberUse use) {
        return Finding.block("licensing.NUMBER_CONFLICT")
                .at("number")
                .found(use.issuedTo().map(CaseId::value).orElse("-"))
                .only(ApplicationLaw.ISSUED_ELSEWHERE);
    }

    /** What the book of numbers writes when this is issued; of a letter that only changes a licence, nothing. */
    List<NumberClaim> claims(CaseFile<Application> file) {
        Application application = file.data();
        IssuedPaper paper = application.ruling().paper().orElseThrow();
        if (paper.origin() == LicenceOrigin.EXTERNAL) {
            return isOwnNib(application, paper.number())
                    ? List.of()
                    : List.of(NumberClaim.outside(file.region(), paper.number(), file.id()));
        }
        return LicenceEffects.kept(application).isPresent()
                ? List.of()
                : List.of(NumberClaim.own(file.region(), paper.number(), file.id()));
    }

    private static boolean isOwnNib(Application application, String number) {
        return FilerRules.nib(application.form()).filter(number.strip()::equals).isPresent();
    }

    /** What another system issued, it issued by today. */
    List<Finding> issuedByToday(LocalDate on, Occasion o) {
        return on.isAfter(o.today())
                ? Finding.block("licensing.ISSUED_IN_FUTURE")
                        .at("on")
                        .found(on)
                        .expected(Relation.AT_MOST, o.today())
                        .only(ApplicationLaw.ISSUED_ELSEWHERE)
                : List.of();
    }

    /** A decision is delivered once, and so is the survey asked for. */
    List<Finding> isNotDelivered(CaseFile<Application> file, Occasion o) {
        return file.data().ruling().after().deliveredOn().isEmpty()
                ? List.of()
                : Finding.block("licensing.ALREADY_DELIVERED").at("ruling").only(LicensingLaw.DELIVERY);
    }

    List<Finding> isNotSurveyed(CaseFile<Application> file, Occasion o) {
        return file.data().ruling().after().surveyed()
                ? Finding.block("licensing.ALREADY_SURVEYED").at("ruling").only(ApplicationLaw.SURVEY)
                : List.of();
    }

    /** The licence whose place a new one takes was found once more. */
    List<Finding> earlierIsKnown(CaseFile<Application> file, Optional<String> earlier, Occasion o) {
        return earlier.filter(licence ->
                        o.reading(LicenceReading.FACT, licence).found().isEmpty())
                .map(licence -> Finding.block("licensing.LICENCE_UNKNOWN")
                        .at("form.earlier")
                        .only(ApplicationLaw.FILING))
                .orElse(List.of());
    }
}
