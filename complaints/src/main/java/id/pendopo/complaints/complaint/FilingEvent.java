package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a report came in, and what it was found to be (<i>penerimaan dan verifikasi</i>). */
public sealed interface FilingEvent extends ComplaintEvent {
    /** It was brought. */
    record ReportReceived(Report report, TrackingId tracking, LocalDate on) implements FilingEvent, Birth<Complaint> {
        @Override
        public Complaint born() {
            return Complaint.received(report, Intake.received(tracking, on));
        }
    }

    /** The reporter was asked to complete it. */
    record CompletionAsked(List<Code> items, LocalDate on) implements FilingEvent {
        /** Copies what it is given. */
        public CompletionAsked {
            items = List.copyOf(items);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.held(new Intake.Hold(items, on, false, Optional.empty())));
        }
    }

    /** He completed it. */
    record ReportCompleted(Report report, LocalDate on) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.with(report).intake(intake -> intake.completed(on));
        }
    }

    /** It is not worked on. */
    record ReportEnded(ReasonCode reason, LocalDate on) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.ended(reason, on));
        }
    }

    /** It was sorted. */
    record ReportVerified(ReportKind kind, Code leaf, PersonRef by, LocalDate on) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.verified(kind, leaf, by, on));
        }
    }

    /** A clock passed, and it is told upward. */
    record LatenessNoted(Code clock) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }
}
