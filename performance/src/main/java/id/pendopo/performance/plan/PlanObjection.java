package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An objection to the evaluation of the year (<i>keberatan atas hasil penilaian</i>), decided finally by the assessor's superior.
 *
 * @param on when
 * @param grounds why, as codes
 * @param letter the letter itself
 * @param hearings what both sides explained
 * @param ruling what was decided
 */
public record PlanObjection(
        LocalDate on,
        List<Code> grounds,
        DocumentRef letter,
        List<Hearing> hearings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ruling> ruling) {
    /** Who is heard (<i>pihak</i>). */
    public enum Side {
        /** <i>Pegawai yang dinilai</i>. */
        EMPLOYEE,
        /** <i>Pejabat penilai</i>. */
        ASSESSOR
    }

    /** What is decided (<i>putusan</i>). */
    public enum Outcome {
        /** <i>Hasil penilaian tetap</i>. */
        UPHELD,
        /** <i>Hasil penilaian diubah</i>. */
        CHANGED
    }

    /**
     * What one side explained (<i>penjelasan</i>).
     *
     * @param side who
     * @param on when
     * @param minutes the minutes of it
     */
    public record Hearing(Side side, LocalDate on, DocumentRef minutes) {}

    /**
     * The decision, which is final.
     *
     * @param outcome what it comes to
     * @param on when
     * @param reasons why
     */
    public record Ruling(
            Outcome outcome,
            LocalDate on,

            @Personal(purpose = Purpose.EMPLOYMENT) PersonalText reasons) {}

    /** Copies what it is given. */
    public PlanObjection {
        grounds = List.copyOf(grounds);
        hearings = List.copyOf(hearings);
    }

    boolean hasHeard(Side side) {
        return hearings.stream().anyMatch(one -> one.side() == side);
    }

    PlanObjection plus(Hearing hearing) {
        List<Hearing> more = new ArrayList<>(hearings);
        more.add(hearing);
        return new PlanObjection(on, grounds, letter, more, ruling);
    }

    PlanObjection with(Ruling now) {
        return new PlanObjection(on, grounds, letter, hearings, Optional.of(now));
    }
}
