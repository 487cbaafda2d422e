package id.pendopo.licensing.letter;

import static id.pendopo.licensing.letter.ObjectionLetter.OBJECTION_DECISION;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterParty;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.objection.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A decision on an objection being written. It names nobody: whose it is the contested decision knows, and its number leads there. */
final class ObjectionScene extends LetterScene<Objection, ObjectionLetter> {
    /** What may be contested, as texts call it. */
    private static final Map<String, String> CONTESTED = Map.ofEntries(
            Map.entry("reject", "refusal"),
            Map.entry("rejectInadmissible", "refusal"),
            Map.entry("upholdContest", "refusal"),
            Map.entry("lapseUncorrected", "refusal"),
            Map.entry("warn", "warning"),
            Map.entry("impose", "sanction"),
            Map.entry("suspend", "suspension"),
            Map.entry("postpone", "suspension"),
            Map.entry("revoke", "revocation"),
            Map.entry("withdrawDecision", "revocation"),
            Map.entry("failVerification", "revocation"),
            Map.entry("withdrawCertificate", "revocation"),
            Map.entry("annul", "annulment"));

    static final Places<ObjectionScene> PLACES = Places.<ObjectionScene>none()
            .with("contested", ObjectionScene::contested, ObjectionLetter.values())
            .with("contestedNumber", ObjectionScene::contestedNumber, ObjectionLetter.values())
            .with("contestedOn", ObjectionScene::contestedOn, ObjectionLetter.values())
            .with("filedOn", scene -> day(Optional.of(scene.instance().filedOn())), ObjectionLetter.values())
            .with("outcome", ObjectionScene::outcome, ObjectionLetter.values())
            .with("cause", ObjectionScene::cause, ObjectionLetter.values())
            .with("appealTerm", scene -> scene.remedies().appealTerm(), OBJECTION_DECISION)
            .with("appealBy", scene -> scene.remedies().appealBy(), OBJECTION_DECISION);

    private final LetterTexts texts;
    private final Function<CaseId, List<JournalEntry>> beside;

    ObjectionScene(
            RegionPack pack,
            LetterOffice office,
            ObjectionLetter kind,
            List<LetterCase<Objection>> all,
            LetterTexts texts,
            Function<CaseId, List<JournalEntry>> beside) {
        super(pack, office, kind, all, Copies.ONE);
        this.texts = texts;
        this.beside = beside;
    }

    Objection.Instance instance() {
        return at().data().current();
    }

    Optional<Objection.Ruling> ruling() {
        return instance().ruling();
    }

    boolean isGranted() {
        return ruling().map(one -> one.outcome() == Objection.Outcome.GRANTED).orElse(false);
    }

    boolean isAgainstApplication() {
        return at().data().procedure().equals(ApplicationPolicy.PROCEDURE);
    }

    private Remedies remedies() {
        return Remedies.in(pack(), day().orElseGet(() -> on(at().entry())));
    }

    @Override
    public Optional<LocalDate> day() {
        return ruling().map(Objection.Ruling::date);
    }

    @Override
    protected LetterFact fact(String place) {
        return PLACES.read(place, this);
    }

    /** Who filed it, by the number of what he contests: his name is the contested case's to know. */
    LetterParty party() {
        LetterFact number = contestedNumber();
        return LetterParty.organisation(
                LetterFact.of(number.text().map(known -> texts.common("objector") + " " + known), number.where()),
                LetterFact.known(texts.common("there")));
    }

    // What is contested.

    private List<JournalEntry> journal() {
        return beside.apply(at().data().contested());
    }

    private Optional<JournalEntry> decision() {
        return journal().stream()
                .filter(entry -> entry.seq() == at().data().entry())
                .findFirst();
    }

    private LetterFact contested() {
        return LetterFact.of(
                decision()
                        .map(JournalEntry::act)
                        .map(act -> texts.common("contested." + CONTESTED.getOrDefault(act, "decision"))),
                "case.contested");
    }

    private LetterFact contestedNumber() {
        Optional<String> number = decision()
                .map(JournalEntry::handling)
                .flatMap(one -> Optional.ofNullable(one.external().get(LicenceReading.NUMBER))
                        .or(one::receiptNumber));
        return LetterFact.of(number, "case.contested");
    }

    private LetterFact contestedOn() {
        return LetterFact.ofDay(decision().map(this::on), "case.contested");
    }

    /** Why it was filed, as the region calls it. */
    List<LetterFact> grounds() {
        return instance().grounds().stream().map(this::name).toList();
    }

    // What was decided.

    private LetterFact outcome() {
        return LetterFact.of(ruling().map(one -> texts.common("ruling." + one.outcome())), "case.ruling");
    }

    private LetterFact cause() {
        return at().entry().reason().map(this::name).orElseGet(() -> LetterFact.missing("case.reason"));
    }

    private static LetterFact day(Optional<LocalDate> day) {
        return LetterFact.ofDay(day, "case.date");
    }
}
