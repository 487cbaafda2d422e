package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An application for a licence (<i>permohonan izin</i>): what was asked for, and what became of it. Immutable and thread-safe.
 *
 * @param form what the applicant states
 * @param filer who filed it, by an opaque reference: whose account is asked for
 * @param intake how it came in; empty while it is a draft
 * @param corrections its returns
 * @param examination what the office found
 * @param charge its fee
 * @param ruling the decision
 * @param assignments who was drawn for it
 */
public record Application(
        ApplicationForm form,
        PersonRef filer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Intake> intake,
        Corrections corrections,
        Examination examination,
        Charge charge,
        Ruling ruling,
        Assignments assignments) {
    static Application drafted(ApplicationForm form, PersonRef filer) {
        return new Application(
                form,
                filer,
                Optional.empty(),
                Corrections.NONE,
                Examination.NONE,
                Charge.NONE,
                Ruling.NONE,
                Assignments.NONE);
    }

    /** How it came in, of an application that was handed in. */
    public Intake received() {
        return intake.orElseThrow(
                () -> new IllegalStateException("application: is a draft and was not handed in; ask intake() first"));
    }

    Application with(ApplicationForm other) {
        return new Application(other, filer, intake, corrections, examination, charge, ruling, assignments);
    }

    Application with(Intake other) {
        return new Application(form, filer, Optional.of(other), corrections, examination, charge, ruling, assignments);
    }

    Application with(Corrections other) {
        return new Application(form, filer, intake, other, examination, charge, ruling, assignments);
    }

    Application with(Assignments other) {
        return new Application(form, filer, intake, corrections, examination, charge, ruling, other);
    }

    Application intake(UnaryOperator<Intake> change) {
        return with(change.apply(received()));
    }

    Application examination(UnaryOperator<Examination> change) {
        return new Application(
                form, filer, intake, corrections, change.apply(examination), charge, ruling, assignments);
    }

    Application charge(UnaryOperator<Charge> change) {
        return new Application(
                form, filer, intake, corrections, examination, change.apply(charge), ruling, assignments);
    }

    Application ruling(UnaryOperator<Ruling> change) {
        return new Application(
                form, filer, intake, corrections, examination, charge, change.apply(ruling), assignments);
    }
}
