package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What technical check, visit and technical unit found (<i>verifikasi teknis, pemeriksaan lapangan, rekomendasi</i>). */
public sealed interface ReviewEvent extends ApplicationEvent {
    /** Requirements were judged. */
    record RequirementsJudged(List<Judgement> judgements) implements ReviewEvent {
        /** Copies what it is given. */
        public RequirementsJudged {
            judgements = List.copyOf(judgements);
        }

        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination.judging(judgements));
        }
    }

    /** A member of the technical team said what he thinks. */
    record OpinionGiven(Opinion opinion) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination.with(opinion));
        }
    }

    /** A visit was set. */
    record InspectionScheduled(LocalDate on, Set<PersonRef> inspectors, DocumentRef assignment) implements ReviewEvent {
        /** Keeps the inspectors in order. */
        public InspectionScheduled {
            inspectors = Collections.unmodifiableSet(new TreeSet<>(inspectors));
        }

        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination.with(Visit.set(on, inspectors, assignment)));
        }
    }

    /** The visit was postponed at the applicant's wish. */
    record InspectionPostponed(LocalDate until) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination
                    .visit()
                    .map(visit -> examination.with(visit.postponed(until)))
                    .orElse(examination));
        }
    }

    /** The visit was set for another day. */
    record InspectionRescheduled(LocalDate on) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination
                    .visit()
                    .map(visit -> examination.with(visit.movedTo(on)))
                    .orElse(examination));
        }
    }

    /** The inspectors reported. */
    record InspectionRecorded(InspectionReport report) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination
                    .visit()
                    .map(visit -> examination.with(visit.reported(report)))
                    .orElse(examination));
        }
    }

    /** The technical check is done; where the tracking number is given then, it is given. */
    record ReviewCompleted(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> tracking) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return tracking.map(number -> before.intake(intake -> intake.tracked(number)))
                    .orElse(before);
        }
    }

    /** The technical unit recommended. */
    record RecommendationGiven(Recommendation recommendation) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination.with(recommendation));
        }
    }

    /** A stage took longer than it may. */
    record StageOverdue(Code stage) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return before.examination(examination -> examination.overdueAt(stage));
        }
    }

    /** Something was noted that changes nothing of the file itself. */
    record Noted(Code what) implements ReviewEvent {
        @Override
        public Application applyTo(Application before) {
            return before;
        }
    }
}
