package id.pendopo.licensing.application;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.catalogue.DecisionTerm;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.ServiceStage;
import id.pendopo.licensing.catalogue.ServiceStandard;
import id.pendopo.licensing.catalogue.SilenceEffect;
import id.pendopo.licensing.catalogue.SilenceRule;
import id.pendopo.licensing.catalogue.TermSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How long what may take (<i>jangka waktu</i>), by the type of the licence, its track and the region's reading of the act. */
final class ApplicationTerms {
    private final ApplicationPolicy policy;

    ApplicationTerms(ApplicationPolicy policy) {
        this.policy = policy;
    }

    /** The type that is applied for; submission refuses what the catalogue does not have. */
    LicenceType type(Application application) {
        return policy.typeOf(application.form())
                .orElseThrow(() -> new IllegalStateException("licence type %s: is not in the catalogue of this policy"
                        .formatted(application.form().type())));
    }

    /** How it is handled; submission refuses what the region does not handle. */
    ServiceStandard service(Application application) {
        return type(application)
                .service()
                .orElseThrow(() -> new IllegalStateException("licence type %s: the region does not handle it"
                        .formatted(application.form().type())));
    }

    DecisionTerm decision(Application application) {
        return service(application).term();
    }

    /** The term of a stage; one that the profile does not name shares the whole term. */
    Term stage(Application application, ServiceStage stage) {
        return silence(application, stage)
                .map(SilenceRule::term)
                .orElseGet(() -> policy.types()
                        .value()
                        .stageTerm(type(application), application.received().track(), stage)
                        .orElseGet(() -> decision(application).length()));
    }

    /** How long the applicant has to pay. */
    Term payment(Application application) {
        return silence(application, ServiceStage.PAYMENT)
                .map(SilenceRule::term)
                .orElse(policy.feeTerms().value().due());
    }

    /** What the silence of a stage brings about, where a rule says so. */
    Optional<SilenceRule> silence(Application application, ServiceStage stage) {
        return service(application).silence().stream()
                .filter(rule -> rule.at() == stage)
                .findFirst();
    }

    Optional<SilenceEffect> effectAt(CaseFile<Application> file) {
        return Arrays.stream(ApplicationStage.values())
                .filter(file::isAt)
                .findFirst()
                .flatMap(ApplicationStage::service)
                .flatMap(stage -> silence(file.data(), stage))
                .map(SilenceRule::effect);
    }

    /** The day from which the decision's term counts; the fallback of ten days counts from receipt by its own words. */
    LocalDate dayZero(CaseFile<Application> file, Occasion o) {
        Intake.Days days = file.data().received().days();
        if (decision(file.data()).from() == TermSource.FALLBACK_10
                && policy.tenDaysFromReceipt().value()) {
            return days.first();
        }
        return switch (policy.dayZero().value()) {
            case COMPLETE_SUBMISSION -> days.latest();
            case COMPLETENESS_CONFIRMED -> o.actor().isSystem() ? o.today() : o.officeDay();
            case RECEIPT -> days.first();
        };
    }

    /** What was left of the decision's term when the file lapsed, one day at least; the whole term where it never began. */
    Term remaining(CaseFile<Application> file) {
        Term whole = decision(file.data()).length();
        return file.clocks()
                .find(ApplicationClock.DECISION)
                .map(clock -> new Term(Math.max(1, whole.amount() - clock.consumed()), whole.unit()))
                .orElse(whole);
    }
}
