package id.pendopo.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays words out in columns that a terminal of {@value #WIDTH} columns shows whole. */
final class Columns {
    static final int WIDTH = 100;
    private static final String BETWEEN = "  ";

    private final int[] widths;

    /** @throws IllegalArgumentException if they do not fit beside each other */
    Columns(int... widths) {
        int whole = Arrays.stream(widths).sum() + BETWEEN.length() * (widths.length - 1);
        if (whole > WIDTH) {
            throw new IllegalArgumentException("columns: %d are over %d; make one narrower".formatted(whole, WIDTH));
        }
        this.widths = widths.clone();
    }

    /** One row, as many lines as its longest cell takes. */
    List<String> row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = wrap(cells[i], widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> rows = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                row.append(cell)
                        .append(" ".repeat(widths[i] - cell.length()))
                        .append(i + 1 < widths.length ? BETWEEN : "");
            }
            rows.add(row.toString().stripTrailing());
        }
        return rows;
    }

    /** A line under the header. */
    String rule() {
        return String.join(BETWEEN, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    }

    /** A paragraph whose lines after the first stand further in. */
    static List<String> paragraph(String text, int indent) {
        List<String> lines = new ArrayList<>();
        for (String line : wrap(text, WIDTH - indent - 2)) {
            lines.add(" ".repeat(lines.isEmpty() ? indent : indent + 2) + line);
        }
        return lines;
    }

    /** Broken between words; a word longer than the column is broken where it must be. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : part.strip().split(" +", -1)) {
                String rest = word;
                if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (rest.length() > width) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                }
                line.append(line.length() > 0 ? " " : "").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
