package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is answered (<i>tanggapan</i>).
 *
 * @param draft the answer that nobody has approved yet
 * @param responses the answers, the latest last
 * @param closing why it was closed
 */
public record Answering(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Draft> draft,
        List<Response> responses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ClosingReason> closing) {
    /** Nothing yet. */
    public static final Answering NONE = new Answering(Optional.empty(), List.of(), Optional.empty());

    /** Copies what it is given. */
    public Answering {
        responses = List.copyOf(responses);
    }

    Answering drafted(Draft other) {
        return new Answering(Optional.of(other), responses, closing);
    }

    Answering answered(LocalDate on) {
        List<Response> more = new ArrayList<>(responses);
        draft.ifPresent(ready -> more.add(new Response(ready.text(), ready.outcome(), on)));
        return new Answering(Optional.empty(), more, closing);
    }

    Answering closed(ClosingReason reason) {
        return new Answering(draft, responses, Optional.of(reason));
    }

    /**
     * An answer that nobody has approved yet (<i>rancangan tanggapan</i>).
     *
     * @param text what it says; it may name persons, so it is shown to nobody outside before it was looked through
     * @param outcome what it comes to
     */
    public record Draft(Narrative text, Outcome outcome) {}

    /**
     * An answer (<i>tanggapan</i>).
     *
     * @param text what it says
     * @param outcome what it comes to
     * @param on the day it was given
     */
    public record Response(Narrative text, Outcome outcome, LocalDate on) {}
}
