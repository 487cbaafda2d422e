package id.pendopo.performance.monitoring;

import id.pendopo.core.publication.SmallGroups;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.Roster;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whose names somebody may see (<i>lingkup pemantauan</i>): a leader those of everybody below him in the tree of superiors, of all others
 * only counts by unit, in which groups that are too small are joined or hidden; the personnel office all. It remembers whom it was asked
 * about and is not thread-safe: make one for each view.
 */
public final class MonitoringScope {
    private final Optional<Roster> roster;
    private final Optional<EmployeeId> leader;
    private final int leastGroup;
    private final Map<PositionCode, Boolean> below = new HashMap<>();

    private MonitoringScope(Optional<Roster> roster, Optional<EmployeeId> leader, int leastGroup) {
        this.roster = roster;
        this.leader = leader;
        this.leastGroup = leastGroup;
    }

    /** Of a leader on the day of the roster; groups below {@value SmallGroups#DEFAULT_LEAST} are not told [D]. */
    public static MonitoringScope of(Roster roster, EmployeeId leader) {
        return of(roster, leader, SmallGroups.DEFAULT_LEAST);
    }

    /**
     * Of a leader on the day of the roster.
     *
     * @param leastGroup the fewest persons of a group that is told
     */
    public static MonitoringScope of(Roster roster, EmployeeId leader, int leastGroup) {
        if (leastGroup < 2) {
            throw new IllegalArgumentException(
                    "monitoring: a group of %d is no group; give two or more".formatted(leastGroup));
        }
        return new MonitoringScope(Optional.of(roster), Optional.of(leader), leastGroup);
    }

    /** Of the personnel office, which sees everybody. */
    public static MonitoringScope personnelOffice() {
        return new MonitoringScope(Optional.empty(), Optional.empty(), SmallGroups.DEFAULT_LEAST);
    }

    /** Whether the name of this person may be told. */
    public boolean sees(EmployeeId person) {
        return roster.isEmpty()
                || roster.get()
                        .ownOf(person)
                        .map(Assignment::position)
                        .filter(this::isBelow)
                        .isPresent();
    }

    /** Whether the amounts of single persons may be told: by the personnel office alone. */
    public boolean seesSlips() {
        return roster.isEmpty();
    }

    /** The fewest persons of a group that is told. */
    public int leastGroup() {
        return leastGroup;
    }

    private boolean isBelow(PositionCode position) {
        Boolean known = below.get(position);
        if (known != null) {
            return known;
        }
        Roster day = roster.orElseThrow();
        EmployeeId who = leader.orElseThrow();
        Set<PositionCode> seen = new HashSet<>();
        boolean found = false;
        Optional<PositionCode> at = day.above(position);
        while (!found && at.isPresent() && seen.add(at.get())) {
            found = day.holdersOf(at.get()).stream()
                    .anyMatch(one -> one.employee().equals(who));
            at = day.above(at.get());
        }
        below.put(position, found);
        return found;
    }

    /** What is seen by name, by person in the order of their ids. */
    <R> Map<EmployeeId, List<R>> named(List<R> rows, Row<R> row) {
        Map<EmployeeId, List<R>> persons = new TreeMap<>();
        for (R one : rows) {
            if (sees(row.employee(one))) {
                persons.computeIfAbsent(row.employee(one), key -> new ArrayList<>())
                        .add(one);
            }
        }
        return persons;
    }

    /** All others by unit, each person's rows together; what is too small comes under no unit, or not at all. */
    <R> Map<Optional<UnitCode>, List<List<R>>> counted(List<R> rows, Row<R> row) {
        Map<UnitCode, Map<EmployeeId, List<R>>> units = new TreeMap<>();
        for (R one : rows) {
            if (!sees(row.employee(one))) {
                units.computeIfAbsent(row.unit(one), key -> new TreeMap<>())
                        .computeIfAbsent(row.employee(one), key -> new ArrayList<>())
                        .add(one);
            }
        }
        Map<Optional<UnitCode>, List<List<R>>> groups = new LinkedHashMap<>();
        units.forEach((unit, persons) -> groups.put(Optional.of(unit), List.copyOf(persons.values())));
        return SmallGroups.joined(groups, leastGroup, Optional.empty());
    }

    /** Whose row it is, and of which unit. */
    interface Row<R> {
        EmployeeId employee(R row);

        UnitCode unit(R row);
    }
}
