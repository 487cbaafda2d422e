package id.pendopo.docs.catalogue;

import id.pendopo.complaints.visibility.Access;
import id.pendopo.complaints.visibility.Cell;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Layer;
import id.pendopo.complaints.visibility.Opening;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who sees what of a complaint, as an auditor reads it: the declaration itself, sheet by sheet. */
final class VisibilityPage {
    private static final VisibilityTable TABLE = VisibilityTable.declared();

    private VisibilityPage() {}

    static Page of() {
        StringBuilder text = new StringBuilder(Page.HEAD);
        text.append("# Who sees what of a complaint\n\n");
        text.append(
                "Every view, event, search document, open table, export and answer of complaints is made through this table and"
                        + " through nothing else (`VisibilityTable.declared()`). It has a sheet for each thing that closes fields of a report."
                        + " Several sheets lie over one case, and of their cells the strictest holds: a further sheet never shows more."
                        + " Of a case whose existence somebody does not see he sees nothing, and is answered as if there were none.\n\n");
        text.append("## Words\n\n").append(Page.head("word", "Indonesian", "English"));
        for (Sight sight : Sight.values()) {
            text.append(Page.row(word(sight), sight.label().id(), sight.label().en()));
        }
        for (Access access : List.of(Access.ON_RECORD, Access.TWO_PERSONS)) {
            text.append(
                    Page.row(word(access), access.label().id(), access.label().en()));
        }
        for (Opening opening : Opening.values()) {
            text.append(Page.row(
                    "@" + opening.name().toLowerCase(Locale.ROOT),
                    opening.label().id(),
                    opening.label().en()));
        }
        for (Layer layer : Layer.values()) {
            sheet(text, layer);
        }
        return new Page(Path.of("visibility-of-complaints.md"), text.toString());
    }

    private static void sheet(StringBuilder text, Layer layer) {
        text.append("\n## %s (*%s*)\n\n"
                .formatted(capital(layer.label().en()), layer.label().id()));
        layer.sources()
                .forEach(source -> text.append("- %s [%s]\n"
                        .formatted(source.citation(), source.standing().mark())));
        List<String> names = new ArrayList<>(List.of(""));
        Arrays.stream(Viewer.values())
                .forEach(viewer -> names.add(viewer.label().en()));
        text.append('\n').append(Page.head(names.toArray(String[]::new)));
        Set<Field> named = TABLE.named(layer);
        for (Field field : Field.values()) {
            if (named.contains(field)) {
                row(
                        text,
                        layer,
                        field,
                        "%s (*%s*)".formatted(field.label().en(), field.label().id()));
            }
        }
        Arrays.stream(Field.values())
                .filter(field -> !named.contains(field))
                .findFirst()
                .ifPresent(any -> row(text, layer, any, "everything else"));
    }

    private static void row(StringBuilder text, Layer layer, Field field, String label) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (Viewer viewer : Viewer.values()) {
            cells.add(cell(TABLE.cell(layer, field, viewer)));
        }
        text.append(Page.row(cells.toArray(String[]::new)));
    }

    private static String cell(Cell cell) {
        String access = cell.access() == Access.NEVER ? "" : ", " + word(cell.access());
        String only = cell.only()
                .map(opening -> " @" + opening.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return word(cell.sight()) + access + only;
    }

    private static String word(Sight sight) {
        return switch (sight) {
            case FULL -> "yes";
            case CLEANED -> "clean";
            case COARSENED -> "coarse";
            case RELAY -> "relay";
            case MASKED -> "mask";
            case COUNT_ONLY -> "count";
            case NONE -> "no";
        };
    }

    private static String word(Access access) {
        return access == Access.ON_RECORD ? "read" : "two persons";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
