package id.pendopo.licensing.letter;

import static id.pendopo.licensing.letter.ApplicationLetter.ASSIGNMENT;
import static id.pendopo.licensing.letter.ApplicationLetter.DEEMED_RECORD;
import static id.pendopo.licensing.letter.ApplicationLetter.FEE_ORDER;
import static id.pendopo.licensing.letter.ApplicationLetter.INSPECTION_REPORT;
import static id.pendopo.licensing.letter.ApplicationLetter.RECEIPT;
import static id.pendopo.licensing.letter.ApplicationLetter.REDIRECTION;
import static id.pendopo.licensing.letter.ApplicationLetter.REFUSAL;
import static id.pendopo.licensing.letter.ApplicationLetter.RETURN;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationClock;
import id.pendopo.licensing.application.ApplicationForm;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.CorrectionRound;
import id.pendopo.licensing.application.CounterCommand;
import id.pendopo.licensing.application.DecisionCommand;
import id.pendopo.licensing.application.FlaggedItem;
import id.pendopo.licensing.application.FormSection;
import id.pendopo.licensing.application.InspectionReport;
import id.pendopo.licensing.application.Refusal;
import id.pendopo.licensing.application.SilenceCommand;
import id.pendopo.licensing.application.Visit;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.RequirementDef;
import id.pendopo.licensing.fee.FeeAssessment;
import id.pendopo.licensing.fee.FeeRelief;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A letter about an application being written: every fact of it that a text may ask for. */
final class ApplicationScene extends LetterScene<Application, ApplicationLetter> {
    /** What was assessed. */
    static final String ASSESSED = "assessed";

    /** What a decree took off. */
    static final String RELIEF = "relief";

    /** What is to be paid. */
    static final String PAYABLE = "payable";

    static final Places<ApplicationScene> PLACES = Places.<ApplicationScene>none()
            .with("registration", ApplicationScene::registration, ApplicationLetter.values())
            .with("type", ApplicationScene::type, ApplicationLetter.values())
            .with("kind", ApplicationScene::applied, ApplicationLetter.values())
            .with("applicant", scene -> scene.holder().name(), ApplicationLetter.values())
            .with("decider", ApplicationScene::decider, ApplicationLetter.values())
            .with("receivedOn", ApplicationScene::receivedOn, ApplicationLetter.values())
            .with("completeBy", scene -> scene.lastDay(ApplicationClock.COMPLETENESS), RECEIPT)
            .with("completenessTerm", scene -> scene.term(ApplicationClock.COMPLETENESS), RECEIPT)
            .with("decisionTerm", ApplicationScene::decisionTerm, RECEIPT)
            .with("correctBy", scene -> scene.lastDay(ApplicationClock.CORRECTION), RETURN)
            .with("correctionTerm", scene -> scene.term(ApplicationClock.CORRECTION), RETURN)
            .with("target", ApplicationScene::target, REDIRECTION)
            .with("visitOn", scene -> day(scene.visit().map(Visit::on), "case.visit"), ASSIGNMENT)
            .with(
                    "heldOn",
                    scene -> day(scene.report().map(InspectionReport::heldOn), "case.report"),
                    INSPECTION_REPORT)
            .with("outcome", ApplicationScene::outcome, INSPECTION_REPORT)
            .with(ASSESSED, scene -> scene.figures(ASSESSED), FEE_ORDER)
            .with(ASSESSED + "Words", scene -> scene.words(ASSESSED), FEE_ORDER)
            .with(RELIEF, scene -> scene.figures(RELIEF), FEE_ORDER)
            .with(RELIEF + "Words", scene -> scene.words(RELIEF), FEE_ORDER)
            .with("reliefDecree", ApplicationScene::reliefDecree, FEE_ORDER)
            .with(PAYABLE, scene -> scene.figures(PAYABLE), FEE_ORDER)
            .with(PAYABLE + "Words", scene -> scene.words(PAYABLE), FEE_ORDER)
            .with("payBy", scene -> day(scene.assessment().map(FeeAssessment::due), "case.fee"), FEE_ORDER)
            .with("payTerm", ApplicationScene::payTerm, FEE_ORDER)
            .with("cause", ApplicationScene::cause, REFUSAL)
            .with("basis", scene -> LetterFact.of(scene.refusal().map(Refusal::basis), "case.refusal"), REFUSAL)
            .with("explanation", ApplicationScene::explanation, REFUSAL)
            .with("objectionTerm", scene -> scene.remedies().objectionTerm(), REFUSAL)
            .with("objectionBy", scene -> scene.remedies().objectionBy(), REFUSAL)
            .with("appealTerm", scene -> scene.remedies().appealTerm(), REFUSAL)
            .with("decisionBy", scene -> scene.lastDay(ApplicationClock.DECISION), DEEMED_RECORD)
            .with("decisionDays", scene -> scene.term(ApplicationClock.DECISION), DEEMED_RECORD)
            .with("issueBy", scene -> scene.lastDay(ApplicationClock.ISSUING), DEEMED_RECORD)
            .with("issueTerm", scene -> scene.term(ApplicationClock.ISSUING), DEEMED_RECORD);

