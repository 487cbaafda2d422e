package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Minutes claimed, approved, counted and wanted (<i>menit kerja efektif</i>), and how results are spread over a unit, so that clustering at
 * exactly the target is seen.
 *
 * @param persons those whose names may be seen
 * @param histograms by unit, of everybody there; where those whose names may not be seen are too few, they are told with others
 */
public record MinutesView(List<Person> persons, List<Histogram> histograms) {
    /** How many bars a histogram has: ten below the target, one for exactly the target, one above. */
    public static final int BARS = 12;

    /**
     * One person's minutes.
     *
     * @param row as it was given
     * @param projected at the month's end
     * @param percent what counts of the target
     */
    public record Person(MinutesRow row, long projected, Percentage percent) {}

    /**
     * How results are spread (<i>sebaran capaian</i>).
     *
     * @param unit which; empty for units that were too small by themselves
     * @param persons how many persons
     * @param bars from [0,10) to [90,100) per cent, then exactly 100, then above
     */
    public record Histogram(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UnitCode> unit, int persons, List<Integer> bars) {}

    /** Copies what it is given. */
    public MinutesView {
        persons = List.copyOf(persons);
        histograms = List.copyOf(histograms);
    }

    /** The view of these rows, one a person. */
    public static MinutesView of(MonitoringScope scope, List<MinutesRow> rows) {
        List<Person> persons = new ArrayList<>();
        scope.named(rows, MinutesRow.ROW)
                .values()
                .forEach(own ->
                        own.forEach(row -> persons.add(new Person(row, row.projected(), Share.percent(row.ratio())))));
        return new MinutesView(persons, histograms(scope, rows));
    }

    /**
     * Everybody of a unit together, unless those among them whose names may not be seen are too few: taken from the whole, the seen ones
     * would leave them bare. Then they are told with those of other units.
     */
    private static List<Histogram> histograms(MonitoringScope scope, List<MinutesRow> rows) {
        Map<Optional<UnitCode>, List<MinutesRow>> told = new LinkedHashMap<>();
        Map<UnitCode, List<MinutesRow>> seen = new TreeMap<>();
        scope.named(rows, MinutesRow.ROW)
                .values()
                .forEach(own -> own.forEach(row -> seen.computeIfAbsent(row.unit(), key -> new ArrayList<>())
                        .add(row)));
        seen.forEach((unit, members) -> told.put(Optional.of(unit), members));
        scope.counted(rows, MinutesRow.ROW)
                .forEach((unit, members) -> members.forEach(own ->
                        told.computeIfAbsent(unit, key -> new ArrayList<>()).addAll(own)));
        List<Histogram> histograms = new ArrayList<>();
        told.forEach((unit, members) -> histograms.add(histogram(unit, members)));
        return histograms;
    }

    private static Histogram histogram(Optional<UnitCode> unit, List<MinutesRow> members) {
        Integer[] bars = new Integer[BARS];
        Arrays.fill(bars, 0);
        members.forEach(row -> bars[bar(row.ratio())]++);
        return new Histogram(unit, members.size(), List.of(bars));
    }

    private static int bar(Ratio ratio) {
        int order = ratio.compareTo(Ratio.ONE);
        if (order >= 0) {
            return order == 0 ? BARS - 2 : BARS - 1;
        }
        return (int) Math.max(0, ratio.numerator() * 10 / ratio.denominator());
    }
}
