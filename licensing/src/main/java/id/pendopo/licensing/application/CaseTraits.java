package id.pendopo.licensing.application;

import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.Circumstances;
import id.pendopo.licensing.catalogue.ConditionTrait;
import id.pendopo.licensing.catalogue.FiledBy;
import id.pendopo.licensing.catalogue.IssuanceAuthority;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.RequirementDef;
import java.util.List;
import java.util.Optional;

/** What is known of an application by which catalogue and procedure tell cases apart (<i>keadaan permohonan</i>). */
final class CaseTraits {
    private final ApplicationPolicy policy;

    CaseTraits(ApplicationPolicy policy) {
        this.policy = policy;
    }

    /** The level of risk by the rules that hold; empty where none fits, and for what is no business activity. */
    Optional<Code> risk(ApplicationForm form) {
        return Optional.empty();
    }

    Circumstances of(ApplicationForm form) {
        Circumstances known = Circumstances.NONE
                .with(ConditionTrait.ACTOR_KIND, form.subject().holder().kind().code())
                .with(ConditionTrait.TRACK, form.track().code())
                .with(ConditionTrait.APPLICATION_KIND, form.kind().code())
                .with(
                        ConditionTrait.FILED_BY,
                        form.subject().holder().attorney().isPresent() ? FiledBy.AGENT.code() : FiledBy.OWNER.code())
                .with(ConditionTrait.ANSWER, form.dossier().answers());
        Optional<Code> risk = risk(form);
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
                .map(scale -> Code.of(scale.name()));
    }

    /** The papers that this case needs. */
    List<RequirementDef> papers(LicenceType type, ApplicationForm form) {
        return policy.types().value().requirements(type, of(form));
    }

    /** Everything that the verifier judges, and that may be flagged: the papers, and the base requirements. */
    List<Code> requirements(LicenceType type, ApplicationForm form) {
        return java.util.stream.Stream.concat(
                        papers(type, form).stream().map(RequirementDef::code),
                        policy.types().value().preconditions(type, of(form)).stream()
                                .map(base -> base.code()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Which way it goes: by what is asked for, by who issues the type and by the level of risk. */
    ApplicationPath path(LicenceType type, ApplicationForm form) {
        if (form.isMinor()) {
            return ApplicationPath.MINOR;
        }
        boolean byRisk = form.kind() == ApplicationKind.NEW
                && (type.issuance().authority() == IssuanceAuthority.OSS_AUTOMATIC
                        || type.issuance().authority() == IssuanceAuthority.OSS_ON_BEHALF_OF_REGION);
        if (!byRisk) {
            return ApplicationPath.FULL;
        }
        return risk(form)
                .map(level -> switch (level.value()) {
                    case "LOW" -> ApplicationPath.AUTOMATIC;
                    case "MEDIUM_LOW" -> ApplicationPath.SELF_DECLARED;
                    case "MEDIUM_HIGH" -> ApplicationPath.UNVERIFIED_FIRST;
                    default -> ApplicationPath.FULL;
                })
                .orElse(ApplicationPath.FULL);
    }

    /** Whether somebody must go and look. */
    boolean needsVisit(LicenceType type, ApplicationForm form) {
        return type.service()
                .map(service -> service.inspection(form.track()).neededIn(of(form)))
                .orElse(false);
    }

    /** Whether somebody may go and look. */
    boolean mayBeVisited(LicenceType type, ApplicationForm form) {
        return type.service()
                .map(service -> service.inspection(form.track()).mayOccur())
                .orElse(false);
    }

    /** Whether the technical unit is asked. */
    boolean asksTechnicalTeam(LicenceType type, ApplicationForm form) {
        return type.service()
                .map(service -> service.asksTechnicalTeam(form.track(), of(form)))
                .orElse(true);
    }

    /** The activity, where it is about one. */
    static Optional<BusinessActivity> activity(ApplicationForm form) {
        return form.subject().activity();
    }
}
