package id.pendopo.complaints.complaint;

import id.pendopo.complaints.complaint.ExternalProceeding.Forum;
import java.time.LocalDate;
import java.util.Optional;

/** What happens elsewhere (<i>proses di luar</i>). */
public sealed interface ProceedingEvent extends ComplaintEvent {
    /** It was noted. */
    record ProceedingRecorded(ExternalProceeding proceeding) implements ProceedingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.proceedings(proceedings -> proceedings.plus(proceeding));
        }
    }

    /** The same is before a court, and it is not worked on here. */
    record StoppedForCourt(ExternalProceeding proceeding, LocalDate on) implements ProceedingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.proceedings(proceedings -> proceedings.plus(proceeding))
                    .intake(intake -> intake.ended(Intake.Ended.of(ReasonCode.IN_COURT, on)));
        }
    }

    /** It is over there. */
    record ProceedingEnded(Forum forum, LocalDate on) implements ProceedingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.proceedings(proceedings -> proceedings.ended(forum, on));
        }
    }

    /** The Ombudsman recommended something. */
    record RecommendationRecorded(String number, LocalDate receivedOn) implements ProceedingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.proceedings(proceedings -> proceedings.changing(
                    Forum.OMBUDSMAN,
                    one -> one.recommending(
                            new ExternalProceeding.Recommendation(number, receivedOn, Optional.empty()))));
        }
    }

    /** The superior reported on it. */
    record RecommendationReported(LocalDate on) implements ProceedingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.proceedings(proceedings -> proceedings.changing(
                    Forum.OMBUDSMAN,
                    one -> one.recommendation()
                            .map(recommendation -> one.recommending(recommendation.reported(on)))
                            .orElse(one)));
        }
    }

    /** He did not in time. */
    record RecommendationLate() implements ProceedingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }
}
