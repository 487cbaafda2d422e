package id.pendopo.performance.sanction;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is alleged against a civil servant, and what came of it (<i>hukuman disiplin</i>). Immutable and thread-safe.
 *
 * @param employee against whom
 * @param unit where he worked when it was alleged
 * @param grounds what is alleged, as codes
 * @param report the report it rests on
 * @param summonses the first and, if he did not come, the second
 * @param minutes the minutes of the examination; empty where he never came
 * @param decree what was imposed
 * @param annulment why it never counted
 */
public record Sanction(
        EmployeeId employee,
        UnitCode unit,
        List<Code> grounds,
        DocumentRef report,
        List<Summons> summonses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DocumentRef> minutes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Decree> decree,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Annulment> annulment) {
    /**
     * A written summons (<i>surat panggilan</i>).
     *
     * @param hearing the day of the examination
     * @param letter the letter itself
     * @param missed whether he did not come
     */
    public record Summons(LocalDate hearing, DocumentRef letter, boolean missed) {}

    /**
     * The decree that imposes a sanction (<i>keputusan hukuman disiplin</i>).
     *
     * @param kind what is imposed
     * @param number of the decree
     * @param date of the decree
     * @param effective from which day it holds
     * @param months for how many months of pay; empty where it says none
     */
    public record Decree(
            SanctionKind kind,
            String number,
            LocalDate date,
            LocalDate effective,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> months) {}

    /**
     * The decree that annuls it (<i>pembatalan</i>).
     *
     * @param cause why
     * @param number of the decree
     */
    public record Annulment(Code cause, String number) {}

    /** Copies what it is given. */
    public Sanction {
        grounds = List.copyOf(grounds);
        summonses = List.copyOf(summonses);
    }

    static Sanction alleged(EmployeeId employee, UnitCode unit, List<Code> grounds, DocumentRef report) {
        return new Sanction(
                employee, unit, grounds, report, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The last summons. */
    public Optional<Summons> summons() {
        return summonses.isEmpty() ? Optional.empty() : Optional.of(summonses.get(summonses.size() - 1));
    }

    Sanction with(Summons one) {
        List<Summons> all = new ArrayList<>(summonses);
        all.add(one);
        return new Sanction(employee, unit, grounds, report, all, minutes, decree, annulment);
    }

    Sanction missed() {
        List<Summons> all = new ArrayList<>(summonses);
        summons().ifPresent(last -> all.set(all.size() - 1, new Summons(last.hearing(), last.letter(), true)));
        return new Sanction(employee, unit, grounds, report, all, minutes, decree, annulment);
    }

    Sanction examined(DocumentRef paper) {
        return new Sanction(employee, unit, grounds, report, summonses, Optional.of(paper), decree, annulment);
    }

    Sanction with(Decree imposed) {
        return new Sanction(employee, unit, grounds, report, summonses, minutes, Optional.of(imposed), annulment);
    }

    Sanction with(Annulment annulled) {
        return new Sanction(employee, unit, grounds, report, summonses, minutes, decree, Optional.of(annulled));
    }
}
