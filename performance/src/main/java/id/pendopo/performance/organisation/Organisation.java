package id.pendopo.performance.organisation;

import id.pendopo.core.finding.Finding;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The offices of a region with everything that changes in them over the years (<i>organisasi perangkat daerah</i>): units, positions, who
 * is above whom, who holds what, who decides for whom. {@link #on} gives the roster of a day. What contradicts itself is told by
 * {@link #flaws} and never thrown. Found by keys, so that a hundred thousand civil servants are no more than a list. Immutable and
 * thread-safe.
 */
public final class Organisation {
    private final Map<UnitCode, List<Unit>> units;
    private final Map<PositionCode, List<Position>> positions;
    private final Map<PositionCode, List<Supervision>> above;
    private final Map<PositionCode, List<Assignment>> holders;
    private final Map<EmployeeId, List<Assignment>> held;
    private final Map<EmployeeId, List<Delegation>> delegations;
    private final List<DutyStatement> duties;
    private final Optional<PositionCode> top;

    private Organisation(Draft draft) {
        this.units = index(draft.units, Unit::code);
        this.positions = index(draft.positions, Position::code);
        this.above = index(draft.supervisions, Supervision::subordinate);
        this.holders = index(draft.assignments, Assignment::position);
        this.held = index(draft.assignments, Assignment::employee);
        this.delegations = index(draft.delegations, Delegation::from);
        this.duties = List.copyOf(draft.duties);
        this.top = draft.top;
    }

    /** An organisation to be told. */
    public static Draft draft() {
        return new Draft();
    }

    /** Who is what on this day. Nothing is copied: it looks up what it is asked. */
    public Roster on(LocalDate day) {
        return new Roster(this, day);
    }

    /** All assignments of somebody, in the order they were told. */
    public List<Assignment> assignmentsOf(EmployeeId employee) {
        return held.getOrDefault(employee, List.of());
    }

    /** Everybody who ever held a position. */
    public Set<EmployeeId> employees() {
        return Collections.unmodifiableSet(held.keySet());
    }

    /** The position of the top official (<i>sekretaris daerah</i>), whose work the head of the region decides on. */
    public Optional<PositionCode> top() {
        return top;
    }

    /** The duties of a unit on a day, those of its positions too. */
    public List<DutyStatement> dutiesOf(UnitCode unit, LocalDate day) {
        return duties.stream()
                .filter(duty -> duty.unit().equals(unit) && duty.days().isOn(day))
                .toList();
    }

    /**
     * What contradicts itself on some day: two supervisors of one position, two positions in somebody's own right, two holders of a leading
     * position, unknown units and positions, circles, delegations that are too long, to oneself or passed on.
     *
     * @param policy how long a delegation may be
     */
    public List<Finding> flaws(PersonnelPolicy policy) {
        return new OrganisationFlaws(this, policy).all();
    }

    /**
     * Pairs of whom each would decide on the other's work within these days (<i>persetujuan timbal balik</i>), which no period may have.
     *
     * @param days of the period, at most a year
     * @throws IllegalArgumentException if the period has no end or is longer
     */
    public List<Finding> reciprocal(Validity days) {
        return new Reciprocity(this).within(days);
    }

    /** The days within these on which something changes, the first day among them. */
    SortedSet<LocalDate> changes(Validity within) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(within.from());
        above.values().forEach(many -> many.forEach(one -> add(days, one.days(), within)));
        holders.values().forEach(many -> many.forEach(one -> add(days, one.days(), within)));
        delegations
                .values()
                .forEach(many -> many.forEach(one -> add(days, Validity.of(one.first(), one.last()), within)));
        return days;
    }

    private static void add(SortedSet<LocalDate> days, Validity one, Validity within) {
        if (within.isOn(one.from())) {
            days.add(one.from());
        }
        one.until().map(last -> last.plusDays(1)).filter(within::isOn).ifPresent(days::add);
    }

    Map<UnitCode, List<Unit>> units() {
        return units;
    }

    Map<PositionCode, List<Position>> positions() {
        return positions;
    }

    Map<PositionCode, List<Supervision>> above() {
        return above;
    }

    Map<PositionCode, List<Assignment>> holders() {
        return holders;
    }

    Map<EmployeeId, List<Assignment>> held() {
        return held;
    }

    Map<EmployeeId, List<Delegation>> delegations() {
        return delegations;
    }

    List<DutyStatement> duties() {
        return duties;
    }

    private static <K, V> Map<K, List<V>> index(List<V> all, Function<V, K> key) {
        Map<K, List<V>> index = new HashMap<>(all.size() * 2);
        for (V one : all) {
            index.computeIfAbsent(key.apply(one), any -> new ArrayList<>(2)).add(one);
        }
        return index;
    }

    /** An organisation being told. Not thread-safe. */
    public static final class Draft {
        private final List<Unit> units = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();
        private final List<Supervision> supervisions = new ArrayList<>();
        private final List<Assignment> assignments = new ArrayList<>();
        private final List<Delegation> delegations = new ArrayList<>();
        private final List<DutyStatement> duties = new ArrayList<>();
        private Optional<PositionCode> top = Optional.empty();

        private Draft() {}

        /** With this unit. */
        public Draft with(Unit unit) {
            units.add(unit);
            return this;
        }

        /** With this position. */
        public Draft with(Position position) {
            positions.add(position);
            return this;
        }

        /** With one position above another. */
        public Draft with(Supervision supervision) {
            supervisions.add(supervision);
            return this;
        }

        /** With somebody who holds a position. */
        public Draft with(Assignment assignment) {
            assignments.add(assignment);
            return this;
        }

        /** With somebody who decides for another. */
        public Draft with(Delegation delegation) {
            delegations.add(delegation);
            return this;
        }

        /** With this duty. */
        public Draft with(DutyStatement duty) {
            duties.add(duty);
            return this;
        }

        /** With this position of the top official. */
        public Draft top(PositionCode position) {
            top = Optional.of(position);
            return this;
        }

        /** The organisation as it was told. */
        public Organisation build() {
            return new Organisation(this);
        }
    }
}
