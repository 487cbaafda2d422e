package id.pendopo.complaints.complaint;

import java.time.LocalDate;

/** What is answered (<i>tanggapan</i>). */
public sealed interface AnsweringEvent extends ComplaintEvent {
    /** An answer was drafted. */
    record AnswerDrafted(Answering.Draft draft) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.drafted(draft));
        }
    }

    /** It was approved and given. */
    record AnswerApproved(LocalDate on) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.answered(on));
        }
    }

    /** It was closed. */
    record ComplaintClosed(ClosingReason reason) implements AnsweringEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.closed(reason));
        }
    }
}