    private final LetterTexts texts;

    ApplicationScene(
            RegionPack pack,
            LetterOffice office,
            ApplicationLetter kind,
            List<LetterCase<Application>> all,
            LetterTexts texts) {
        super(pack, office, kind, all, Copies.ONE);
        this.texts = texts;
    }

    Application application() {
        return at().data();
    }

    ApplicationForm form() {
        return application().form();
    }

    Holder holder() {
        return new Holder(form().subject(), texts);
    }

    private Remedies remedies() {
        return Remedies.in(pack(), on(at().entry()));
    }

    @Override
    public Optional<LocalDate> day() {
        return switch (kind()) {
            case RECEIPT -> application().intake().map(intake -> intake.days().first());
            case FEE_ORDER -> assessment().map(FeeAssessment::assessedOn);
            case INSPECTION_REPORT -> report().map(InspectionReport::heldOn);
            case RETURN, REDIRECTION, ASSIGNMENT, REFUSAL, DEEMED_RECORD -> Optional.of(on(at().entry()));
        };
    }

    @Override
    protected LetterFact fact(String place) {
        return PLACES.read(place, this);
    }

    @Override
    public Optional<Rupiah> amount(String name) {
        return switch (name) {
            case ASSESSED -> assessment().map(FeeAssessment::assessed);
            case RELIEF -> relief().map(FeeRelief::amount);
            case PAYABLE -> assessment().map(FeeAssessment::payable);
            default -> Optional.empty();
        };
    }

    // The law it is decided under.

    Optional<ApplicationPolicy> policy() {
        PolicyBook<ApplicationPolicy> book = pack().book(ApplicationPolicy.schema());
        return book.find(at().file().policy().id())
                .filter(version -> version.toStamp().equals(at().file().policy()))
                .map(book::policy);
    }

    Optional<LicenceType> licenceType() {
        return policy().flatMap(held -> held.types().value().find(form().type()));
    }

    LetterFact type() {
        return LetterFact.of(licenceType().map(type -> type.name().id()), "pack.policy");
    }

    private LetterFact decider() {
        return LetterFact.of(policy().map(held -> held.office().value()), "pack.policy");
    }

    private LetterFact decisionTerm() {
        return LetterFact.of(
                licenceType()
                        .flatMap(LicenceType::service)
                        .map(service -> service.term().length().in(ID)),
                "pack.policy");
    }

    /** What a paper is called: by the catalogue, else by the region's labels. */
    LetterFact requirement(Code code) {
        return Stream.concat(
                        policy().stream().flatMap(held -> held.types().value().common().stream()),
                        licenceType().stream().flatMap(type -> type.requirements().stream()))
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(RequirementDef::label)
                .map(label -> LetterFact.known(label.id()))
                .orElseGet(() -> name(code));
    }

