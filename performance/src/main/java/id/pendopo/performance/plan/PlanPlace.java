package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an employee stands by an assignment, and who assesses him there (<i>kedudukan pegawai dan pejabat penilainya</i>), as the region's
 * roster knows it on the day it is asked.
 *
 * @param unit his unit
 * @param position his position
 * @param head whether he heads the unit, whose achievement is then his result
 * @param top whether nobody above him has a plan, so that he intervenes in no result
 * @param since the first day of the assignment
 * @param until its last day, where that is known
 * @param assessor the direct superior, never himself
 * @param superior the assessor's superior; empty where the assessor is the head of the region
 * @param duties the items of his duty statement (<i>butir tugas pokok dan fungsi</i>), by their codes
 * @param superiorResults the results of the assessor's plan that his own may intervene in, by their codes
 */
public record PlanPlace(
        UnitCode unit,
        PositionCode position,
        boolean head,
        boolean top,
        LocalDate since,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until,
        EmployeeId assessor,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<EmployeeId> superior,
        List<Code> duties,
        List<Code> superiorResults) {
    /** The fact, asked about {@link PlanKey#assignment}. */
    public static final Fact<PlanPlace> FACT = Fact.of("PLAN_PLACE", PlanPlace.class);

    /** Copies what it is given. */
    public PlanPlace {
        duties = List.copyOf(duties);
        superiorResults = List.copyOf(superiorResults);
    }
}
