package id.pendopo.licensing.application;

import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.catalogue.DeemedMode;
import id.pendopo.licensing.catalogue.SilenceEffect;
import id.pendopo.licensing.catalogue.TermSource;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;
import java.util.Optional;

/** Where silence grants, and where it does not (<i>syarat fiktif positif</i>). */
final class SilenceRules {
    private final ApplicationPolicy policy;
    private final ApplicationTerms terms;

    SilenceRules(ApplicationPolicy policy, ApplicationTerms terms) {
        this.policy = policy;
        this.terms = terms;
    }

    /** Whether the law grants it on silence at all: the type's mode, the source of its term, and that the decision is this region's. */
    boolean grants(Application application) {
        boolean termFits = terms.decision(application).from() != TermSource.REGULATED
                || policy.silenceOnRegulated().value();
        return mode(application) != DeemedMode.OFF
                && termFits
                && terms.type(application).mayBeIssuedHere();
    }

    private DeemedMode mode(Application application) {
        return terms.service(application).deemed().mode();
    }

    List<Finding> silenceGrants(CaseFile<Application> file, Occasion o) {
        return grants(file.data())
                ? List.of()
                : Finding.block("licensing.SILENCE_GRANTS_NOTHING")
                        .at("form.type")
                        .only(LicensingLaw.SILENCE);
    }

    /** Silence grants nothing here, or not while a mark lies there: then the lateness is noted and told. */
    List<Finding> silenceGrantsNothing(CaseFile<Application> file, Occasion o) {
        boolean marked = file.has(ApplicationFlag.INQUIRY) || file.has(ApplicationFlag.BASE_MISSING);
        return grants(file.data()) && !marked
                ? Finding.block("licensing.SILENCE_GRANTS").at("form.type").only(LicensingLaw.SILENCE)
                : List.of();
    }

    /** The term of the decision passed while a mark lay there, and none has begun anew. */
    List<Finding> isOverdue(CaseFile<Application> file, Occasion o) {
        boolean over = file.clocks()
                .find(ApplicationClock.DECISION)
                .filter(clock -> clock.phase() == Phase.STOPPED)
                .isPresent();
        return over && file.has(ApplicationFlag.OVERDUE)
                ? List.of()
                : Finding.block("licensing.NOT_OVERDUE").at("clocks").only(LicensingLaw.SILENCE);
    }

    /** The file is complete, and nothing waits for the applicant. */
    List<Finding> isComplete(CaseFile<Application> file, Occasion o) {
        boolean complete = file.data().received().days().complete().isPresent();
        return complete && !file.data().corrections().isOpen()
                ? List.of()
                : Finding.block("licensing.ITEMS_OPEN").at("corrections").only(LicensingLaw.SILENCE);
    }

    /** The seal issues only where a regulation of the region says so. */
    List<Finding> issuesByItself(CaseFile<Application> file, Occasion o) {
        boolean may = mode(file.data()) == DeemedMode.AUTO_ISSUE
                && terms.service(file.data()).deemed().regulation().isPresent();
        return may
                ? List.of()
                : Finding.block("licensing.NO_AUTO_ISSUE").at("form.type").only(LicensingLaw.SYSTEM_DECIDES);
    }

    /** No rule says what the silence of this stage brings about, so it is only told upward. */
    List<Finding> stageHasNoRule(CaseFile<Application> file, Occasion o) {
        return effect(file).isEmpty() ? List.of() : otherEffect(file);
    }

    List<Finding> proceeds(CaseFile<Application> file, Occasion o) {
        return has(file, SilenceEffect.PROCEED_WITHOUT);
    }

    List<Finding> setsValue(CaseFile<Application> file, Occasion o) {
        return has(file, SilenceEffect.AUTO_VALUE);
    }

    List<Finding> issues(CaseFile<Application> file, Occasion o) {
        return has(file, SilenceEffect.ISSUE);
    }

    /** What the unit measured, where it did. */
    List<FeeItem> measured(CaseFile<Application> file) {
        return file.data()
                .examination()
                .recommendation()
                .map(Recommendation::feeItems)
                .orElse(List.of());
    }

    /** Still within the time for issuing it, or while an inquiry keeps it from being issued. */
    List<Finding> mayBeContested(CaseFile<Application> file, Occasion o) {
        boolean running = file.has(ApplicationFlag.INQUIRY)
                || file.clocks()
                        .find(ApplicationClock.ISSUING)
                        .filter(clock -> clock.phase() == Phase.RUNNING)
                        .isPresent();
        return running
                ? List.of()
                : Finding.block("licensing.CONTEST_LATE").at("clocks").only(ApplicationLaw.CONTEST);
    }

    List<Finding> isContested(CaseFile<Application> file, Occasion o) {
        return file.has(ApplicationFlag.CONTESTED)
                ? List.of()
                : Finding.block("licensing.NOT_CONTESTED").at("flags").only(ApplicationLaw.CONTEST);
    }

    /**
     * What the silence of this stage brings about in this case: no value is set that nobody measured, and nothing is granted that the
     * region may not issue. Where a rule cannot have its effect the stage is told upward like any other.
     */
    private Optional<SilenceEffect> effect(CaseFile<Application> file) {
        return terms.effectAt(file).filter(effect -> switch (effect) {
            case AUTO_VALUE -> !measured(file).isEmpty();
            case ISSUE -> terms.type(file.data()).mayBeIssuedHere();
            case PROCEED_WITHOUT, WITHDRAWN -> true;
        });
    }

    private List<Finding> has(CaseFile<Application> file, SilenceEffect needed) {
        return effect(file).filter(needed::equals).isPresent() ? List.of() : otherEffect(file);
    }

    private static List<Finding> otherEffect(CaseFile<Application> file) {
        return Finding.block("licensing.OTHER_SILENCE")
                .at("stage")
                .found(file.stage())
                .only(ApplicationLaw.SILENCE_RULES);
    }
}
