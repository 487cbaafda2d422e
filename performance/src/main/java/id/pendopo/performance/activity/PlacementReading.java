package id.pendopo.performance.activity;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.UnitCode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where somebody worked on a day and who is above him (<i>keterangan penempatan</i>), from the roster and his plan.
 *
 * @param unit in which unit
 * @param family of his position
 * @param positionClass of his position
 * @param duties items of duty of his position
 * @param results planned results of his plan
 * @param chain his superior first, then each one's superior; whether each can be reached is as of the instant of asking
 */
public record PlacementReading(
        UnitCode unit,
        PositionFamily family,
        PositionClass positionClass,
        Set<Code> duties,
        Set<Code> results,
        List<Superior> chain) {
    /** The fact, asked about {@link DutyReading#subject}. */
    public static final Fact<PlacementReading> FACT = Fact.of("PLACEMENT", PlacementReading.class);

    /** Copies what it is given, in order. */
    public PlacementReading {
        duties = Collections.unmodifiableSet(new TreeSet<>(duties));
        results = Collections.unmodifiableSet(new TreeSet<>(results));
        chain = List.copyOf(chain);
    }

    /** Who may be asked, in order: whoever can be reached, each once, and never the owner in whatever capacity. */
    public List<PersonRef> askable(EmployeeId owner) {
        return chain.stream()
                .filter(Superior::reachable)
                .map(Superior::person)
                .filter(person -> !person.equals(owner.toPerson()))
                .distinct()
                .toList();
    }
}
