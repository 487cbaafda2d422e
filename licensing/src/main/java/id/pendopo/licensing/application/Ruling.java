package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision and what followed (<i>keputusan</i>).
 *
 * @param granted the day on which it was approved, or on which silence granted it
 * @param bySilence whether silence granted it
 * @param ended why it ended without a licence, as a code
 * @param certificate the case of the certificate that is there before it is verified
 * @param paper what was issued
 * @param after what happened to the decision afterwards
 */
public record Ruling(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> granted,
        boolean bySilence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> ended,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> certificate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<IssuedPaper> paper,
        Aftermath after) {
    /** Nothing yet. */
    public static final Ruling NONE =
            new Ruling(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Aftermath.NONE);

    /**
     * What happened to the decision afterwards.
     *
     * @param cosigned whether a second official agreed, where the amount asks for it
     * @param deliveredOn when it was delivered
     * @param surveyed whether the applicant was asked how he was served (<i>survei kepuasan masyarakat</i>)
     * @param reopenedBy the objection by which it was reopened
     * @param reviewed whether what was reopened had been looked at before, and only needs to be decided anew
     */
    public record Aftermath(
            boolean cosigned,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> deliveredOn,
            boolean surveyed,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> reopenedBy,
            boolean reviewed) {
        static final Aftermath NONE = new Aftermath(false, Optional.empty(), false, Optional.empty(), false);
    }

    Ruling grantedOn(LocalDate day, boolean silent) {
        return new Ruling(Optional.of(day), silent, ended, certificate, paper, after);
    }

    /** Nothing is decided any more: it was sent back, taken up again or reopened. */
    Ruling open() {
        return new Ruling(
                Optional.empty(),
                false,
                Optional.empty(),
                certificate,
                paper,
                new Aftermath(false, Optional.empty(), after.surveyed, after.reopenedBy, after.reviewed));
    }

    Ruling ended(Code cause) {
        return new Ruling(Optional.empty(), false, Optional.of(cause), certificate, paper, after);
    }

    Ruling certified(CaseId licence) {
        return new Ruling(granted, bySilence, ended, Optional.of(licence), paper, after);
    }

    Ruling issued(IssuedPaper what) {
        return new Ruling(
                granted.or(() -> Optional.of(what.on())), bySilence, ended, certificate, Optional.of(what), after);
    }

    Ruling cosigned() {
        return with(new Aftermath(true, after.deliveredOn, after.surveyed, after.reopenedBy, after.reviewed));
    }

    Ruling delivered(LocalDate on) {
        return with(new Aftermath(after.cosigned, Optional.of(on), after.surveyed, after.reopenedBy, after.reviewed));
    }

    Ruling surveyed() {
        return with(new Aftermath(after.cosigned, after.deliveredOn, true, after.reopenedBy, after.reviewed));
    }

    Ruling reopenedBy(CaseId objection, boolean wasReviewed) {
        return open().with(new Aftermath(false, Optional.empty(), after.surveyed, Optional.of(objection), wasReviewed));
    }

    private Ruling with(Aftermath other) {
        return new Ruling(granted, bySilence, ended, certificate, paper, other);
    }
}
