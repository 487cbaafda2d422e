package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Who works on it (<i>penanganan</i>). */
public sealed interface CaseworkEvent extends ComplaintEvent {
    /**
     * It was sent to an agency.
     *
     * @param disposition to whom and what for
     * @param published whether the public may see it from now on
     */
    record Disposed(Disposition disposition, boolean published) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            // What another agency drafted is no answer of this one.
            return before.answering(Answering::undrafted).casework(casework -> casework.disposed(disposition));
        }
    }

    /** The agency took it on. */
    record DispositionAccepted() implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }

    /** The agency gave it back. */
    record HandedBack(Handback handback) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(Answering::undrafted).casework(casework -> casework.handedBack(handback));
        }
    }

    /** Something was noted. */
    record Noted(Note note) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.noted(note));
        }
    }

    /** More time was asked for. */
    record ExtensionAsked(Extension.Asked asked) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(
                    casework -> casework.extension(casework.extension().asking(asked)));
        }
    }

    /** The leaders asked what became of it. */
    record Nudged(Nudge nudge) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.nudged(nudge));
        }
    }

    /** More time was granted. */
    record Extended(Extension.Granted granted) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(
                    casework -> casework.extension(casework.extension().granting(granted)));
        }
    }

    /** No more time was granted. */
    record ExtensionRefused() implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(
                    casework -> casework.extension(casework.extension().refused()));
        }
    }

    /** How soon it is looked at was set. */
    record PrioritySet(Priority priority) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.at(priority));
        }
    }

    /**
     * It was found to be of another kind or category.
     *
     * @param was as what it was taken until then
     * @param kind of which kind it is
     * @param leaf where it belongs
     * @param settlement how long such a report may take
     * @param urgency what raises its priority there, where anything does
     */
    record Reclassified(
            Reclassification was,
            ReportKind kind,
            Code leaf,
            Term settlement,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.reclassified(kind, leaf))
                    .casework(casework -> casework.reclassified(was)
                            .read(urgency)
                            .special(SpecialTerms::recounted)
                            .within(settlement));
        }
    }

    /**
     * It was found to have the weight of supervision: it lies with supervisors from now on and is hidden, and stays so [D].
     *
     * @param was as what it was taken until then
     * @param leaf where it belongs
     * @param disposition to whom it goes
     * @param urgency what raises its priority there, where anything does
     */
    record BecameSupervisory(
            Reclassification was,
            Code leaf,
            Disposition disposition,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.reclassified(ReportKind.COMPLAINT_SUPERVISORY, leaf))
                    .answering(Answering::undrafted)
                    .shielding(
                            shielding -> shielding.hiding(Secrecy.strictest(shielding.secrecy(), Secrecy.CONFIDENTIAL)))
                    .casework(casework -> casework.reclassified(was)
                            .read(urgency)
                            .special(SpecialTerms::recounted)
                            .disposed(disposition));
        }
    }

    /**
     * It was found not to have that weight, and goes to an agency. It stays hidden: only its reporter loosens that [D].
     *
     * @param was as what it was taken until then
     * @param kind of which kind it is
     * @param leaf where it belongs
     * @param disposition to whom it goes
     * @param urgency what raises its priority there, where anything does
     */
    record ReleasedFromSupervision(
            Reclassification was,
            ReportKind kind,
            Code leaf,
            Disposition disposition,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.reclassified(kind, leaf))
                    .answering(Answering::undrafted)
                    .casework(
                            casework -> casework.reclassified(was).read(urgency).disposed(disposition));
        }
    }

    /** It is treated as a minor one. */
    record BecameMinor(LocalDate on, Optional<Instant> by) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.special(special -> special.minor(on, by)));
        }
    }

    /** It is treated as a formal request for information. */
    record BecameFormalRequest(LocalDate on) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.special(special -> special.formal(on)));
        }
    }

    /** The formal request got its extension. */
    record FormalRequestExtended(Extension.Granted granted) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(
                    casework -> casework.extension(casework.extension().granting(granted)));
        }
    }

    /** The examination of abuse in licensing came further. */
    record AbuseExamined(AbuseStep step) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.special(special -> special.abuse(step)));
        }
    }

    /** It was told upward that time passed. */
    record Escalated(Escalation escalation) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.escalated(escalation));
        }
    }
}
