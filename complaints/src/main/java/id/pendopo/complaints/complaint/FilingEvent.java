package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import java.time.LocalDate;
import java.util.Optional;

/** How a report came in, and what it was found to be (<i>penerimaan dan verifikasi</i>). */
public sealed interface FilingEvent extends ComplaintEvent {
    /**
     * It was brought.
     *
     * @param report what it says
     * @param tracking the code by which it is followed
     * @param on the day it came in
     * @param hold what the guard at the door asks, where it asks anything
     * @param urgency what raises its priority, where anything does
     */
    record ReportReceived(
            Report report,
            TrackingId tracking,
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Intake.Hold> hold,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements FilingEvent, Birth<Complaint> {
        @Override
        public Complaint born() {
            return Complaint.received(report, Intake.received(tracking, on, hold))
                    .casework(casework -> casework.read(urgency));
        }
    }

    /** The reporter was asked to complete it. */
    record CompletionAsked(Intake.Hold hold) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.held(hold));
        }
    }

    /**
     * He completed it.
     *
     * @param report what it says now
     * @param on the day
     * @param urgency what raises its priority now, where anything does
     */
    record ReportCompleted(
            Report report,
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            Report whole = report.change()
                    .references(before.report().references().toArray(ExternalReference[]::new))
                    .done();
            return before.with(whole)
                    .intake(intake -> intake.completed(on))
                    .casework(casework -> casework.read(urgency));
        }
    }

    /** It no longer waits for him. */
    record HoldReleased(LocalDate on) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.released(on));
        }
    }

    /** It is not worked on. */
    record ReportEnded(Intake.Ended why) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.ended(why));
        }
    }

    /**
     * It was sorted.
     *
     * @param kind of which kind it is
     * @param leaf where it belongs
     * @param by who found that
     * @param on the day
     * @param urgency what raises its priority there, where anything does
     */
    record ReportVerified(
            ReportKind kind,
            Code leaf,
            PersonRef by,
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.verified(kind, leaf, by, on))
                    .casework(casework -> casework.read(urgency));
        }
    }

    /** A clock passed, and it is told upward or to whom it now falls. */
    record LatenessNoted(Code clock) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }

    /** The reporter took it back. */
    record ReportWithdrawn(LocalDate on) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.withdrawn(on));
        }
    }

    /** The reporter wants nothing more to do with it. */
    record ReporterSteppedBack(LocalDate on) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(Shielding::cut);
        }
    }

    /** He objects. */
    record ObjectionRaised(LocalDate on, Narrative grounds) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.objected(Intake.Objection.raised(on, grounds)));
        }
    }

    /**
     * He is right, and it is sorted anew.
     *
     * @param on the day
     * @param urgency what raises its priority where the reporter put it, where anything does
     */
    record ObjectionUpheld(
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            // Where it was put away for a court, the court has not the same before it after all.
            return before.intake(intake -> intake.released(on)
                            .again()
                            .objected(intake.objection().orElseThrow().upheld(on)))
                    .family(Family::apart)
                    .casework(casework -> casework.read(urgency))
                    .proceedings(proceedings -> proceedings.ended(ExternalProceeding.Forum.COURT, on));
        }
    }

    /** He is not. */
    record ObjectionDismissed(LocalDate on, Narrative words) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(
                    intake -> intake.objected(intake.objection().orElseThrow().dismissed(on, words)));
        }
    }

    /** Its file went to the archive. */
    record FileArchived(LocalDate on) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.intake(intake -> intake.archived(on));
        }
    }

    /** An official is close to somebody in it. */
    record InterestDeclared(PersonRef by) implements FilingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }
}
