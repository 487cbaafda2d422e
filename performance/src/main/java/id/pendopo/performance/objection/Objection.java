package id.pendopo.performance.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An objection to pay, and its appeal (<i>keberatan atas hasil TPP</i>). Immutable and thread-safe.
 *
 * @param period the case of the month
 * @param unit the unit charged
 * @param month the month paid for
 * @param employee who objects
 * @param filing what he objects to, and why
 * @param evidence what he brought later
 * @param ruling what was decided
 * @param appeal his appeal
 * @param appealRuling what was decided on it
 */
public record Objection(
        CaseId period,
        UnitCode unit,
        YearMonth month,
        EmployeeId employee,
        Filing filing,
        List<DocumentRef> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ruling> ruling,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Appeal> appeal,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ruling> appealRuling) {
    /** The most papers of one objection. */
    static final int EVIDENCE_LIMIT = 50;

    /** What it comes to (<i>amar</i>). */
    public enum Outcome {
        /** <i>Diterima</i>. */
        ACCEPTED,
        /** <i>Diterima sebagian</i>. */
        PARTLY,
        /** <i>Ditolak</i>. */
        REJECTED
    }

    /**
     * What is objected to (<i>yang diajukan keberatan</i>).
     *
     * @param on when it was filed
     * @param lines the lines of the slip, by their codes; the others are not contested
     * @param statement why, in his own words
     */
    public record Filing(
            LocalDate on,
            List<Code> lines,
            @Personal(purpose = Purpose.EMPLOYMENT) PersonalText statement) {
        /** Copies what it is given. */
        public Filing {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What was decided, with reasons (<i>putusan</i>).
     *
     * @param outcome what it comes to
     * @param on the day of the decision
     * @param reasons why
     * @param letter the letter
     */
    public record Ruling(
            Outcome outcome,
            LocalDate on,
            @Personal(purpose = Purpose.EMPLOYMENT) PersonalText reasons,
            DocumentRef letter) {}

    /**
     * The one appeal (<i>banding</i>).
     *
     * @param on when it was filed
     * @param statement why, in his own words
     */
    public record Appeal(
            LocalDate on,
            @Personal(purpose = Purpose.EMPLOYMENT) PersonalText statement) {}

    /** Copies what it is given. */
    public Objection {
        evidence = List.copyOf(evidence);
    }

    static Objection filed(ContestedSlip slip, Filing filing, List<DocumentRef> evidence) {
        return new Objection(
                slip.period(),
                slip.unit(),
                slip.month(),
                slip.employee(),
                filing,
                evidence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Objection with(List<DocumentRef> more) {
        List<DocumentRef> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Objection(period, unit, month, employee, filing, all, ruling, appeal, appealRuling);
    }

    Objection with(Ruling decided) {
        return appeal.isPresent()
                ? new Objection(period, unit, month, employee, filing, evidence, ruling, appeal, Optional.of(decided))
                : new Objection(
                        period, unit, month, employee, filing, evidence, Optional.of(decided), appeal, appealRuling);
    }

    Objection with(Appeal filed) {
        return new Objection(period, unit, month, employee, filing, evidence, ruling, Optional.of(filed), appealRuling);
    }
}
