package id.pendopo.core.policy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.DecisionTable.Flaw;
import id.pendopo.core.policy.DecisionTable.Found;
import id.pendopo.core.policy.DecisionTable.Row;
import id.pendopo.core.policy.DecisionTable.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at every sort of case that a table may meet. Values of a trait that no row speaks of are alike to the table, so the first
 * of them stands for all; amounts between two bounds are alike too.
 */
final class DecisionTableLinter {
    private final DecisionTable table;
    private final List<Amounts> ranges;
    private final List<Case> cases = new ArrayList<>();

    /** Amounts that are alike to every row: more than one bound and no more than the next. */
    private record Amounts(Optional<Rupiah> above, Optional<Rupiah> upTo) {
        Rupiah one() {
            return upTo.orElseGet(() -> above.orElse(Rupiah.ZERO).plus(Rupiah.of(1)));
        }

        String in(Text from, Text to, boolean english) {
            String low = above.map(amount -> " " + (english ? from.en() : from.id()) + " " + amount)
                    .orElse("");
            String high = upTo.map(amount -> " " + (english ? to.en() : to.id()) + " " + amount)
                    .orElse("");
            return low + high;
        }
    }

    private record Case(List<Set<Code>> values, Set<Code> codes, Amounts amounts) {}

    DecisionTableLinter(DecisionTable table) {
        this.table = table;
        this.ranges = ranges(table.rows());
        Set<Code> spokenOf = new HashSet<>();
        table.rows().forEach(row -> spokenOf.addAll(row.when()));
        List<List<Set<Code>>> values = new ArrayList<>();
        long size = ranges.size();
        for (Trait trait : table.traits()) {
            List<Set<Code>> telling = telling(trait, spokenOf);
            values.add(telling);
            size *= telling.size();
            if (size > DecisionTable.LIMIT) {
                throw new IllegalArgumentException(
                        "decision table: more than %d combinations; split the table".formatted(DecisionTable.LIMIT));
            }
        }
        combine(values, 0, new ArrayList<>());
    }

    List<Found> lint() {
        List<BitSet> fits = new ArrayList<>();
        for (Row row : table.rows()) {
            BitSet cells = new BitSet(cases.size());
            for (int i = 0; i < cases.size(); i++) {
                if (row.fits(cases.get(i).codes(), cases.get(i).amounts().one())) {
                    cells.set(i);
                }
            }
            fits.add(cells);
        }
        List<Found> found = new ArrayList<>();
        BitSet covered = new BitSet(cases.size());
        Set<Integer> dead = new HashSet<>();
        for (int i = 0; i < fits.size(); i++) {
            BitSet left = (BitSet) fits.get(i).clone();
            left.andNot(covered);
            if (left.isEmpty()) {
                dead.add(i);
                found.add(deadRow(i, fits));
            }
            covered.or(fits.get(i));
        }
        overlaps(fits, dead, found);
        int gap = covered.nextClearBit(0);
        if (gap < cases.size()) {
            found.add(new Found(Flaw.GAP, Optional.empty(), words(cases.get(gap))));
        }
        return found;
    }

