package id.pendopo.licensing.letter;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.licensing.objection.ObjectionPolicy;
import java.time.LocalDate;

/**
 * What a letter says of objection and appeal (<i>upaya administratif</i>). The term may count from the receipt, which a letter cannot
 * know: it names the term, and the last day if it is received on the day that it bears.
 */
final class Remedies {
    private final RegionPack pack;
    private final LocalDate day;
    private final ObjectionPolicy policy;

    private Remedies(RegionPack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
        this.policy = pack.book(ObjectionPolicy.schema()).policy(day);
    }

    /** The remedies against what was decided on this day. */
    static Remedies in(RegionPack pack, LocalDate day) {
        return new Remedies(pack, day);
    }

    LetterFact objectionTerm() {
        return said(policy.fileTerm().value());
    }

    LetterFact objectionBy() {
        return by(policy.fileTerm().value());
    }

    LetterFact appealTerm() {
        return said(policy.appealFileTerm().value());
    }

    LetterFact appealBy() {
        return by(policy.appealFileTerm().value());
    }

    private static LetterFact said(Term term) {
        return LetterFact.known(term.in(LetterScene.ID));
    }

    /** A day that no decreed calendar reaches is a fact that the pack lacks; it is never guessed. */
    private LetterFact by(Term term) {
        try {
            return LetterFact.known(LetterFact.written(term.lastDay(day, pack.calendar())));
        } catch (CalendarYearMissing missing) {
            return LetterFact.missing("pack.calendar." + missing.year());
        }
    }
}
