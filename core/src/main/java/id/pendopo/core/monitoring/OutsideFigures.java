package id.pendopo.core.monitoring;

import id.pendopo.core.law.Text;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.OpenTable.Column;
import id.pendopo.core.publication.SmallGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Figures for everybody (<i>data terbuka kinerja layanan</i>): counts of a period, usually a month, by agency or by kecamatan. No
 * number in them is below the fewest that a region sets, other than nothing: small groups are joined with the next larger, see
 * {@link SmallGroups}. What has no group, and what is secret, is in the joined group alone. Made by {@link Tally#outside}.
 */
public final class OutsideFigures {
    /** How the joined group is called. */
    public static final String OTHER = "OTHER";

    private static final List<Column> COLUMNS = List.of(
            Column.of("figure", "Indikator", "Figure"),
            Column.of("group", "Kelompok", "Group"),
            Column.of("count", "Jumlah", "Count"),
            Column.of("inTime", "Tepat waktu", "In time"));

    /** By what figures are parted (<i>dasar pengelompokan</i>); both together would make groups of one. */
    public enum By {
        /** By the responsible unit. */
        AGENCY(count -> count.unit().map(Object::toString)),
        /** By the kecamatan that the cases are about. */
        KECAMATAN(count -> count.kecamatan().map(Object::toString));

        private final Function<Count, Optional<String>> group;

        By(Function<Count, Optional<String>> group) {
            this.group = group;
        }
    }

    private final Summed summed;
    private final By by;
    private final int least;

    /** @throws IllegalArgumentException if the fewest are below one */
    OutsideFigures(Summed summed, By by, int least) {
        if (least < 1) {
            throw new IllegalArgumentException(
                    "outside figures: groups of %d are none; give 1 or more".formatted(least));
        }
        this.summed = summed;
        this.by = by;
        this.least = least;
    }

    /** What fell due, in two parts that must both be large enough. */
    private record Due(long kept, long late) {
        Due plus(Due other) {
            return new Due(kept + other.kept, late + other.late);
        }

        long all() {
            return kept + late;
        }
    }

    OpenTable table(String name, FlowMeaning meaning) {
        List<List<Object>> rows = new ArrayList<>();
        counts("opened", Count.Kind.OPENED, rows);
        counts("closed", Count.Kind.CLOSED, rows);
        for (Promise promise : meaning.promises()) {
            Map<String, Long> kept = summed.groups(Count.Kind.KEPT, promise.clock(), by.group);
            Map<String, Long> late = summed.groups(Count.Kind.LATE, promise.clock(), by.group);
            Map<String, Due> due = new TreeMap<>();
            TreeSet<String> groups = new TreeSet<>(kept.keySet());
            groups.addAll(late.keySet());
            groups.forEach(group ->
                    due.put(named(group), new Due(kept.getOrDefault(group, 0L), late.getOrDefault(group, 0L))));
            SmallGroups.summed(
                            due,
                            one -> isTold(one.kept()) && isTold(one.late()),
                            Due::plus,
                            Comparator.comparingLong(Due::all),
                            OTHER)
                    .forEach((group, one) -> rows.add(List.of("due." + promise.clock(), group, one.all(), one.kept())));
        }
        return new OpenTable(name, Text.of("Kinerja layanan", "Service performance"), COLUMNS, rows);
    }

    private void counts(String figure, Count.Kind kind, List<List<Object>> rows) {
        Map<String, Long> groups = new TreeMap<>();
        summed.groups(kind, Count.CASES, by.group).forEach((group, count) -> groups.put(named(group), count));
        SmallGroups.summed(groups, this::isTold, Long::sum, Comparator.naturalOrder(), OTHER)
                .forEach((group, count) -> rows.add(List.of(figure, group, count, "")));
    }

    private static String named(String group) {
        return group.isEmpty() ? OTHER : group;
    }

    private boolean isTold(long count) {
        return count == 0 || count >= least;
    }
}
