package id.pendopo.performance.activity;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.Approver;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.Roster;
import id.pendopo.performance.organisation.UnitCode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /**
     * The placement that a roster shows; empty where the roster has no position of his on that day. Whoever the roster names can be
     * reached: it passes over vacant positions and names who acts, who received a delegation, and who is next.
     *
     * @param roster of the day of work
     * @param owner whose
     * @param duties items of duty of his position
     * @param results planned results of his plan
     * @param headOfRegion the head of the region, who verifies the work of the top official and is no employee of the roster
     */
    public static Optional<PlacementReading> from(
            Roster roster, EmployeeId owner, Set<Code> duties, Set<Code> results, Optional<PersonRef> headOfRegion) {
        List<Superior> chain = roster.approversOf(owner).approvers().stream()
                .flatMap(approver -> approver.kind() == Approver.Kind.HEAD_OF_REGION
                        ? headOfRegion.stream()
                        : approver.employee().map(EmployeeId::toPerson).stream())
                .map(person -> new Superior(person, true))
                .toList();
        return roster.ownOf(owner)
                .flatMap(assignment -> roster.find(assignment.position()))
                .map(position -> new PlacementReading(
                        position.unit(), position.family(), position.level(), duties, results, chain));
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
