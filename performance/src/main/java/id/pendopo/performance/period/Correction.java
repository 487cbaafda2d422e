package id.pendopo.performance.period;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.pay.PayLineCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A run beside a paid month that says what was paid too much or too little (<i>koreksi</i>); the month itself stays as it was.
 *
 * @param number 1 for the first correction of the month
 * @param cause why, as a code
 * @param employees whose pay is looked at again
 * @param basis the case that led to it, such as an objection that was accepted; empty where a document did
 * @param orderedOn when it was ordered
 * @param orderedBy who ordered it; empty where another case did
 * @param state how far it is
 * @param summary the differences, once computed
 * @param into the month in which they are paid or taken, once carried
 */
public record Correction(
        int number,
        Code cause,
        List<EmployeeId> employees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> basis,
        LocalDate orderedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> orderedBy,
        State state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RunSummary> summary,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<YearMonth> into) {
    /** How far a correction is (<i>keadaan koreksi</i>). */
    public enum State {
        /** <i>Diminta</i>. */
        ORDERED,
        /** <i>Dihitung</i>. */
        COMPUTED,
        /** <i>Diverifikasi</i>. */
        VERIFIED,
        /** <i>Diperhitungkan dalam bulan lain</i>. */
        CARRIED,
        /** <i>Dihentikan</i>: nothing was wrong after all. */
        DROPPED
    }

    /** Copies what it is given. */
    public Correction {
        employees = List.copyOf(employees);
    }

    static Correction ordered(
            int number,
            Code cause,
            List<EmployeeId> employees,
            Optional<CaseId> basis,
            LocalDate on,
            Optional<PersonRef> by) {
        return new Correction(
                number, cause, employees, basis, on, by, State.ORDERED, Optional.empty(), Optional.empty());
    }

    /**
     * How the slips of a later month name a correction of this month's case, so that it is found in them again: {@code bulan-2026-09#1}.
     *
     * @param period the case of the month that it corrects
     * @param number which correction of that month
     */
    public static String idOf(CaseId period, int number) {
        return period + "#" + number;
    }

    /**
     * What is to be paid, below zero what is to be taken back, over all it is about: the difference of the net less that of what was carried
     * on of the slips; nothing before it is computed.
     */
    @JsonIgnore
    public Rupiah owed() {
        return summary.map(run -> run.total(PayLineCode.NET.toCode()).minus(run.total(PayLineCode.RECEIVABLE.toCode())))
                .orElse(Rupiah.ZERO);
    }

    Correction with(RunSummary differences) {
        return new Correction(
                number, cause, employees, basis, orderedOn, orderedBy, State.COMPUTED, Optional.of(differences), into);
    }

    Correction with(State now) {
        return new Correction(number, cause, employees, basis, orderedOn, orderedBy, now, summary, into);
    }

    Correction carriedInto(YearMonth month) {
        return new Correction(
                number, cause, employees, basis, orderedOn, orderedBy, State.CARRIED, summary, Optional.of(month));
    }
}
