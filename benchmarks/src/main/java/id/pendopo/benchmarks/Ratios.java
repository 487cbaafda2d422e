package id.pendopo.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints the results of one run as ratios within each class and its parameters: to ours, and to the limit by hand. */
public final class Ratios {
    private record Figure(String name, double score, String unit, double bytes) {
        private static Figure of(JsonNode one) {
            String name = one.path("benchmark").asString();
            JsonNode score = one.path("primaryMetric");
            double bytes = Double.NaN;
            for (Map.Entry<String, JsonNode> metric :
                    one.path("secondaryMetrics").properties()) {
                if (metric.getKey().endsWith("gc.alloc.rate.norm")) {
                    bytes = metric.getValue().path("score").asDouble();
                }
            }
            return new Figure(
                    name.substring(name.lastIndexOf('.') + 1),
                    score.path("score").asDouble(),
                    score.path("scoreUnit").asString(),
                    bytes);
        }
    }

    private Ratios() {}

    /** @param args the result of a run as JSON */
    public static void main(String[] args) throws java.io.IOException {
        Map<String, List<Figure>> byClass = new TreeMap<>();
        for (JsonNode one : JsonMapper.builder().build().readTree(Files.readString(Path.of(args[0])))) {
            String name = one.path("benchmark").asString();
            String type = name.substring(0, name.lastIndexOf('.'));
            String params = one.has("params") ? " " + one.path("params") : "";
            byClass.computeIfAbsent(
                            type.substring(type.lastIndexOf('.') + 1) + params.replace("\"", ""),
                            key -> new ArrayList<>())
                    .add(Figure.of(one));
        }
        byClass.forEach(Ratios::print);
    }

    private static void print(String title, List<Figure> figures) {
        line("%n%-34s %14s %-6s %10s %9s %9s", title, "score", "", "B/op", "to limit", "to ours");
        Optional<Figure> limit = named("handWritten", figures);
        Optional<Figure> ours = named("pendopo", figures);
        for (Figure one : figures) {
            line(
                    "  %-32s %14.3f %-6s %10.0f %9s %9s",
                    one.name(), one.score(), one.unit(), one.bytes(), ratio(one, limit), ratio(one, ours));
        }
    }

    private static Optional<Figure> named(String name, List<Figure> figures) {
        return figures.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static String ratio(Figure one, Optional<Figure> to) {
        return to.map(other -> String.format(Locale.ROOT, "%.2f", one.score() / other.score()))
                .orElse("-");
    }

    private static void line(String format, Object... parts) {
        System.out.println(String.format(Locale.ROOT, format, parts));
    }
}
