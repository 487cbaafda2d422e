package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Optional;

/**
 * To whom a complaint was sent (<i>disposisi</i>).
 *
 * @param agency the agency
 * @param on the day
 * @param supervisory whether it was sent to supervisors, who examine what is alleged
 * @param settlement in how many working days it is settled, counted from the first disposition
 * @param instruction what it shall do, as a code of the region's list
 * @param binding whether the agency may not give it back once more
 * @param examiner who examines it, where one was named
 * @param endedOn since when it is over
 * @param handback why the agency gave it back, where it did
 */
public record Disposition(
        Code agency,
        LocalDate on,
        boolean supervisory,
        Term settlement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction,
        boolean binding,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> examiner,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> endedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Handback> handback) {
    /** To this agency, on this day, to be settled within this term. */
    static Disposition to(Code agency, LocalDate on, boolean supervisory, Term settlement) {
        return new Disposition(
                agency,
                on,
                supervisory,
                settlement,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** With what the agency shall do. */
    Disposition instructed(Optional<Code> what, boolean isBinding) {
        return new Disposition(agency, on, supervisory, settlement, what, isBinding, examiner, endedOn, handback);
    }

    /** To be settled within this term. */
    Disposition within(Term term) {
        return new Disposition(agency, on, supervisory, term, instruction, binding, examiner, endedOn, handback);
    }

    /** To be examined by him. */
    Disposition by(PersonRef who) {
        return new Disposition(
                agency, on, supervisory, settlement, instruction, binding, Optional.of(who), endedOn, handback);
    }

    /** Over since then. */
    Disposition ended(LocalDate day, Optional<Handback> why) {
        return new Disposition(
                agency, on, supervisory, settlement, instruction, binding, examiner, Optional.of(day), why);
    }
}
