package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.rating.DistributionAdvisory;
import id.pendopo.performance.rating.OrganisationPredikat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where plans stand (<i>pemantauan SKP</i>), with the lights of their indicators, and what the organisation's own rating gives to think about.
 *
 * @param persons those whose names may be seen
 * @param units all others, by unit
 * @param organisation the rating of the leader's organisation, where it is set
 * @param advisory what the distribution of ratings gives to think about, where it was asked
 */
public record PlansView(
        List<Person> persons,
        List<UnitCount> units,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OrganisationPredikat> organisation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DistributionAdvisory> advisory) {
    /** The light of an indicator (<i>lampu IKI</i>). */
    public enum Light {
        /** At or ahead of where time is. */
        GREEN,
        /** Behind, at least at {@link Terms#yellowFrom} of where time is. */
        YELLOW,
        /** Further behind, or nothing told. */
        RED
    }

    /**
     * How lights are given [D].
     *
     * @param elapsed how much of the year has passed, more than none
     * @param yellowFrom from which part of it an indicator is yellow and no longer red
     */
    public record Terms(Ratio elapsed, Ratio yellowFrom) {
        /** Four fifths of where time is: Pendopo's decision [D]. */
        public static final Ratio USUAL = Ratio.of(4, 5);

        /** @throws IllegalArgumentException if nothing has passed, or more than all */
        public Terms {
            if (elapsed.isZero() || elapsed.isNegative() || elapsed.isMoreThan(Ratio.ONE)) {
                throw new IllegalArgumentException(
                        "plans: %s of the year is outside 0 to 1; give the part that has passed".formatted(elapsed));
            }
        }

        Light of(PlanRow.Progress indicator) {
            if (indicator.reached().isEmpty()) {
                return Light.RED;
            }
            Ratio reached = indicator.reached().get();
            if (!reached.isLessThan(elapsed)) {
                return Light.GREEN;
            }
            return reached.isLessThan(elapsed.times(yellowFrom)) ? Light.RED : Light.YELLOW;
        }
    }

    /**
     * One person's plan.
     *
     * @param employee who
     * @param state where it stands
     * @param behind whether it runs and an indicator is red
     * @param lights how many indicators have which light
     */
    public record Person(EmployeeId employee, PlanState state, boolean behind, Map<Light, Integer> lights) {}

    /**
     * A unit's plans without names.
     *
     * @param unit which; empty for units that were too small by themselves
     * @param persons how many persons
     * @param states how many stand where
     * @param behind how many run with a red indicator
     */
    public record UnitCount(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UnitCode> unit,
            int persons,
            Map<PlanState, Integer> states,
            int behind) {}

    /** Copies what it is given. */
    public PlansView {
        persons = List.copyOf(persons);
        units = List.copyOf(units);
    }

    /** The view of these rows. */
    public static PlansView of(
            MonitoringScope scope,
            List<PlanRow> rows,
            Terms terms,
            Optional<OrganisationPredikat> organisation,
            Optional<DistributionAdvisory> advisory) {
        List<Person> persons = new ArrayList<>();
        scope.named(rows, PlanRow.ROW)
                .values()
                .forEach(own -> own.forEach(row -> persons.add(
                        new Person(row.employee(), row.state(), isBehind(row, terms), lights(row, terms)))));
        List<UnitCount> units = new ArrayList<>();
        scope.counted(rows, PlanRow.ROW).forEach((unit, members) -> {
            Map<PlanState, Integer> states = new EnumMap<>(PlanState.class);
            int[] behind = new int[1];
            members.forEach(own -> own.forEach(row -> {
                states.merge(row.state(), 1, Integer::sum);
                behind[0] += isBehind(row, terms) ? 1 : 0;
            }));
            units.add(new UnitCount(unit, members.size(), Collections.unmodifiableMap(states), behind[0]));
        });
        return new PlansView(persons, units, organisation, advisory);
    }

    private static boolean isBehind(PlanRow row, Terms terms) {
        return row.state() == PlanState.RUNNING
                && row.indicators().stream().anyMatch(one -> terms.of(one) == Light.RED);
    }

    private static Map<Light, Integer> lights(PlanRow row, Terms terms) {
        Map<Light, Integer> lights = new EnumMap<>(Light.class);
        row.indicators().forEach(one -> lights.merge(terms.of(one), 1, Integer::sum));
        return Collections.unmodifiableMap(lights);
    }
}