    /** What was flagged: a part of the form, or a paper. */
    LetterFact flagged(Code item) {
        return FormSection.find(item)
                .map(FormSection::code)
                .or(() -> Optional.of(item).filter(FlaggedItem.VISIT::equals))
                .map(section -> LetterFact.known(texts.common("section." + section)))
                .orElseGet(() -> requirement(item));
    }

    /** What a reason is called: by the region or the office, else as Pendopo calls those that are its own. */
    LetterFact reason(Code code) {
        LetterFact named = name(code);
        return named.isKnown()
                ? named
                : texts.find("reason." + code).map(LetterFact::known).orElse(named);
    }

    // What was applied for.

    LetterFact registration() {
        return LetterFact.of(at().file().handling().receiptNumber(), "case.receiptNumber");
    }

    LetterFact receivedOn() {
        return day(application().intake().map(intake -> intake.days().first()), "case.intake");
    }

    LetterFact applied() {
        return LetterFact.known(texts.common("kind." + form().kind()));
    }

    Optional<CorrectionRound> returned() {
        return application().corrections().open();
    }

    private LetterFact target() {
        if (!(at().command() instanceof CounterCommand.Redirect away)) {
            return LetterFact.missing("case.redirect");
        }
        String name = texts.common("target." + away.target());
        return LetterFact.known(away.region()
                .map(RegionCode::toString)
                .map(code -> name + " " + code)
                .orElse(name));
    }

    // The visit.

    Optional<Visit> visit() {
        return application().examination().visit();
    }

    Optional<InspectionReport> report() {
        return application().examination().report();
    }

    private LetterFact outcome() {
        return LetterFact.of(report().map(one -> texts.common("outcome." + one.outcome())), "case.report");
    }

    // The fee.

    Optional<FeeAssessment> assessment() {
        return application().charge().assessment();
    }

    Optional<FeeRelief> relief() {
        return assessment().flatMap(FeeAssessment::relief);
    }

    private LetterFact reliefDecree() {
        return LetterFact.of(
                relief().map(less -> less.decree() + " tanggal " + LetterFact.written(less.decreedOn())), "case.fee");
    }

    /** As the letter itself counts: from its day to the last, holidays among them. */
    private LetterFact payTerm() {
        return LetterFact.of(
                assessment()
                        .map(one -> Term.calendarDays((int) ChronoUnit.DAYS.between(one.assessedOn(), one.due()))
                                .in(ID)),
                "case.fee");
    }

    // The decision.

    /** The refusal of which this act tells. */
    Optional<Refusal> refusal() {
        if (at().command() instanceof DecisionCommand.Reject one) {
            return Optional.of(one.refusal());
        }
        if (at().command() instanceof CounterCommand.RejectInadmissible one) {
            return Optional.of(one.refusal());
        }
        return at().command() instanceof SilenceCommand.UpholdContest one
                ? Optional.of(one.refusal())
                : Optional.empty();
    }

    private LetterFact cause() {
        return at().entry().reason().map(this::reason).orElseGet(() -> LetterFact.missing("case.reason"));
    }

    private LetterFact explanation() {
        return LetterFact.ofPersonal(refusal().map(Refusal::explanation), "case.refusal.explanation");
    }

    // Clocks.

    Optional<ClockState> clock(ApplicationClock clock) {
        return at().file().clocks().find(clock);
    }

    private LetterFact lastDay(ApplicationClock clock) {
        return day(clock(clock).map(ClockState::lastDay), "case.clocks." + clock);
    }

    private LetterFact term(ApplicationClock clock) {
        return LetterFact.of(clock(clock).flatMap(ClockState::term).map(term -> term.in(ID)), "case.clocks." + clock);
    }

    private static LetterFact day(Optional<LocalDate> day, String where) {
        return LetterFact.ofDay(day, where);
    }
}
