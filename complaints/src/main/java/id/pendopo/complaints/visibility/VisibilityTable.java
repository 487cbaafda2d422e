package id.pendopo.complaints.visibility;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of who sees what of a complaint (<i>tabel kerahasiaan pengaduan</i>): for each layer and field a cell for each viewer. A
 * case has several layers, and of their cells the strictest holds, so that a further layer never shows more. A field that a layer does
 * not name falls to the layer's row for all the rest, so that a new field is born closed. Immutable and thread-safe.
 */
public final class VisibilityTable {
    private static final String REST = "*";
    private static final VisibilityTable DECLARED = parse(Declaration.TEXT);

    private final Map<Layer, Map<Field, List<Cell>>> cells;
    private final Map<Layer, Set<Field>> named;

    private VisibilityTable(Map<Layer, Map<Field, List<Cell>>> cells, Map<Layer, Set<Field>> named) {
        this.cells = cells;
        this.named = named;
    }

    /** The table as Pendopo declares it. */
    public static VisibilityTable declared() {
        return DECLARED;
    }

    /** The text of the declaration, as {@link #parse} reads it. */
    public static String declaration() {
        return Declaration.TEXT;
    }

    /**
     * The table that a text declares: a line of the viewers, then a line for each layer and field with a cell for each viewer; {@code *}
     * for the rest of a layer's fields, lines that begin with {@code #} say why.
     *
     * @throws IllegalArgumentException if a word is unknown, a line has not a cell for each viewer, a row stands twice or is missing
     */
    public static VisibilityTable parse(String text) {
        List<String[]> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .toList();
        List<Viewer> viewers = Arrays.stream(lines.get(0)).map(Viewer::valueOf).toList();
        if (!viewers.equals(List.of(Viewer.values()))) {
            throw new IllegalArgumentException("visibility: the first line has not every viewer once, in order");
        }
        Map<Layer, Map<Field, List<Cell>>> rows = new EnumMap<>(Layer.class);
        Map<Layer, List<Cell>> rest = new EnumMap<>(Layer.class);
        for (String[] line : lines.subList(1, lines.size())) {
            if (line.length != viewers.size() + 2) {
                throw new IllegalArgumentException("visibility: %s %s has %d cells for %d viewers"
                        .formatted(line[0], line[1], line.length - 2, viewers.size()));
            }
            Layer layer = Layer.valueOf(line[0]);
            List<Cell> row = Arrays.stream(line).skip(2).map(Cell::parse).toList();
            Object before = line[1].equals(REST)
                    ? rest.put(layer, row)
                    : rows.computeIfAbsent(layer, key -> new EnumMap<>(Field.class))
                            .put(Field.valueOf(line[1]), row);
            if (before != null) {
                throw new IllegalArgumentException("visibility: %s %s stands twice".formatted(line[0], line[1]));
            }
        }
        return whole(rows, rest);
    }

    private static VisibilityTable whole(Map<Layer, Map<Field, List<Cell>>> rows, Map<Layer, List<Cell>> rest) {
        Map<Layer, Set<Field>> named = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            Map<Field, List<Cell>> ofLayer = rows.computeIfAbsent(layer, key -> new EnumMap<>(Field.class));
            named.put(layer, ofLayer.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(ofLayer.keySet()));
            for (Field field : Field.values()) {
                Optional<List<Cell>> other = Optional.ofNullable(rest.get(layer));
                ofLayer.computeIfAbsent(
                        field,
                        key -> other.orElseThrow(() -> new IllegalArgumentException(
                                "visibility: %s has no row for %s and none for the rest".formatted(layer, field))));
            }
        }
        return new VisibilityTable(rows, named);
    }

    /** What this viewer sees of the field of such a case, as long as he did not read or unmask it. */
    public Sight sight(Field field, Viewer viewer, Exposure exposure) {
        return of(field, viewer, exposure).sight();
    }

    /** How this viewer comes to see more of it. */
    public Access access(Field field, Viewer viewer, Exposure exposure) {
        return of(field, viewer, exposure).access();
    }

    /** Whether such a case is there for this viewer, by itself and not only within a number. */
    public boolean isThere(Viewer viewer, Exposure exposure) {
        return sight(Field.EXISTENCE, viewer, exposure).isAnything();
    }

    /** One cell of the declaration. */
    public Cell cell(Layer layer, Field field, Viewer viewer) {
        return at(layer, field).get(viewer.ordinal());
    }

    /** The fields that a layer names by themselves. */
    public Set<Field> named(Layer layer) {
        return Set.copyOf(named.getOrDefault(layer, Set.of()));
    }

    private Cell of(Field field, Viewer viewer, Exposure exposure) {
        Cell all = Cell.OPEN;
        for (Layer layer : exposure.layers()) {
            all = all.and(cell(layer, field, viewer).in(field, exposure));
        }
        // Nothing is shown of what is not there.
        return field != Field.EXISTENCE
                        && !isThere(viewer, exposure)
                        && all.sight().isAnything()
                ? Cell.HIDDEN
                : all;
    }

    private List<Cell> at(Layer layer, Field field) {
        return cells.getOrDefault(layer, Map.of()).getOrDefault(field, List.of());
    }
}
