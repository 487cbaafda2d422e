package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Event;
import java.time.LocalDate;
import java.util.Optional;

/** What happened to a plan (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlanEvent.PlanDrafted.class, name = "planDrafted"),
    @JsonSubTypes.Type(value = PlanEvent.PlanRevised.class, name = "planRevised"),
    @JsonSubTypes.Type(value = PlanEvent.PlanDiscarded.class, name = "planDiscarded"),
    @JsonSubTypes.Type(value = PlanEvent.PlanSubmitted.class, name = "planSubmitted"),
    @JsonSubTypes.Type(value = PlanEvent.PlanReturned.class, name = "planReturned"),
    @JsonSubTypes.Type(value = PlanEvent.AgreementEscalated.class, name = "agreementEscalated"),
    @JsonSubTypes.Type(value = PlanEvent.PlanAgreed.class, name = "planAgreed"),
    @JsonSubTypes.Type(value = PlanEvent.PlanStarted.class, name = "planStarted"),
    @JsonSubTypes.Type(value = PlanEvent.PlanAdjusted.class, name = "planAdjusted"),
    @JsonSubTypes.Type(value = PlanEvent.AdjustmentDropped.class, name = "adjustmentDropped"),
    @JsonSubTypes.Type(value = PlanEvent.ResultsReported.class, name = "resultsReported"),
    @JsonSubTypes.Type(value = PlanEvent.FeedbackGiven.class, name = "feedbackGiven"),
    @JsonSubTypes.Type(value = PlanEvent.PeriodEvaluated.class, name = "periodEvaluated"),
    @JsonSubTypes.Type(value = PlanEvent.LatenessNoted.class, name = "latenessNoted"),
    @JsonSubTypes.Type(value = PlanEvent.YearEvaluated.class, name = "yearEvaluated"),
    @JsonSubTypes.Type(value = PlanEvent.AssignmentEnded.class, name = "assignmentEnded"),
    @JsonSubTypes.Type(value = PlanEvent.PlaceRenewed.class, name = "placeRenewed"),
    @JsonSubTypes.Type(value = PlanEvent.EvaluationReceived.class, name = "evaluationReceived"),
    @JsonSubTypes.Type(value = PlanEvent.EvaluationAccepted.class, name = "evaluationAccepted"),
    @JsonSubTypes.Type(value = PlanEvent.WindowClosed.class, name = "windowClosed"),
    @JsonSubTypes.Type(value = PlanEvent.EvaluationContested.class, name = "evaluationContested"),
    @JsonSubTypes.Type(value = PlanEvent.SideHeard.class, name = "sideHeard"),
    @JsonSubTypes.Type(value = PlanEvent.ObjectionRuled.class, name = "objectionRuled"),
    @JsonSubTypes.Type(value = PlanEvent.ImprovementOver.class, name = "improvementOver"),
    @JsonSubTypes.Type(value = PlanEvent.PlanReopened.class, name = "planReopened"),
    @JsonSubTypes.Type(value = PlanEvent.PastEntered.class, name = "pastEntered")
})
public sealed interface PlanEvent extends Event<Plan> {
    /** It was drafted. */
    record PlanDrafted(PlanKey key, PlanPlace place, PlanContent content) implements PlanEvent, Birth<Plan> {
        @Override
        public Plan born() {
            return Plan.drafted(key, place, content);
        }
    }

    /** The latest version was written anew. */
    record PlanRevised(PlanContent content) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.withLatest(version -> version.with(content));
        }
    }

    /** The draft was given up. */
    record PlanDiscarded() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before;
        }
    }

    /** The employee signed the latest version; the place is as the roster has it that day. */
    record PlanSubmitted(LocalDate on, PlanPlace place) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(place).withLatest(version -> version.submitted(on));
        }
    }

    /** The latest version was returned. */
    record PlanReturned(
            @Personal(purpose = Purpose.EMPLOYMENT) PersonalText why) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.withLatest(PlanVersion::returned);
        }
    }

    /** The assessor's superior may decide too. */
    record AgreementEscalated() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.nowEscalated();
        }
    }

    /** Both have signed the latest version. */
    record PlanAgreed(LocalDate on) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.withLatest(version -> version.agreed(on));
        }
    }

    /** It is carried out from now on. */
    record PlanStarted() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before;
        }
    }

    /** A new version is being written. */
    record PlanAdjusted(PlanVersion.Cause cause, PlanContent content) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.plus(PlanVersion.written(content, Optional.of(cause)));
        }
    }

    /** The new version was given up. */
    record AdjustmentDropped() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.withoutLatest();
        }
    }

    /** The employee reported. */
    record ResultsReported(Execution.Report report) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(before.execution().plus(report));
        }
    }

    /** Feedback was given. */
    record FeedbackGiven(Execution.Feedback feedback) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(before.execution().plus(feedback));
        }
    }

    /** A period was rated. */
    record PeriodEvaluated(Execution.PeriodRating rating) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(before.execution().plus(rating));
        }
    }

    /** A term passed that decides nothing; the act says which. */
    record LatenessNoted() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before;
        }
    }

    /** The year was rated. */
    record YearEvaluated(YearRating rating) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(rating);
        }
    }

    /** The assignment ends within the year. */
    record AssignmentEnded(LocalDate lastDay) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.until(lastDay);
        }
    }

    /** Where the employee stands, and who assesses him, was read again. */
    record PlaceRenewed(PlanPlace place) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(place);
        }
    }

    /** The employee received the evaluation. */
    record EvaluationReceived(LocalDate on) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(before.rated().received(on));
        }
    }

    /** The employee accepted it. */
    record EvaluationAccepted() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before;
        }
    }

    /** Nobody objected in time. */
    record WindowClosed() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before;
        }
    }

    /** The employee objected. */
    record EvaluationContested(PlanObjection objection) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(objection);
        }
    }

    /** One side was heard. */
    record SideHeard(PlanObjection.Hearing hearing) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.with(before.objected().plus(hearing));
        }
    }

    /** The objection was decided. */
    record ObjectionRuled(
            PlanObjection.Ruling ruling,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PastMarks.Ratings> ratings)
            implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            Plan ruled = before.with(before.objected().with(ruling));
            return ratings.map(one -> ruled.with(before.rated().changed(one.results(), one.behaviour())))
                    .orElse(ruled);
        }
    }

    /** The months to improve are over. */
    record ImprovementOver() implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before;
        }
    }

    /** It is to be rated anew. */
    record PlanReopened(PlanCommand.Body body, String number) implements PlanEvent {
        @Override
        public Plan applyTo(Plan before) {
            return before.unrated();
        }
    }

    /** History was entered. */
    record PastEntered(PlanKey key, PastRating past) implements PlanEvent, Birth<Plan> {
        @Override
        public Plan born() {
            return Plan.archived(key, past);
        }
    }
}
