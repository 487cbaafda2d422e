package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was decided, signed and delivered, and what silence brought (<i>keputusan</i>). */
public sealed interface DecisionEvent extends ApplicationEvent {
    /** It was approved. */
    record ApplicationApproved(
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DecisionCommand.Deviation> deviation)
            implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.grantedOn(on, false));
        }
    }

    /** A second official agreed. */
    record ApprovalCosigned() implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(Ruling::cosigned);
        }
    }

    /** It was refused. */
    record ApplicationRejected(
            LocalDate on,
            Refusal refusal,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DecisionCommand.Deviation> deviation)
            implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.ended(refusal.cause()));
        }
    }

    /** The technical check must look at it again. */
    record ApplicationSentBack(Code cause) implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.examination(Examination::unrecommended).ruling(Ruling::open);
        }
    }

    /** It was signed, and thereby issued. */
    record LicenceSigned(IssuedPaper paper) implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.issued(paper));
        }
    }

    /** Another system issued it. */
    record ExternalIssuanceRecorded(IssuedPaper paper) implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.issued(paper));
        }
    }

    /** The decision was delivered. */
    record LicenceDelivered(
            LocalDate on,
            DecisionCommand.Channel channel,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DocumentRef> proof)
            implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.delivered(on));
        }
    }

    /** The applicant was asked how he was served. */
    record SurveyRequested() implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(Ruling::surveyed);
        }
    }

    /**
     * An objection was granted: it is decided anew, and what nobody has looked at yet is looked at first.
     *
     * @param objection the case of the objection
     * @param on the office day
     * @param reviewed whether it had been looked at
     */
    record ApplicationReopened(CaseId objection, LocalDate on, boolean reviewed) implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            Application open = before.corrections().isOpen()
                    ? before.with(before.corrections().answered(on, List.of()))
                    : before;
            Application complete = open.received().days().complete().isPresent()
                    ? open
                    : open.intake(intake -> intake.with(intake.days().completeOn(on)));
            return complete.ruling(ruling -> ruling.reopenedBy(objection, reviewed));
        }
    }

    /** The term passed in silence, and the law grants it. */
    record DeemedApprovalReached(LocalDate on) implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.grantedOn(on, true));
        }
    }

    /** The term passed where silence grants nothing. */
    record DecisionOverdue(LocalDate on) implements DecisionEvent {
        @Override
        public Application applyTo(Application before) {
            return before;
        }
    }
}
