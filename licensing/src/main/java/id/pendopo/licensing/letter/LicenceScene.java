package id.pendopo.licensing.letter;

import static id.pendopo.licensing.letter.LicenceLetter.ANNULMENT;
import static id.pendopo.licensing.letter.LicenceLetter.LICENCE;
import static id.pendopo.licensing.letter.LicenceLetter.REVOCATION;
import static id.pendopo.licensing.letter.LicenceLetter.SANCTION;
import static id.pendopo.licensing.letter.LicenceLetter.SUSPENSION;
import static id.pendopo.licensing.letter.LicenceLetter.WARNING;

import id.pendopo.core.identity.Nib;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterParty;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.licensing.licence.DefectCommand;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicencePeriod;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicensedActivity;
import id.pendopo.licensing.licence.Sanction;
import id.pendopo.licensing.licence.SanctionLadder;
import id.pendopo.licensing.licence.Supervision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A letter about a licence being written: every fact of it that a text may ask for. */
final class LicenceScene extends LetterScene<Licence, LicenceLetter> {
    /** The amount of a fine. */
    static final String FINE = "fine";

    private static final LicenceLetter[] DECISIONS = {WARNING, SANCTION, SUSPENSION, REVOCATION, ANNULMENT};

    static final Places<LicenceScene> PLACES = Places.<LicenceScene>none()
            .with("licenceNumber", scene -> LetterFact.known(scene.grant().number()), LicenceLetter.values())
            .with("type", scene -> LetterFact.known(scene.grant().kind().name()), LicenceLetter.values())
            .with("holder", LicenceScene::holder, LicenceLetter.values())
            .with(
                    "decider",
                    scene -> LetterFact.known(scene.grant().provenance().office()),
                    LicenceLetter.values())
            .with("issuedOn", scene -> LetterFact.known(LetterFact.written(scene.issuedOn())), LicenceLetter.values())
            .with("predecessor", LicenceScene::predecessor, LICENCE)
            .with(
                    "decidedOn",
                    scene -> day(Optional.of(scene.grant().provenance().dates().decided())),
                    LICENCE)
            .with("cause", LicenceScene::cause, DECISIONS)
            .with("rung", LicenceScene::rung, WARNING, SANCTION, SUSPENSION, REVOCATION)
            .with("followBy", LicenceScene::followBy, WARNING, SANCTION, SUSPENSION)
            .with("until", LicenceScene::until, SUSPENSION)
            .with("condition", LicenceScene::condition, SUSPENSION)
            .with(FINE, scene -> scene.figures(FINE), SANCTION)
            .with(FINE + "Words", scene -> scene.words(FINE), SANCTION)
            .with("objectionTerm", scene -> scene.remedies().objectionTerm(), DECISIONS)
            .with("objectionBy", scene -> scene.remedies().objectionBy(), DECISIONS)
            .with("appealTerm", scene -> scene.remedies().appealTerm(), DECISIONS);

    private final LetterTexts texts;

    LicenceScene(
            RegionPack pack,
            LetterOffice office,
            LicenceLetter kind,
            List<LetterCase<Licence>> all,
            LetterTexts texts) {
        super(pack, office, kind, all, Copies.ONE);
        this.texts = texts;
    }

    LicenceGrant grant() {
        return at().data().grant();
    }

    private Remedies remedies() {
        return Remedies.in(pack(), day().orElseGet(() -> on(at().entry())));
    }

    private Supervision supervision() {
        return at().data().supervision();
    }

    @Override
    public Optional<LocalDate> day() {
        return kind() == LICENCE ? Optional.of(issuedOn()) : decision().map(Decision::date);
    }

    @Override
    protected LetterFact fact(String place) {
        return PLACES.read(place, this);
    }

    @Override
    public Optional<Rupiah> amount(String name) {
        return name.equals(FINE) ? sanction().flatMap(Sanction::amount) : Optional.empty();
    }

    // What was granted.

    private LocalDate issuedOn() {
        return grant().provenance().dates().issued();
    }

    LetterFact holder() {
        return grant().holder()
                .name()
                .map(LetterFact::known)
                .orElseGet(() -> LetterFact.ofPersonal(grant().holder().person(), "case.holder.name"));
    }

