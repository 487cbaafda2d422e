package id.pendopo.licensing.letter;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationStage;
import id.pendopo.licensing.application.Intake;
import id.pendopo.licensing.catalogue.DecisionTerm;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.ServiceStandard;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the letters of a region's applications (<i>penyusun naskah permohonan izin</i>): the same case, pack and office give the same
 * letter. Immutable and thread-safe.
 */
public final class ApplicationLetters extends LetterWriter<Application, ApplicationLetter> {
    private static final Set<String> ASSESSING =
            Set.of("assess", "autoAssess", "assessDeemed", "relieve", "answerFeeObjection");

    private final LetterTexts texts;

    private ApplicationLetters(RegionPack pack, Procedure<Application> procedure, LetterOffice office) {
        super(pack, procedure, office);
        this.texts = LicensingTexts.OWN.in(pack);
    }

    /**
     * The writer of a region and an office, over a procedure that is open already.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's own words for letters belong to none, or name what that letter may
     *     not show
     */
    public static ApplicationLetters in(RegionPack pack, Procedure<Application> procedure, LetterOffice office) {
        return new ApplicationLetters(pack, procedure, office);
    }

    @Override
    public List<ApplicationLetter> kinds() {
        return List.of(ApplicationLetter.values());
    }

    @Override
    protected List<ApplicationLetter> called(LetterCase<Application> at) {
        List<ApplicationLetter> kinds = new ArrayList<>();
        for (ApplicationLetter kind : ApplicationLetter.values()) {
            if (isCalled(kind, at) && isTime(kind, at)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static boolean isCalled(ApplicationLetter kind, LetterCase<Application> at) {
        boolean moved = !at.entry().from().map(at.entry().to()::equals).orElse(false);
        return switch (kind) {
            case RECEIPT -> at.isAfter("submit");
            case RETURN -> moved && at.file().isAt(ApplicationStage.RETURNED);
            case REDIRECTION -> at.isAfter("redirect");
            case ASSIGNMENT -> at.isAfter("scheduleInspection") || at.isAfter("reschedule");
            case INSPECTION_REPORT -> at.isAfter("recordInspection");
            case FEE_ORDER -> ASSESSING.contains(at.entry().act());
            case REFUSAL -> moved && at.file().isAt(ApplicationStage.REJECTED);
            case DEEMED_RECORD -> at.isAfter("reachDeemedApproval");
        };
    }

    @Override
    protected boolean isTime(ApplicationLetter kind, LetterCase<Application> at) {
        Application application = at.data();
        return switch (kind) {
            case RECEIPT ->
                application.intake().isPresent()
                        && at.file().handling().receiptNumber().isPresent();
            case RETURN -> at.file().isAt(ApplicationStage.RETURNED);
            case REDIRECTION -> at.file().isAt(ApplicationStage.REDIRECTED);
            case ASSIGNMENT -> application.examination().visit().isPresent();
            case INSPECTION_REPORT -> application.examination().report().isPresent();
            case FEE_ORDER -> application.charge().assessment().isPresent();
            case REFUSAL -> at.file().isAt(ApplicationStage.REJECTED);
            case DEEMED_RECORD -> application.ruling().bySilence();
        };
    }

    @Override
    protected Written compose(ApplicationLetter kind, List<LetterCase<Application>> cases) {
        ApplicationScene scene = new ApplicationScene(pack(), office(), kind, cases, texts);
        LetterDraft<ApplicationScene> draft = new LetterDraft<>(scene, texts);
        switch (kind) {
            case RECEIPT -> CounterLetters.receipt(draft);
            case RETURN -> CounterLetters.returned(draft);
            case REDIRECTION -> CounterLetters.redirected(draft);
            case ASSIGNMENT -> VisitLetters.assignment(draft);
            case INSPECTION_REPORT -> VisitLetters.report(draft);
            case FEE_ORDER -> DecisionLetters.feeOrder(draft);
            case REFUSAL -> DecisionLetters.refused(draft);
            case DEEMED_RECORD -> DecisionLetters.deemed(draft);
        }
        LetterCase<Application> at = cases.get(0);
        boolean invented = at.file().policy().isIllustration()
                || at.data().intake().map(Intake::illustration).orElse(false)
                || legalBasis().isIllustration();
        return draft.written(bases(sources(kind, scene), invented), invented);
    }

    private static List<LegalSource> sources(ApplicationLetter kind, ApplicationScene scene) {
        List<LegalSource> sources = new ArrayList<>();
        scene.licenceType().map(LicenceType::legalBases).ifPresent(sources::addAll);
        switch (kind) {
            case RECEIPT -> sources.add(LicensingLaw.ACCEPTANCE);
            case FEE_ORDER -> sources.add(LicensingLaw.FEES);
            case REFUSAL -> sources.addAll(List.of(LicensingLaw.OBJECTION, LicensingLaw.APPEAL));
            case DEEMED_RECORD -> {
                scene.licenceType()
                        .flatMap(LicenceType::service)
                        .map(ServiceStandard::term)
                        .map(DecisionTerm::basis)
                        .ifPresent(sources::add);
                sources.add(LicensingLaw.SILENCE);
            }
            case RETURN, REDIRECTION, ASSIGNMENT, INSPECTION_REPORT -> {
                // They rest on the type and on the region's regulation alone.
            }
        }
        return sources;
    }
}
