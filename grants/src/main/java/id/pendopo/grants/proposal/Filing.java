package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How the file came in (<i>pendaftaran dan agenda</i>).
 *
 * @param version 1 for the first submission, one more for each amended file
 * @param receivedOn the day on which it was submitted, or a paper file received
 * @param paperAgenda the agenda number of a paper file that the office entered
 * @param controlNumber the agenda number given when it was found complete
 * @param papers kinds handed in so far
 * @param missing kinds that the office found missing, until the file is handed in again
 * @param illustration whether the policy it was submitted under holds invented values, so that whatever is public must say so
 */
public record Filing(
        int version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> receivedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> paperAgenda,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> controlNumber,
        Set<Code> papers,
        Set<Code> missing,
        boolean illustration) {
    /** Copies what it is given. */
    public Filing {
        papers = Sorted.set(papers);
        missing = Sorted.set(missing);
    }

    static Filing drafted() {
        return new Filing(0, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), false);
    }

    static Filing onPaper(LocalDate receivedOn, String agenda, Set<Code> papers) {
        return new Filing(0, Optional.of(receivedOn), Optional.of(agenda), Optional.empty(), papers, Set.of(), false);
    }

    /** The day that counts for the window: a paper file was received when the counter stamped it. */
    LocalDate filedOn(LocalDate today) {
        return paperAgenda.isPresent() ? receivedOn.orElse(today) : today;
    }

    Filing submitted(LocalDate on, Set<Code> more, boolean underIllustration) {
        java.util.Set<Code> all = new java.util.TreeSet<>(papers);
        all.addAll(more);
        return new Filing(
                version + 1,
                receivedOn.or(() -> Optional.of(on)),
                paperAgenda,
                controlNumber,
                all,
                Set.of(),
                underIllustration);
    }

    Filing resubmitted(LocalDate on, Set<Code> more) {
        return submitted(on, more, illustration);
    }

    Filing accepted(String number, Set<Code> ticked) {
        java.util.Set<Code> all = new java.util.TreeSet<>(papers);
        all.addAll(ticked);
        return new Filing(version, receivedOn, paperAgenda, Optional.of(number), all, Set.of(), illustration);
    }

    Filing returned(Set<Code> lacking) {
        return new Filing(version, receivedOn, paperAgenda, controlNumber, papers, lacking, illustration);
    }
}