    /** A body by who leads it, at its open address; a person by his name, and his address is none of the licence's. */
    LetterParty party() {
        LetterFact address = LetterFact.known(grant().place().address().orElse(texts.common("there")));
        return grant().holder()
                .name()
                .map(name -> LetterParty.organisation(LetterFact.known(texts.common("leaderOf") + " " + name), address))
                .orElseGet(() -> LetterParty.person(holder(), address));
    }

    Optional<String> nib() {
        return grant().holder().name().flatMap(body -> grant().holder().nib().map(Nib::digits));
    }

    Optional<String> activity() {
        return grant().activity().map(one -> one.kbli() + ": " + one.title());
    }

    Optional<String> risk() {
        return grant().activity().flatMap(LicensedActivity::risk).map(level -> texts.common("risk." + level));
    }

    String location() {
        LicencePlace place = grant().place();
        String region = texts.common("regionCode") + " " + place.region();
        return place.address().map(address -> address + ", " + region).orElse(region);
    }

    String validity() {
        LicencePeriod period = grant().period();
        return LetterFact.written(period.from()) + " "
                + period.until()
                        .map(last -> texts.common("to") + " " + LetterFact.written(last))
                        .orElse(texts.common("whileOperating"));
    }

    private LetterFact predecessor() {
        return LetterFact.of(at().data().predecessor().map(one -> one.number()), "case.predecessor");
    }

    // What was decided about it.

    private record Decision(String number, LocalDate date) {}

    /** The sanction that this entry laid. */
    Optional<Sanction> sanction() {
        return supervision().sanctions().stream()
                .filter(one -> one.entry() == at().entry().seq())
                .findFirst();
    }

    private Optional<Decision> decision() {
        return sanction()
                .map(one -> new Decision(one.number(), one.date()))
                .or(() -> at().data().ending().map(one -> new Decision(one.number(), one.date())))
                .or(() -> at().command() instanceof DefectCommand.Postpone later
                        ? Optional.of(new Decision(later.number(), later.date()))
                        : Optional.empty());
    }

    Optional<String> decisionNumber() {
        return decision().map(Decision::number);
    }

    /** The ladder on which it was sanctioned, while the pack still has the law that it was registered under. */
    Optional<SanctionLadder> ladder() {
        PolicyBook<LicencePolicy> book = pack().book(LicencePolicy.schema());
        return book.find(at().file().policy().id())
                .filter(version -> version.toStamp().equals(at().file().policy()))
                .map(book::policy)
                .flatMap(held -> grant().kind().traits().ladder().flatMap(held::findLadder))
                .filter(ladder -> sanction().isPresent());
    }

    boolean isForDefect() {
        return at().isAfter("withdrawDecision") || at().isAfter("annul") || at().isAfter("postpone");
    }

    /** Why: what the region calls its code; for a defect, what the law calls it. */
    private LetterFact cause() {
        return isForDefect()
                ? LetterFact.known(texts.common(defect()))
                : at().entry().reason().map(this::name).orElseGet(() -> LetterFact.missing("case.reason"));
    }

    private String defect() {
        Optional<JournalEntry> ground = at().lastOf(
                        entry -> entry.act().equals("findDefect") || entry.act().equals("receiveCourtOrder"));
        return at().entry()
                .reason()
                .map(risk -> "risk.of." + risk)
                .or(() -> ground.flatMap(JournalEntry::reason).map(code -> "defect." + code))
                .orElse("defect.COURT");
    }

    private LetterFact rung() {
        return sanction().map(Sanction::rung).map(this::name).orElseGet(() -> LetterFact.missing("case.sanction"));
    }

    LetterFact followBy() {
        return day(sanction().flatMap(Sanction::followBy));
    }

    LetterFact until() {
        return day(supervision().suspension().flatMap(Supervision.Suspension::until));
    }

    LetterFact condition() {
        return conditionCode().map(this::name).orElseGet(() -> LetterFact.missing("case.suspension.condition"));
    }

    Optional<Code> conditionCode() {
        return supervision().suspension().flatMap(Supervision.Suspension::condition);
    }

    private static LetterFact day(Optional<LocalDate> day) {
        return LetterFact.ofDay(day, "case.date");
    }
}
