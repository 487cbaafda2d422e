package id.pendopo.complaints.publication;

import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Layer;
import id.pendopo.complaints.visibility.Opening;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The declaration cell by cell, without the rows that stand for many fields, so that one cell alone can be broken. */
final class Cells {
    /** In what way a cell is broken. */
    enum Break {
        /** It shows everything. */
        OPENED,
        /** More of it can be read by whoever gives a reason. */
        READABLE,
        /** It needs nothing to be open any more. */
        UNCONDITIONAL
    }

    /** One cell, broken in one way. */
    record Broken(Layer layer, Field field, Viewer viewer, Break how) {
        @Override
        public String toString() {
            return "%s %s %s %s".formatted(layer, field, viewer, how);
        }
    }

    private static final VisibilityTable DECLARED = VisibilityTable.declared();
    private static final Map<Field, List<Exposure>> EXPOSURES = exposures();

    private final Map<Layer, Map<Field, List<String>>> words = new EnumMap<>(Layer.class);
    private final List<String> lines;

    /** Those of this declaration. */
    Cells(String declaration) {
        Map<Layer, List<String>> rest = new EnumMap<>(Layer.class);
        lines = declaration
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        lines.stream().skip(1).map(line -> List.of(line.split("\\s+"))).forEach(line -> {
            Layer layer = Layer.valueOf(line.get(0));
            List<String> row = line.subList(2, line.size());
            if (line.get(1).equals("*")) {
                rest.put(layer, row);
            } else {
                words.computeIfAbsent(layer, key -> new EnumMap<>(Field.class)).put(Field.valueOf(line.get(1)), row);
            }
        });
        for (Layer layer : Layer.values()) {
            for (Field field : Field.values()) {
                words.computeIfAbsent(layer, key -> new EnumMap<>(Field.class))
                        .computeIfAbsent(field, key -> rest.getOrDefault(layer, List.of()));
            }
        }
    }

    private String word(Layer layer, Field field, Viewer viewer) {
        return words.getOrDefault(layer, Map.of())
                .getOrDefault(field, List.of())
                .get(viewer.ordinal());
    }

    /** Every cell that hides something, broken in every way in which it hides. */
    List<Broken> all() {
        List<Broken> all = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            for (Field field : Field.values()) {
                for (Viewer viewer : Viewer.values()) {
                    for (Break how : Break.values()) {
                        if (!broken(word(layer, field, viewer), how).equals(word(layer, field, viewer))) {
                            all.add(new Broken(layer, field, viewer, how));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static String broken(String word, Break how) {
        int at = word.indexOf('@');
        String only = at < 0 ? "" : word.substring(at);
        String shown = at < 0 ? word : word.substring(0, at);
        return switch (how) {
            case OPENED -> "yes" + only;
            case READABLE -> {
                String sight = shown.contains("!") ? shown.substring(0, shown.indexOf('!')) : shown;
                boolean nothing = Set.of("no", "count").contains(sight);
                yield sight.equals("yes") ? word : (nothing ? "mask" : sight) + "!read" + only;
            }
            case UNCONDITIONAL -> shown;
        };
    }

    /** The table in which this one cell is broken. */
    VisibilityTable with(Broken cell) {
        StringBuilder row =
                new StringBuilder(200).append(cell.layer()).append(' ').append(cell.field());
        for (Viewer viewer : Viewer.values()) {
            String word = word(cell.layer(), cell.field(), viewer);
            row.append(' ').append(viewer == cell.viewer() ? broken(word, cell.how()) : word);
        }
        String others = lines.stream()
                .filter(line -> !line.startsWith(cell.layer() + " ")
                        || !line.split("\\s+")[1].equals(cell.field().name()))
                .collect(Collectors.joining("\n"));
        return VisibilityTable.parse(others + "\n" + row);
    }

    /** Whether the broken table shows nobody more of any case that can be: another cell, which always holds too, hides as much. */
    static boolean isHeldByAnother(VisibilityTable broken, Broken cell) {
        Set<Field> fields = cell.field() == Field.EXISTENCE ? EnumSet.allOf(Field.class) : EnumSet.of(cell.field());
        return EXPOSURES.getOrDefault(cell.field(), List.of()).stream()
                .filter(exposure -> exposure.has(cell.layer()))
                .allMatch(exposure -> fields.stream().allMatch(field -> isNoLooser(broken, cell, field, exposure)));
    }

    private static boolean isNoLooser(VisibilityTable broken, Broken cell, Field field, Exposure exposure) {
        Viewer viewer = cell.viewer();
        return broken.sight(field, viewer, exposure).isAsStrictAs(DECLARED.sight(field, viewer, exposure))
                && broken.access(field, viewer, exposure).compareTo(DECLARED.access(field, viewer, exposure)) >= 0;
    }

    private static Map<Field, List<Exposure>> exposures() {
        Map<Field, List<Exposure>> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, List.copyOf(exposures(field)));
        }
        return all;
    }

    /** Every way in which sheets can lie over a case, with what may have been opened. */
    private static Set<Exposure> exposures(Field field) {
        Set<Exposure> all = new LinkedHashSet<>();
        for (int bits = 0; bits < 128; bits++) {
            boolean anonymous = (bits & 1) != 0;
            boolean supervisory = (bits & 2) != 0;
            boolean published = (bits & 4) != 0;
            for (Set<Field> disclosed :
                    List.of(Set.<Field>of(), Set.of(field), EnumSet.complementOf(EnumSet.of(field)))) {
                all.add(Exposure.PLAIN
                        .with(Layer.ANONYMOUS, anonymous)
                        // Where somebody anonymous gave no place there is none to show.
                        .with(Layer.HOME, anonymous)
                        .with(Layer.CONFIDENTIAL, supervisory || (bits & 8) != 0)
                        .with(Layer.SUPERVISORY, supervisory)
                        .with(Layer.UNPUBLISHED, !published)
                        .opened(Opening.INTAKE, !published && (bits & 16) != 0)
                        .opened(Opening.ASSIGNED, (bits & 32) != 0)
                        .opened(Opening.KNOWN, (bits & 64) != 0)
                        .disclosing(disclosed));
            }
        }
        return all;
    }
}
