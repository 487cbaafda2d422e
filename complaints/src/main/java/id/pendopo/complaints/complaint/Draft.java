package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import java.util.List;
import java.util.Optional;

/**
 * An answer as it was drafted (<i>rancangan tanggapan</i>).
 *
 * @param text what it says; it may name persons, so it is shown to nobody outside before it was looked through
 * @param upshot what it comes to
 * @param result what the supervisors found, told neutrally; only in what they examined
 * @param documents files that belong to it
 * @param by who drafted it
 */
public record Draft(
        Narrative text,
        Upshot upshot,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<NeutralResult> result,
        List<DocumentRef> documents,
        PersonRef by) {
    /** Copies what it is given. */
    public Draft {
        documents = List.copyOf(documents);
    }

    /** What it comes to. */
    public Outcome outcome() {
        return upshot.outcome();
    }
}
