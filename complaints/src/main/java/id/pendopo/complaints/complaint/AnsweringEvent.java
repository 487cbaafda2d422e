package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What is answered (<i>tanggapan</i>). */
public sealed interface AnsweringEvent extends ComplaintEvent {
    /** An answer was drafted. */
    record AnswerDrafted(Draft draft) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.drafted(draft));
        }
    }

    /** The draft went back. */
    record DraftSentBack() implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(Answering::undrafted);
        }
    }

    /** It was approved and given. */
    record AnswerApproved(LocalDate on, Instant at) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.answered(on, at));
        }
    }

    /** What was promised counts as settled from that day. */
    record PromiseReached(LocalDate on) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }

    /** The reporter was told the decision. */
    record DecisionTold(LocalDate on) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.notified(on));
        }
    }

    /** It was taken back to work. */
    record TakenBack(Turn turn) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            Complaint after = before.answering(answering -> answering.turned(turn));
            // Which parts of a closed complaint work again an officer says.
            return turn.kind().isReopening() ? after : after.family(Family::unanswered);
        }
    }

    /** It was closed. */
    record ComplaintClosed(
            ClosingReason reason,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Feedback> feedback) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.closed(reason, feedback));
        }
    }

    /** It may no longer be opened again. */
    record ReopeningEnded() implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }

    /** It went back to the agency that had it. */
    record RoutedBack(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> examiner) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return examiner.map(who -> before.casework(casework -> casework.examined(who)))
                    .orElse(before);
        }
    }

    /** Another examines it. */
    record ExaminerReplaced(PersonRef examiner) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.examined(examiner));
        }
    }
}