    private Found deadRow(int row, List<BitSet> fits) {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < row; i++) {
            if (fits.get(i).intersects(fits.get(row))) {
                before.add(i);
            }
        }
        return new Found(Flaw.DEAD_ROW, Optional.of(row), before.isEmpty() ? noCase(row) : taken(row, before));
    }

    private Text noCase(int row) {
        Row never = table.rows().get(row);
        Set<Code> known = new TreeSet<>();
        table.traits().forEach(trait -> trait.values().forEach(known::addAll));
        List<Code> strange = never.when().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .toList();
        if (strange.isEmpty()) {
            return Text.of(
                    "baris %d tidak cocok dengan berkas apa pun: syaratnya tidak mungkin bersamaan".formatted(row + 1),
                    "row %d fits no case: what it asks for never comes together".formatted(row + 1));
        }
        String name = strange.get(0).value();
        List<String> names = known.stream().map(Code::value).toList();
        return Text.of(
                "baris %d tidak cocok dengan berkas apa pun: tidak ada berkas dengan %s%s"
                        .formatted(row + 1, name, NearestName.hintId(name, names)),
                "row %d fits no case: no case has %s%s".formatted(row + 1, name, NearestName.hintEn(name, names)));
    }

    private static Text taken(int row, List<Integer> before) {
        String rows = String.join(
                ", ", before.stream().map(i -> Integer.toString(i + 1)).toList());
        return Text.of(
                "baris %d tidak pernah dipakai: semua berkasnya sudah diambil baris %s".formatted(row + 1, rows),
                "row %d never decides: row %s takes all its cases before".formatted(row + 1, rows));
    }

    /** A row inside a later one is its exception, and that is what tables are for; rows that cross are most likely a slip. */
    private void overlaps(List<BitSet> fits, Set<Integer> dead, List<Found> found) {
        for (int i = 0; i < fits.size(); i++) {
            for (int j = i + 1; j < fits.size(); j++) {
                BitSet both = (BitSet) fits.get(i).clone();
                both.and(fits.get(j));
                boolean crossing = !both.isEmpty() && !both.equals(fits.get(i)) && !both.equals(fits.get(j));
                boolean differing = !table.rows()
                        .get(i)
                        .outcome()
                        .equals(table.rows().get(j).outcome());
                if (crossing && differing && !dead.contains(i) && !dead.contains(j)) {
                    Text example = words(cases.get(both.nextSetBit(0)));
                    found.add(new Found(
                            Flaw.OVERLAP,
                            Optional.of(j),
                            Text.of(
                                    "baris %d dan baris %d sama-sama cocok untuk %s; baris %d yang dipakai"
                                            .formatted(i + 1, j + 1, example.id(), i + 1),
                                    "row %d and row %d both fit %s; row %d decides"
                                            .formatted(i + 1, j + 1, example.en(), i + 1))));
                }
            }
        }
    }

    private Text words(Case one) {
        return Text.of(words(one, false), words(one, true));
    }

    private String words(Case one, boolean english) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < one.values().size(); i++) {
            Text label = table.traits().get(i).label();
            List<String> codes =
                    one.values().get(i).stream().sorted().map(Code::value).toList();
            parts.add((english ? label.en() : label.id()) + " " + String.join(" ", codes));
        }
        String amounts = one.amounts().in(Text.of("di atas", "above"), Text.of("sampai dengan", "up to"), english);
        if (!amounts.isEmpty()) {
            parts.add((english ? "an amount" : "nilai") + amounts);
        }
        return parts.isEmpty() ? english ? "any case" : "berkas apa pun" : String.join(", ", parts);
    }

    private void combine(List<List<Set<Code>>> values, int trait, List<Set<Code>> chosen) {
        if (trait == values.size()) {
            Set<Code> codes = new HashSet<>();
            chosen.forEach(codes::addAll);
            ranges.forEach(range -> cases.add(new Case(List.copyOf(chosen), codes, range)));
            return;
        }
        for (Set<Code> value : values.get(trait)) {
            chosen.add(value);
            combine(values, trait + 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static List<Set<Code>> telling(Trait trait, Set<Code> spokenOf) {
        List<Set<Code>> telling = new ArrayList<>();
        Set<Set<Code>> seen = new HashSet<>();
        for (Set<Code> value : trait.values()) {
            Set<Code> said = new HashSet<>(value);
            said.retainAll(spokenOf);
            if (seen.add(said)) {
                telling.add(value);
            }
        }
        return telling;
    }

    /** Nobody asks for nothing or less, so bounds below one rupiah part nothing. */
    private static List<Amounts> ranges(List<Row> rows) {
        TreeSet<Rupiah> bounds = new TreeSet<>(Comparator.naturalOrder());
        for (Row row : rows) {
            row.above().filter(Rupiah::isPositive).ifPresent(bounds::add);
            row.upTo().filter(Rupiah::isPositive).ifPresent(bounds::add);
        }
        List<Amounts> ranges = new ArrayList<>();
        Optional<Rupiah> low = Optional.empty();
        for (Rupiah bound : bounds) {
            ranges.add(new Amounts(low, Optional.of(bound)));
            low = Optional.of(bound);
        }
        ranges.add(new Amounts(low, Optional.empty()));
        return ranges;
    }
}
