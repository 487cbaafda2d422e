package id.pendopo.licensing.objection;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions of objection and appeal (<i>syarat keberatan dan banding</i>). */
final class ObjectionRules {
    /** One objection to a decision. */
    static final LegalSource ONCE =
            LegalSource.ownDecision("Terhadap satu keputusan diajukan satu keberatan, kecuali yang sebelumnya ditarik");
    /** Who reviews has nothing to do with what is contested. */
    static final LegalSource REVIEWER = LegalSource.ownDecision(
            "Penelaah keberatan bukan pemeriksa, pemberi rekomendasi atau pemutus keputusan yang diajukan keberatan");
    /** What is decided was looked at. */
    static final LegalSource ADVISED = LegalSource.ownDecision(
            "Keberatan dan banding diputus setelah telaah tertulis, diterima atau tidak telaahnya");
    /** Time at a wrong authority. */
    static final LegalSource ELSEWHERE = LegalSource.of(
            "Rumusan kamar MA 2021: waktu di instansi yang tidak berwenang tidak dihitung", Standing.SEEN);

    private final ObjectionPolicy policy;
    private final ObjectionTerms terms;

    ObjectionRules(ObjectionPolicy policy) {
        this.policy = policy;
        this.terms = new ObjectionTerms(policy);
    }

    /** Until when it is in time. */
    Optional<LocalDate> lastDay(Optional<Elsewhere> elsewhere, Occasion o) {
        return terms.lastDay(o.fact(ContestedDecision.FACT), elsewhere, o.at(), o.calendar());
    }

    /** The last day counts whole; the office's hours do not bind who objects. */
    List<Finding> isInTime(LocalDate filed, Optional<Elsewhere> elsewhere, Occasion o) {
        return lastDay(elsewhere, o)
                .filter(filed::isAfter)
                .map(last -> Finding.block("licensing.OBJECTION_LATE")
                        .at("contested")
                        .found(filed)
                        .expected(Relation.AT_MOST, last)
                        .only(LicensingLaw.OBJECTION))
                .orElse(List.of());
    }

    /** Only whose case it is may object, himself or by an attorney. */
    List<Finding> isOwn(List<PersonRef> objectors, Occasion o) {
        List<PersonRef> parties = o.fact(ContestedDecision.FACT).parties();
        return objectors.stream().anyMatch(parties::contains)
                ? List.of()
                : Finding.block("licensing.NOT_OWN_DECISION").at("contested").only(LicensingLaw.OBJECTION);
    }

    /** The persons for whom somebody acts. */
    static List<PersonRef> objectors(Actor actor) {
        return List.of(actor.onBehalfOf().orElse(actor.person()));
    }

    /** One objection to a decision. */
    List<Finding> isFirst(Occasion o) {
        return o.fact(ContestedDecision.FACT).objections().isEmpty()
                ? List.of()
                : Finding.block("licensing.OBJECTION_KNOWN")
                        .at("contested")
                        .found(o.fact(ContestedDecision.FACT).objections().get(0))
                        .only(ONCE);
    }

    /** What a paper says of its days comes one after the other. */
    List<Finding> daysFollow(ObjectionCommand.EnterObjection entered, Occasion o) {
        boolean right = !entered.receivedOn().isAfter(o.today())
                && entered.elsewhere()
                        .map(other -> !other.filedOn().isAfter(other.passedOn())
                                && !other.passedOn().isAfter(entered.receivedOn()))
                        .orElse(true);
        return right
                ? List.of()
                : Finding.block("licensing.OBJECTION_DAYS").at("receivedOn").only(ELSEWHERE);
    }

    /**
     * The day from which a term counts that a paper begins. Entered within the counter's days it is the day on which the paper came in.
     * Entered later, or when the term would already be over, it is the day of the entry: a case that is only being opened has nobody who
     * could waive, a refusal would fall on who filed in time for what the counter left undone, and a term in the past would grant by
     * silence, or shut the way to an appeal, on the word of one clerk. That the paper came in time is still judged by the day on it.
     */
    LocalDate counted(LocalDate received, Term term, Occasion o) {
        boolean ahead = term.lastDay(received, o.calendar()).isAfter(o.today());
        return ahead && !o.today().isAfter(lastToEnter(received, o)) ? received : o.officeDay();
    }

    private LocalDate lastToEnter(LocalDate received, Occasion o) {
        return policy.paperEntryTerm().value().lastDay(received, o.calendar());
    }

    /** That a paper was entered late refuses nothing; all who decide later see that its day rests on the counter's word. */
    List<Finding> wasEnteredInTime(LocalDate received, Occasion o) {
        LocalDate last = lastToEnter(received, o);
        return o.today().isAfter(last)
                ? Finding.warn("licensing.PAPER_ENTRY_LATE")
                        .at("receivedOn")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .mend(last)
                        .only(policy.paperEntryTerm().source())
                : List.of();
    }

