package id.pendopo.performance.organisation;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who is what on one day (<i>susunan pegawai per tanggal</i>), and from that who decides on whose work. Immutable and thread-safe.
 */
public final class Roster {
    /** Who stands in goes before who is away; who holds it before who fills a vacancy. */
    private static final List<AssignmentKind> PRECEDENCE =
            List.of(AssignmentKind.PLH, AssignmentKind.DEFINITIVE, AssignmentKind.PJ, AssignmentKind.PLT);

    private final Organisation organisation;
    private final LocalDate day;

    Roster(Organisation organisation, LocalDate day) {
        this.organisation = organisation;
        this.day = day;
    }

    /** Its day. */
    public LocalDate day() {
        return day;
    }

    /** The unit of this code, where it exists on the day. */
    public Optional<Unit> find(UnitCode code) {
        return today(organisation.units(), code, Unit::days).findFirst();
    }

    /** The position of this code, as it is on the day. */
    public Optional<Position> find(PositionCode code) {
        return today(organisation.positions(), code, Position::days).findFirst();
    }

    /** What somebody holds, in his own right first. */
    public List<Assignment> heldBy(EmployeeId employee) {
        return today(organisation.held(), employee, Assignment::days)
                .sorted(Comparator.comparing(Assignment::kind))
                .toList();
    }

    /** What somebody holds in his own right, or else acting; empty when he holds nothing. */
    public Optional<Assignment> ownOf(EmployeeId employee) {
        return heldBy(employee).stream().findFirst();
    }

    /** Who holds a position, who stands in for the holder first. */
    public List<Assignment> holdersOf(PositionCode position) {
        return today(organisation.holders(), position, Assignment::days)
                .sorted(Comparator.comparing(one -> PRECEDENCE.indexOf(one.kind())))
                .toList();
    }

    /** The position directly above; the first told where there are two. */
    public Optional<PositionCode> above(PositionCode position) {
        return today(organisation.above(), position, Supervision::days)
                .map(Supervision::superior)
                .findFirst();
    }

    /** The unit in which somebody works. */
    public Optional<UnitCode> unitOf(EmployeeId employee) {
        return ownOf(employee).flatMap(one -> find(one.position())).map(Position::unit);
    }

    /** Whether a unit is another one or belongs to it, however deep. */
    public boolean isWithin(UnitCode unit, UnitCode other) {
        Set<UnitCode> seen = new HashSet<>();
        Optional<UnitCode> now = Optional.of(unit);
        while (now.isPresent() && seen.add(now.get())) {
            if (now.get().equals(other)) {
                return true;
            }
            now = now.flatMap(this::find).flatMap(Unit::parent);
        }
        return false;
    }

    /**
     * Who decides on somebody's work, and who is asked next. The owner never does, also where he acts for his own superior: one more level
     * up is asked. Beyond the top official the head of the region decides; who cannot reach him lies with the personnel office.
     */
    public ApproverChain approversOf(EmployeeId owner) {
        return approversOf(owner, Set.of());
    }

    /**
     * The same without those on whose work the owner himself has decided in the period: two never decide on each other's.
     *
     * @param decidedOn on whose work the owner decided
     */
    public ApproverChain approversOf(EmployeeId owner, Set<EmployeeId> decidedOn) {
        return approversFrom(ownOf(owner).map(Assignment::position), owner, decidedOn);
    }

    /**
     * Who decides on what somebody does by this assignment, be it his own or one in which he acts: whoever is above that position.
     *
     * @param assignment of whom and to what, also where he holds another one in his own right
     */
    public ApproverChain approversOf(Assignment assignment) {
        return approversFrom(Optional.of(assignment.position()), assignment.employee(), Set.of());
    }

    private ApproverChain approversFrom(Optional<PositionCode> from, EmployeeId owner, Set<EmployeeId> decidedOn) {
        List<Approver> chain = new ArrayList<>();
        Set<EmployeeId> named = new HashSet<>();
        Set<PositionCode> seen = new HashSet<>();
        named.add(owner);
        named.addAll(decidedOn);
        Optional<PositionCode> at = from;
        boolean reached = false;
        while (at.isPresent() && seen.add(at.get())) {
            reached = organisation.top().equals(at);
            at = above(at.get());
            at.flatMap(position -> at(position, owner, named)).ifPresent(chain::add);
        }
        chain.add(reached && at.isEmpty() ? Approver.HEAD : Approver.QUEUE);
        return new ApproverChain(owner, day, chain);
    }

    /** Who decides through a position; nobody where it is vacant, or where it is the owner or somebody named before. */
    private Optional<Approver> at(PositionCode position, EmployeeId owner, Set<EmployeeId> named) {
        List<Assignment> holders = holdersOf(position);
        // Who acts for his own superior must not be able to choose between acting and not acting.
        if (holders.stream().anyMatch(one -> one.employee().equals(owner))) {
            return Optional.empty();
        }
        return holders.stream()
                .findFirst()
                .map(Assignment::employee)
                .filter(named::add)
                .map(holder -> delegate(holder)
                        .filter(named::add)
                        .map(other -> Approver.delegate(other, holder, position))
                        .orElseGet(() -> Approver.superior(holder, position)));
    }

    /** Who decides for somebody on the day; a delegation to oneself is none, and what was delegated is not passed on. */
    public Optional<EmployeeId> delegate(EmployeeId holder) {
        return organisation.delegations().getOrDefault(holder, List.of()).stream()
                .filter(one -> one.isOn(day) && !one.to().equals(holder))
                .map(Delegation::to)
                .findFirst();
    }

    private <K, V> Stream<V> today(Map<K, List<V>> index, K key, Function<V, Validity> days) {
        List<V> all = index.get(key);
        return all == null
                ? Stream.empty()
                : all.stream().filter(one -> days.apply(one).isOn(day));
    }
}
