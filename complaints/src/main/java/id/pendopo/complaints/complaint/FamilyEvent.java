package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What belongs together (<i>laporan serupa, bagian laporan dan dukungan</i>). */
public sealed interface FamilyEvent extends ComplaintEvent {
    /** It was merged into another, and hides at least what the other hides. */
    record ComplaintMerged(CaseId parent, Secrecy inherited) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.mergedInto(parent))
                    .shielding(shielding -> shielding.inheriting(inherited));
        }
    }

    /**
     * Another was merged into it; whoever followed that follows this.
     *
     * @param child which
     * @param followers who followed it and may be known here
     * @param on the day
     * @param urgency what raises its priority now, where anything does
     */
    record ChildAdopted(
            CaseId child,
            Set<PersonRef> followers,
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements FamilyEvent {
        /** Copies what it is given. */
        public ChildAdopted {
            followers = java.util.Collections.unmodifiableSet(new TreeSet<>(followers));
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.adopting(child).followedBy(followers, on))
                    .casework(casework -> casework.read(urgency));
        }
    }

    /** What was merged into it goes its own way again; who followed stays, and may go as anybody may. */
    record ChildLetGo(CaseId child) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.lettingGo(child));
        }
    }

    /** It hides what is hidden where it belongs. */
    record SecrecyInherited(Secrecy secrecy) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding -> shielding.inheriting(secrecy));
        }
    }

    /** It was split. */
    record ComplaintSplit(List<Family.Part> parts) implements FamilyEvent {
        /** Copies what it is given. */
        public ComplaintSplit {
            parts = List.copyOf(parts);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.split(parts));
        }
    }

    /** A part was opened, sorted as the whole was. */
    record PartOpened(
            CaseId parent,
            Report report,
            TrackingId tracking,
            ReportKind kind,
            Code leaf,
            PersonRef verifiedBy,
            LocalDate receivedOn,
            LocalDate completeOn,
            Secrecy secrecy,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements FamilyEvent, Birth<Complaint> {
        @Override
        public Complaint born() {
            Intake intake = Intake.received(tracking, receivedOn, Optional.empty())
                    .verified(kind, leaf, verifiedBy, completeOn);
            return Complaint.received(report, intake)
                    .family(none -> Family.partOf(parent))
                    .shielding(shielding -> shielding.inheriting(secrecy))
                    .casework(casework -> casework.read(urgency));
        }
    }

    /** A part has answered. */
    record PartAnswered(CaseId part, Draft content, LocalDate on, Instant at) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.answered(part, Optional.of(new Family.Answered(content, on, at))));
        }
    }

    /** All parts have answered: their answers are its own. */
    record AnsweredByParts() implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            List<Response> answers = new ArrayList<>();
            before.family().parts().forEach(part -> part.answer().ifPresent(answer -> answers.add(answer.response())));
            answers.removeAll(before.answering().responses());
            return before.answering(answering -> answering.answeredBy(answers));
        }
    }

    /** Some parts are worked on once more. */
    record PartsReworked(Set<CaseId> parts, Turn turn) implements FamilyEvent {
        /** Copies what it is given. */
        public PartsReworked {
            TreeSet<CaseId> ordered = new TreeSet<>(java.util.Comparator.comparing(CaseId::value));
            ordered.addAll(parts);
            parts = java.util.Collections.unmodifiableSet(ordered);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.turned(turn)).family(family -> family.unanswered(parts));
        }
    }

    /** Some parts are worked on once more, after the whole was opened again. */
    record PartsUnanswered(Set<CaseId> parts) implements FamilyEvent {
        /** Copies what it is given. */
        public PartsUnanswered {
            TreeSet<CaseId> ordered = new TreeSet<>(java.util.Comparator.comparing(CaseId::value));
            ordered.addAll(parts);
            parts = java.util.Collections.unmodifiableSet(ordered);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.unanswered(parts));
        }
    }

    /** A part ended with the whole. */
    record EndedWithParent(FamilyCommand.ParentEnd how, LocalDate on) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return switch (how) {
                case CLOSED -> before.answering(answering -> answering.closed(ClosingReason.WITH_PARENT));
                case WITHDRAWN -> before.intake(intake -> intake.withdrawn(on));
                case IN_COURT -> before.intake(intake -> intake.ended(Intake.Ended.of(ReasonCode.IN_COURT, on)));
            };
        }
    }

    /** Something became of the report with which it was merged; whoever brought this one is told, and nothing of the other stands here. */
    record ParentHeard(LocalDate on) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }

    /** Somebody wants the same. */
    record SupportGiven(
            PersonRef account,
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency)
            implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.supported(account, on)).casework(casework -> casework.read(urgency));
        }
    }

    /** He no longer does. */
    record SupportWithdrawn(
            PersonRef account,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.unsupported(account)).casework(casework -> casework.read(urgency));
        }
    }

    /** Something was put to it. */
    record RepeatAppended(Narrative text, LocalDate on) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.added(new Family.Addition(text, on)));
        }
    }

    /** Which it may repeat was noted. */
    record PossibleNoted(List<Family.Possible> found) implements FamilyEvent {
        /** Copies what it is given. */
        public PossibleNoted {
            found = List.copyOf(found);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.possibly(found));
        }
    }
}