    /** A day that has come. */
    static List<Finding> dayHasCome(String where, LocalDate day, Occasion o, LegalSource source) {
        return day.isAfter(o.today())
                ? Finding.block("licensing.DAY_TO_COME")
                        .at(where)
                        .found(day)
                        .expected(Relation.AT_MOST, o.today())
                        .only(source)
                : List.of();
    }

    /** Who reviews neither verified, recommended nor decided what is contested. */
    List<Finding> mayReview(Occasion o) {
        ContestedDecision decision = o.fact(ContestedDecision.FACT);
        return concerns(o.actor(), decision.handledBy()) || concerns(o.actor(), decision.decidedBy())
                ? Finding.block("licensing.SOD_OBJECTION_REVIEWER").at("actor").only(REVIEWER)
                : List.of();
    }

    /** Who decides the appeal is not who decided what is contested. */
    List<Finding> isSuperior(Occasion o) {
        return concerns(o.actor(), o.fact(ContestedDecision.FACT).decidedBy())
                ? Finding.block("licensing.SOD_APPEAL").at("actor").only(LicensingLaw.APPEAL)
                : List.of();
    }

    private static boolean concerns(Actor actor, List<PersonRef> others) {
        return others.stream().anyMatch(actor::actsFor);
    }

    /** A reviewer has proposed something. */
    List<Finding> isAdvised(CaseFile<Objection> file, Occasion o) {
        return file.data().current().advice().isPresent()
                ? List.of()
                : Finding.block("licensing.NOT_ADVISED").at("advice").only(ADVISED);
    }

    /** Whether there is still something to take back is told, and refuses nothing: who objected has his decision. */
    List<Finding> isStillThere(Occasion o) {
        return o.fact(ContestedDecision.FACT).remedy() == Remedy.NONE
                ? Finding.warn("licensing.NOTHING_LEFT")
                        .at("contested")
                        .found(o.fact(ContestedDecision.FACT).contested())
                        .only(LicensingLaw.OBJECTION)
                : List.of();
    }

    /** The receipt of a decision is recorded once. */
    List<Finding> isNotReceived(CaseFile<Objection> file, Occasion o) {
        return file.data()
                .current()
                .ruling()
                .flatMap(Objection.Ruling::receivedOn)
                .map(on -> Finding.block("licensing.RECEIPT_KNOWN")
                        .at("receivedOn")
                        .found(on)
                        .only(LicensingLaw.APPEAL))
                .orElse(List.of());
    }

    /**
     * It is received on the day at the earliest on which the decision was taken here, whatever day is printed on it: no earlier day can
     * close the window of the appeal before it opened.
     */
    List<Finding> isReceivedAfter(CaseFile<Objection> file, LocalDate received, Occasion o) {
        LocalDate taken = file.handling().stageSince().atOffset(o.offset()).toLocalDate();
        LocalDate decided = file.data()
                .current()
                .ruling()
                .map(Objection.Ruling::date)
                .filter(taken::isBefore)
                .orElse(taken);
        return received.isBefore(decided) || received.isAfter(o.today())
                ? Finding.block("licensing.RECEIPT_DAY")
                        .at("receivedOn")
                        .found(received)
                        .expected(Relation.AT_LEAST, decided)
                        .only(LicensingLaw.APPEAL)
                : List.of();
    }

    /** A window that time has closed says so by its name; one that has not begun is open. */
    List<Finding> appealIsInTime(CaseFile<Objection> file, Occasion o) {
        return file.clocks()
                .find(ObjectionClock.APPEAL_WINDOW)
                .filter(clock -> clock.phase() != Phase.RUNNING)
                .map(clock -> Finding.block("licensing.APPEAL_LATE")
                        .at("clocks")
                        .found(o.today())
                        .expected(Relation.AT_MOST, clock.lastDay())
                        .only(LicensingLaw.APPEAL))
                .orElse(List.of());
    }

    /** A court decides on a lawsuit that was recorded. */
    List<Finding> isInCourt(CaseFile<Objection> file, Occasion o) {
        return file.data().lawsuits().isEmpty()
                ? Finding.block("licensing.NO_LAWSUIT").at("lawsuits").only(LicensingLaw.LAWSUIT)
                : List.of();
    }

    /** Whether the region lets an objection postpone a sanction, and there is one to postpone. */
    boolean stays(Occasion o) {
        Remedy remedy = o.fact(ContestedDecision.FACT).remedy();
        return policy.suspendsDecision().value() && (remedy == Remedy.REINSTATE || remedy == Remedy.TAKE_BACK);
    }
}
