package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A visit to the place (<i>pemeriksaan lapangan</i>). The applicant learns the day; who comes stands only on the letter of assignment.
 *
 * @param on the day set for it
 * @param inspectors who goes, by opaque references
 * @param assignment the letter of assignment (<i>surat tugas</i>)
 * @param postponedUntil until when the applicant asked to postpone it
 * @param report what was found
 */
public record Visit(
        LocalDate on,
        Set<PersonRef> inspectors,
        DocumentRef assignment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> postponedUntil,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<InspectionReport> report) {
    /** Keeps the inspectors in order. */
    public Visit {
        inspectors = Collections.unmodifiableSet(new TreeSet<>(inspectors));
    }

    static Visit set(LocalDate on, Set<PersonRef> inspectors, DocumentRef assignment) {
        return new Visit(on, inspectors, assignment, Optional.empty(), Optional.empty());
    }

    Visit postponed(LocalDate until) {
        return new Visit(on, inspectors, assignment, Optional.of(until), report);
    }

    Visit movedTo(LocalDate day) {
        return new Visit(day, inspectors, assignment, postponedUntil, report);
    }

    Visit reported(InspectionReport found) {
        return new Visit(on, inspectors, assignment, postponedUntil, Optional.of(found));
    }
}
