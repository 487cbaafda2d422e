package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who works on what (<i>siapa mengerjakan apa</i>), of a day, a week or any rows: the share of minutes without a link to plan and duty tells
 * where work and office part.
 *
 * @param persons those whose names may be seen
 * @param units all others, by unit
 */
public record WorkView(List<Person> persons, List<UnitCount> units) {
    /**
     * One person's work.
     *
     * @param employee who
     * @param entries his entries, as they were given
     * @param minutes claimed in all
     * @param unlinkedMinutes of them without a link
     * @param unlinkedShare the share of these, in per cent; none without minutes
     */
    public record Person(
            EmployeeId employee,
            List<EntryRow> entries,
            int minutes,
            int unlinkedMinutes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> unlinkedShare) {}

    /**
     * A unit's work without names.
     *
     * @param unit which; empty for units that were too small by themselves
     * @param persons how many persons
     * @param minutes claimed in all
     * @param unlinkedMinutes of them without a link
     * @param unlinkedShare the share of these, in per cent; none without minutes
     */
    public record UnitCount(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UnitCode> unit,
            int persons,
            long minutes,
            long unlinkedMinutes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> unlinkedShare) {}

    /** Copies what it is given. */
    public WorkView {
        persons = List.copyOf(persons);
        units = List.copyOf(units);
    }

    /** The view of these rows. */
    public static WorkView of(MonitoringScope scope, List<EntryRow> rows) {
        List<Person> persons = new ArrayList<>();
        scope.named(rows, EntryRow.ROW).forEach((employee, entries) -> {
            int minutes = Math.toIntExact(claimed(entries));
            int unlinked = Math.toIntExact(unlinked(entries));
            persons.add(new Person(employee, List.copyOf(entries), minutes, unlinked, Share.of(unlinked, minutes)));
        });
        List<UnitCount> units = new ArrayList<>();
        scope.counted(rows, EntryRow.ROW).forEach((unit, members) -> {
            long minutes = members.stream().mapToLong(WorkView::claimed).sum();
            long unlinked = members.stream().mapToLong(WorkView::unlinked).sum();
            units.add(new UnitCount(unit, members.size(), minutes, unlinked, Share.of(unlinked, minutes)));
        });
        return new WorkView(persons, units);
    }

    private static long claimed(List<EntryRow> entries) {
        return entries.stream().mapToLong(one -> one.minutes().claimed()).sum();
    }

    private static long unlinked(List<EntryRow> entries) {
        return entries.stream()
                .filter(one -> !one.links().areWhole())
                .mapToLong(one -> one.minutes().claimed())
                .sum();
    }
}
