package id.pendopo.performance.monitoring;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.publication.SmallGroups;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units by the middle of their people's productivity (<i>peringkat perangkat daerah</i>): the median, because one person with nothing or a
 * few with everything move a mean; only units with enough people, and each with its number. Nobody is named.
 *
 * @param ranked in order; equal medians share a rank
 * @param tooSmall how many units had too few people
 */
public record UnitRanking(List<Ranked> ranked, int tooSmall) {
    /**
     * A unit in its place.
     *
     * @param rank from one
     * @param unit which
     * @param persons how many people
     * @param median what counts of the target, in the middle, in per cent
     */
    public record Ranked(int rank, UnitCode unit, int persons, Percentage median) {}

    /** Copies what it is given. */
    public UnitRanking {
        ranked = List.copyOf(ranked);
    }

    /** Among units of at least {@value SmallGroups#DEFAULT_LEAST} people. */
    public static UnitRanking of(List<MinutesRow> rows) {
        return of(rows, SmallGroups.DEFAULT_LEAST);
    }

    /** Among units of at least so many people. */
    public static UnitRanking of(List<MinutesRow> rows, int leastPersons) {
        Map<UnitCode, List<Ratio>> units = new TreeMap<>();
        rows.forEach(row ->
                units.computeIfAbsent(row.unit(), key -> new ArrayList<>()).add(row.ratio()));
        List<Map.Entry<UnitCode, Ratio>> medians = new ArrayList<>();
        units.forEach((unit, ratios) -> {
            if (ratios.size() >= leastPersons) {
                medians.add(Map.entry(unit, Share.median(ratios)));
            }
        });
        medians.sort(Map.Entry.<UnitCode, Ratio>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < medians.size(); i++) {
            boolean tied =
                    i > 0 && medians.get(i).getValue().equals(medians.get(i - 1).getValue());
            UnitCode unit = medians.get(i).getKey();
            ranked.add(new Ranked(
                    tied ? ranked.get(i - 1).rank() : i + 1,
                    unit,
                    units.getOrDefault(unit, List.of()).size(),
                    Share.percent(medians.get(i).getValue())));
        }
        return new UnitRanking(ranked, units.size() - medians.size());
    }
}
