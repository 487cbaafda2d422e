package id.pendopo.complaints.letter;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintClock;
import id.pendopo.complaints.complaint.Intake;
import id.pendopo.complaints.complaint.Response;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterParty;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.policy.RegionPack;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A letter of a complaint being written. Whoever wants his identity kept secret is named in none. */
final class ComplaintScene extends LetterScene<Complaint, ComplaintLetter> {
    static final Map<String, Function<ComplaintScene, LetterFact>> PLACES = Map.ofEntries(
            Map.entry(
                    "tracking",
                    scene -> LetterFact.known(scene.intake().tracking().shown())),
            Map.entry("day", scene -> scene.day(scene.day(), "case.date")),
            Map.entry(
                    "receivedOn", scene -> scene.day(Optional.of(scene.intake().receivedOn()), "case.receivedOn")),
            Map.entry("category", ComplaintScene::category),
            Map.entry("agency", ComplaintScene::agency),
            Map.entry("outcome", ComplaintScene::outcome),
            Map.entry("cause", ComplaintScene::cause),
            Map.entry("decisionTerm", scene -> LetterFact.known(scene.decision.in(scene.locale))),
            Map.entry("answerBy", scene -> scene.lastDay(ComplaintClock.COMPLETENESS_ANSWER)),
            Map.entry("completeBy", scene -> scene.lastDay(ComplaintClock.COMPLETION)),
            Map.entry("replyBy", scene -> scene.lastDay(ComplaintClock.FEEDBACK)),
            Map.entry("objectBy", scene -> scene.lastDay(ComplaintClock.OBJECTING)),
            Map.entry("plannedFor", scene -> scene.day(scene.promised(), "case.plannedFor")));

    private final CategoryPolicy categories;
    private final Term decision;
    private final LetterTexts texts;
    private final Locale locale;

    ComplaintScene(
            RegionPack pack,
            LetterOffice office,
            ComplaintLetter kind,
            List<LetterCase<Complaint>> all,
            CategoryPolicy categories,
            Term decision,
            LetterTexts texts,
            Locale locale) {
        super(pack, office, kind, all, Copies.ONE);
        this.categories = categories;
        this.decision = decision;
        this.texts = texts;
        this.locale = locale;
    }

    Intake intake() {
        return at().data().intake();
    }

    Report report() {
        return at().data().report();
    }

    boolean isEnglish() {
        return ComplaintTexts.isEnglish(locale);
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(on(at().entry()));
    }

    @Override
    protected LetterFact fact(String place) {
        Function<ComplaintScene, LetterFact> reader = PLACES.get(place);
        // A text that names another was refused when the pack was opened.
        if (reader == null) {
            throw new IllegalArgumentException("letters: no letter of a complaint has a place %s".formatted(place));
        }
        return reader.apply(this);
    }

    // Days and moments.

    LetterFact day(Optional<LocalDate> day, String where) {
        return LetterFact.of(
                day.map(known -> isEnglish()
                        ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                                .format(known)
                        : LetterFact.written(known)),
                where);
    }

    /** When it came, as the entry has it: {@code 10.00 WIB}. */
    String time() {
        DateTimeFormatter clock = DateTimeFormatter.ofPattern(isEnglish() ? "HH:mm" : "HH.mm", Locale.ROOT);
        return clock.format(at().entry().at().atOffset(pack().region().time().offset())) + " "
                + pack().region().time().name();
    }

    private LetterFact lastDay(ComplaintClock clock) {
        return day(at().file().clocks().find(clock).map(ClockState::lastDay), "case.clocks." + clock);
    }

    boolean isRunning(ComplaintClock clock) {
        return at().file().clocks().find(clock).isPresent();
    }

    // Who reported.

    /** Whether he is named: not where he, or somebody whose report belongs with his, wants that kept secret. */
    boolean isNamed() {
        return !at().data().shielding().secrecy().hidesPerson()
                && !report().secrecy().hidesPerson()
                && known().name().isPresent();
    }

    private ReporterRecord known() {
        return report().reporter().known();
    }

    /** His name; of somebody who is not named, that it is kept secret. */
    LetterFact reporter() {
        return isNamed()
                ? LetterFact.ofPersonal(known().name(), "case.reporter")
                : LetterFact.known(texts.common("secret"));
    }

    LetterFact address() {
        return isNamed() && known().address().isPresent()
                ? LetterFact.ofPersonal(known().address(), "case.reporter.address")
                : LetterFact.known(texts.common(isNamed() ? "notTold" : "secret"));
    }

    LetterParty party() {
        LetterFact there = LetterFact.known(texts.common("there"));
        return isNamed()
                ? LetterParty.person(
                        LetterFact.ofPersonal(known().name(), "case.reporter"),
                        known().address().isPresent() ? address() : there)
                : LetterParty.organisation(
                        LetterFact.known(texts.common("reporter") + " "
                                + intake().tracking().shown()),
                        there);
    }

    // What it is about.

    private Optional<CategoryLeaf> leaf() {
        return intake().leaf().or(report()::category).flatMap(categories::leaf);
    }

    LetterFact category() {
        return LetterFact.known(leaf().map(leaf -> leaf.name().in(locale)).orElseGet(() -> texts.common("notTold")));
    }

    /** Where it is, as far as the letter may say: where somebody unnamed reported may be where he lives. */
    LetterFact where() {
        Optional<Location> location = report().location();
        if (!isNamed() || location.isEmpty()) {
            return LetterFact.known(texts.common(location.isEmpty() ? "notTold" : "secret"));
        }
        Optional<PersonalText> told = location.get().address().or(location.get()::point);
        return told.isPresent()
                ? LetterFact.ofPersonal(told, "case.location")
                : LetterFact.known(texts.common("notTold"));
    }

    /** What was asked of the reporter, as the region or the office calls it. */
    List<LetterFact> items() {
        return intake().holds().stream()
                .reduce((earlier, latest) -> latest)
                .map(hold -> hold.items().stream().map(this::name).toList())
                .orElse(List.of());
    }

    // What was decided.

    private LetterFact agency() {
        return LetterFact.of(at().data().casework().active().map(now -> agencyName(now.agency())), "case.agency");
    }

    private String agencyName(Code agency) {
        return categories
                .agencies()
                .value()
                .find(agency)
                .map(known -> known.name().in(locale))
                .orElse(agency.value());
    }

    Optional<Response> response() {
        List<Response> responses = at().data().answering().responses();
        return responses.isEmpty() ? Optional.empty() : Optional.of(responses.get(responses.size() - 1));
    }

    private Optional<LocalDate> promised() {
        return response().flatMap(answer -> answer.content().upshot().plannedFor());
    }

    private LetterFact outcome() {
        return LetterFact.of(response().map(answer -> texts.common("outcome." + answer.outcome())), "case.answer");
    }

    private LetterFact cause() {
        return LetterFact.of(intake().ended().map(ended -> texts.common("cause." + ended.reason())), "case.reason");
    }
}
