package id.pendopo.licensing.application;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.BaseRequirement;
import id.pendopo.licensing.catalogue.Circumstances;
import id.pendopo.licensing.catalogue.ConditionTrait;
import id.pendopo.licensing.catalogue.FiledBy;
import id.pendopo.licensing.catalogue.IssuanceAuthority;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.RequirementDef;
import id.pendopo.licensing.risk.RiskLevel;
import id.pendopo.licensing.risk.RiskQuestion;
import id.pendopo.licensing.risk.RiskReading;
import id.pendopo.licensing.routing.RouteDecision;
import id.pendopo.licensing.routing.Router;
import id.pendopo.licensing.routing.RoutingQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of an application by which catalogue and procedure tell cases apart (<i>keadaan permohonan</i>). */
final class CaseTraits {
    private final ApplicationPolicy policy;

    CaseTraits(ApplicationPolicy policy) {
        this.policy = policy;
    }

    /** What the rules of risk that hold on this day say of the activity; empty for what is no business activity. */
    Optional<RiskReading> risk(ApplicationForm form, LocalDate on) {
        return form.subject()
                .activity()
                .flatMap(activity ->
                        RiskQuestion.of(activity, policy.scaleLimits().value(), on))
                .map(policy.risk().value()::read);
    }

    /** Where it belongs by routing; empty while its place is not told. */
    Optional<RouteDecision> route(LicenceType type, ApplicationForm form, RegionCode region, LocalDate on) {
        return question(type, form, region, on).map(router()::route);
    }

    /** Where a file on the simple track belongs once its capital is found to be another; empty where it stays. */
    Optional<RouteDecision> reroute(
            LicenceType type, ApplicationForm form, ApplicationSubject found, RegionCode region, LocalDate on) {
        return question(type, form.with(form.track(), found), region, on)
                .flatMap(question -> router().reroute(form.track(), question));
    }

    private Router router() {
        return Router.of(
                policy.routing().value(),
                policy.scaleLimits().value(),
                policy.routing().source());
    }

    private Optional<RoutingQuestion> question(
            LicenceType type, ApplicationForm form, RegionCode region, LocalDate on) {
        return form.subject().region().map(place -> {
            RoutingQuestion question = RoutingQuestion.of(
                    region, place, form.subject().holder(), type, form.subject().capitals());
            return risk(form, on)
                    .flatMap(RiskReading::rule)
                    .map(rule -> question.with(rule.authority()))
                    .orElse(question);
        });
    }

    /** What is known of a case that was handed in: its risk is that of its submission. */
    Circumstances of(Application application) {
        return of(application.form(), application.intake().flatMap(Intake::risk));
    }

    /** What is known of a case that is to be handed in. */
    Circumstances of(ApplicationForm form, LocalDate on) {
        return of(form, risk(form, on).flatMap(RiskReading::level).map(RiskLevel::code));
    }

    private Circumstances of(ApplicationForm form, Optional<Code> risk) {
        Circumstances known = Circumstances.NONE
                .with(ConditionTrait.ACTOR_KIND, form.subject().holder().kind().code())
                .with(ConditionTrait.TRACK, form.track().code())
                .with(ConditionTrait.APPLICATION_KIND, form.kind().code())
                .with(
                        ConditionTrait.FILED_BY,
                        form.subject().holder().attorney().isPresent() ? FiledBy.AGENT.code() : FiledBy.OWNER.code())
                .with(ConditionTrait.ANSWER, form.dossier().answers());
        if (risk.isPresent()) {
            known = known.with(ConditionTrait.RISK, risk.get());
        }
        Optional<Code> scale = scale(form);
        return scale.isPresent() ? known.with(ConditionTrait.SCALE, scale.get()) : known;
    }

    private Optional<Code> scale(ApplicationForm form) {
        return form.subject()
                .activity()
                .flatMap(activity -> activity.scale(policy.scaleLimits().value()))
                .map(BusinessScale::code);
    }

    /** The papers that this case needs. */
    List<RequirementDef> papers(LicenceType type, Circumstances known) {
        return policy.types().value().requirements(type, known);
    }

    /** The base requirements that this case needs. */
    List<BaseRequirement> bases(LicenceType type, Circumstances known) {
        return policy.types().value().preconditions(type, known);
    }

    /** Everything that the verifier judges, and that may be flagged: the papers, and the base requirements. */
    Set<Code> requirements(LicenceType type, Application application) {
        Set<Code> asked = new TreeSet<>();
        papers(type, of(application)).forEach(paper -> asked.add(paper.code()));
        if (application.form().kind() != ApplicationKind.RENEWAL) {
            bases(type, of(application)).forEach(base -> asked.add(base.code()));
        }
        return asked;
    }

    /** Whether the level of risk decides on the way: of a new licence that the national system issues. */
    static boolean isByRisk(LicenceType type, ApplicationForm form) {
        IssuanceAuthority authority = type.issuance().authority();
        return form.kind() == ApplicationKind.NEW
                && (authority == IssuanceAuthority.OSS_AUTOMATIC
                        || authority == IssuanceAuthority.OSS_ON_BEHALF_OF_REGION);
    }

    /** Which way it goes: by what is asked for, by who issues the type and by the level of risk. */
    ApplicationPath path(LicenceType type, ApplicationForm form, LocalDate on) {
        if (form.isMinor()) {
            return ApplicationPath.MINOR;
        }
        if (!isByRisk(type, form)) {
            return ApplicationPath.FULL;
        }
        return risk(form, on)
                .flatMap(RiskReading::level)
                .map(level -> switch (level) {
                    case LOW -> ApplicationPath.AUTOMATIC;
                    case MEDIUM_LOW -> ApplicationPath.SELF_DECLARED;
                    case MEDIUM_HIGH -> ApplicationPath.UNVERIFIED_FIRST;
                    case HIGH -> ApplicationPath.FULL;
                })
                .orElse(ApplicationPath.FULL);
    }

    /** Whether somebody must go and look. */
    boolean needsVisit(LicenceType type, Application application) {
        return type.service()
                .map(service -> service.inspection(application.form().track()).neededIn(of(application)))
                .orElse(false);
    }

    /** Whether somebody may go and look. */
    boolean mayBeVisited(LicenceType type, Application application) {
        return type.service()
                .map(service -> service.inspection(application.form().track()).mayOccur())
                .orElse(false);
    }

    /** Whether the technical unit is asked. */
    boolean asksTechnicalTeam(LicenceType type, Application application) {
        return type.service()
                .map(service -> service.asksTechnicalTeam(application.form().track(), of(application)))
                .orElse(true);
    }
}
