package id.pendopo.core.table;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which column of a file means what (<i>pemetaan kolom</i>). Names are compared without case, spaces and punctuation; a column
 * that two headings claim is refused, one that nobody knows is left out and named. Immutable and thread-safe.
 *
 * @param <C> the columns that the reader knows
 */
public final class TableColumns<C extends Enum<C>> {
    /** Names longer than this are not shown. */
    private static final int SHOWN = 60;

    private static final Pattern NOT_COMPARED = Pattern.compile("[^a-z0-9]");

    private final TableFile file;
    private final Map<C, Integer> places;
    private final List<String> ignored;
    private final List<RowFinding> findings;

    private TableColumns(TableFile file, Map<C, Integer> places, List<String> ignored, List<RowFinding> findings) {
        this.file = file;
        this.places = places;
        this.ignored = List.copyOf(ignored);
        this.findings = List.copyOf(findings);
    }

    /**
     * Finds the columns of this file.
     *
     * @param type the columns
     * @param names what each may be called
     * @param required those without which nothing can be read
     */
    public static <C extends Enum<C>> TableColumns<C> of(
            TableFile file, Class<C> type, Map<C, ? extends Iterable<String>> names, Set<C> required) {
        Faults faults = new Faults(file.name());
        Map<C, Integer> places = new EnumMap<>(type);
        List<String> ignored = new ArrayList<>();
        Map<String, C> known = known(type, names);
        for (int i = 0; i < file.header().size(); i++) {
            String heading = file.header().get(i);
            C column = known.get(plain(heading));
            if (column == null) {
                ignored.add(shown(heading));
            } else if (places.putIfAbsent(column, i) != null) {
                faults.add(
                        1,
                        Finding.block("core.FILE_COLUMN_TWICE").at(key(column)).found(shown(heading)));
            }
        }
        for (C one : type.getEnumConstants()) {
            if (required.contains(one)
                    && !places.containsKey(one)
                    && !file.header().isEmpty()) {
                faults.add(
                        1,
                        Finding.block("core.FILE_COLUMN_MISSING")
                                .at(key(one))
                                .expected(Relation.PRESENT, one)
                                .mend(
                                        names.getOrDefault(one, null) == null
                                                ? one
                                                : String.join(" / ", list(names, one))));
            }
        }
        return new TableColumns<>(file, places, ignored, faults.all());
    }

    private static <C extends Enum<C>> List<String> list(Map<C, ? extends Iterable<String>> names, C column) {
        List<String> all = new ArrayList<>();
        Iterable<String> known = names.get(column);
        if (known != null) {
            known.forEach(all::add);
        }
        return all;
    }

    /** The columns by what they may be called, the name of the column itself included; of two that claim a name, the first has it. */
    private static <C extends Enum<C>> Map<String, C> known(Class<C> type, Map<C, ? extends Iterable<String>> names) {
        Map<String, C> known = new HashMap<>();
        for (C one : type.getEnumConstants()) {
            known.putIfAbsent(plain(one.name()), one);
            list(names, one).forEach(name -> known.putIfAbsent(plain(name), one));
        }
        known.remove("");
        return known;
    }

    /** What is wrong with the heading. */
    public List<RowFinding> findings() {
        return findings;
    }

    /** Headings that mean nothing here; their cells are not read. */
    public List<String> ignored() {
        return ignored;
    }

    /** Whether the file has this column. */
    public boolean has(C column) {
        return places.containsKey(column);
    }

    /** The cell of this row without spaces at its ends; empty where the file has no such column or the cell is blank. */
    public Optional<String> cell(TableRow row, C column) {
        Integer place = places.get(column);
        if (place == null || place >= row.cells().size()) {
            return Optional.empty();
        }
        String text = row.cells().get(place).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Whether the row has more cells than the heading: most often a separator within a text, so that every later cell stands in a
     * wrong column. Fewer cells are blanks.
     */
    public boolean isTooWide(TableRow row) {
        return row.cells().size() > file.header().size();
    }

    /** How findings name a column: its name in lower case. */
    public static String key(Enum<?> column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return NOT_COMPARED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String shown(String heading) {
        String safe = heading.replaceAll("[^\\p{L}\\p{N} ._/()-]", "?");
        return safe.length() > SHOWN ? safe.substring(0, SHOWN) + "…" : safe;
    }
}
