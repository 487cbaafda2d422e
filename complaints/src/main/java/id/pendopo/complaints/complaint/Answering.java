package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is answered (<i>tanggapan</i>), and what the reporter says to it. Immutable and thread-safe.
 *
 * @param draft the answer that nobody has approved yet
 * @param responses the answers, the latest last
 * @param turns what took it back to work after an answer, the latest last
 * @param feedback what the reporter thinks of it, where he said so; that he said nothing is not that he is satisfied
 * @param notifiedOn when he was told the decision
 * @param closing why it was closed
 */
public record Answering(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Draft> draft,
        List<Response> responses,
        List<Turn> turns,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Feedback> feedback,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> notifiedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ClosingReason> closing) {
    /** Nothing yet. */
    public static final Answering NONE =
            new Answering(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies what it is given. */
    public Answering {
        responses = List.copyOf(responses);
        turns = List.copyOf(turns);
    }

    /** The latest answer. */
    public Optional<Response> latest() {
        return responses.isEmpty() ? Optional.empty() : Optional.of(responses.get(responses.size() - 1));
    }

    /** In which round of answer and reply it is, from 1; opened again, it begins anew. */
    @JsonIgnore
    public int round() {
        int round = 1;
        for (Turn turn : turns) {
            round = turn.kind().isReopening() ? 1 : turn.kind() == TurnKind.REPLY ? round + 1 : round;
        }
        return round;
    }

    /** How often this took it back to work. */
    public int count(TurnKind kind) {
        return (int) turns.stream().filter(turn -> turn.kind() == kind).count();
    }

    /** Whether it was ever opened again. */
    @JsonIgnore
    public boolean isReopened() {
        return turns.stream().anyMatch(turn -> turn.kind().isReopening());
    }

    Answering drafted(Draft other) {
        return new Answering(Optional.of(other), responses, turns, feedback, notifiedOn, closing);
    }

    Answering undrafted() {
        return new Answering(Optional.empty(), responses, turns, feedback, notifiedOn, closing);
    }

    /** The draft is the answer. */
    Answering answered(LocalDate on, Instant at) {
        List<Response> more = new ArrayList<>(responses);
        draft.ifPresent(ready -> more.add(new Response(ready, on, at)));
        return new Answering(Optional.empty(), more, turns, feedback, Optional.empty(), closing);
    }

    /** What all parts answered are its answers. */
    Answering answeredBy(List<Response> answers) {
        List<Response> more = new ArrayList<>(responses);
        more.addAll(answers);
        return new Answering(Optional.empty(), more, turns, feedback, Optional.empty(), closing);
    }

    Answering turned(Turn turn) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Answering(Optional.empty(), responses, more, Optional.empty(), notifiedOn, Optional.empty());
    }

    Answering notified(LocalDate on) {
        return new Answering(draft, responses, turns, feedback, Optional.of(on), closing);
    }

    Answering closed(ClosingReason reason, Optional<Feedback> said) {
        return new Answering(draft, responses, turns, said, notifiedOn, Optional.of(reason));
    }

    Answering closed(ClosingReason reason) {
        return closed(reason, feedback);
    }
}
