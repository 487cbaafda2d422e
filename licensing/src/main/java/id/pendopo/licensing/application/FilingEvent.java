package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the applicant did, and what time did for him (<i>pengajuan permohonan</i>). */
public sealed interface FilingEvent extends ApplicationEvent {
    /** A draft began. */
    record ApplicationDrafted(ApplicationForm form, PersonRef filer) implements FilingEvent, Birth<Application> {
        @Override
        public Application born() {
            return Application.drafted(form, filer);
        }
    }

    /** The draft was changed, or papers were added. */
    record DraftChanged(ApplicationForm form) implements FilingEvent {
        @Override
        public Application applyTo(Application before) {
            return before.with(form);
        }
    }

    /**
     * It was handed in, and from here on keeps its policy.
     *
     * @param intake how it came in
     * @param certificate the case of the certificate that is there at once, not yet verified
     */
    record ApplicationSubmitted(
            Intake intake,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> certificate) implements FilingEvent {
        @Override
        public Application applyTo(Application before) {
            Application received = before.with(intake);
            return certificate
                    .map(licence -> received.ruling(ruling -> ruling.certified(licence)))
                    .orElse(received);
        }
    }

    /**
     * It was handed in, and its own declaration is the certificate.
     *
     * @param intake how it came in
     * @param paper the certificate, under the number of the application until another system numbers it
     */
    record StandardDeclared(Intake intake, IssuedPaper paper) implements FilingEvent {
        @Override
        public Application applyTo(Application before) {
            return before.with(intake).ruling(ruling -> ruling.issued(paper));
        }
    }

    /** What was flagged came back mended. */
    record ApplicationResubmitted(ApplicationForm form, List<ItemAnswer> answers, LocalDate on) implements FilingEvent {
        /** Copies what it is given. */
        public ApplicationResubmitted {
            answers = List.copyOf(answers);
        }

        @Override
        public Application applyTo(Application before) {
            Set<Code> mended = new TreeSet<>();
            answers.forEach(answer -> mended.add(answer.item()));
            return before.with(form)
                    .with(before.corrections().answered(on, answers))
                    .examination(examination -> examination.without(mended))
                    .intake(intake -> intake.with(intake.days().again(on)));
        }
    }

    /** It ended without a decision of the office, or with one below the approver. */
    record ApplicationEnded(Code cause) implements FilingEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.ended(cause));
        }
    }

    /** It lapsed. */
    record ApplicationLapsed(Code cause) implements FilingEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.ended(cause));
        }
    }

    /** A lapsed file was taken up again, mended. */
    record ApplicationResumed(ApplicationForm form, List<ItemAnswer> answers, LocalDate on) implements FilingEvent {
        /** Copies what it is given. */
        public ApplicationResumed {
            answers = List.copyOf(answers);
        }

        @Override
        public Application applyTo(Application before) {
            return new ApplicationResubmitted(form, answers, on).applyTo(before).ruling(Ruling::open);
        }
    }
}
