package id.pendopo.core.chart;

import id.pendopo.core.workflow.CaseStatus;
import java.util.List;

/** Writes a chart as a Mermaid state diagram. */
final class Mermaid {
    /** Beyond so many origins the arrows of one step hide all others. */
    private static final int MANY = 4;

    /** What Mermaid takes for its own grammar, and what people read instead. */
    private static final List<String> REPLACED =
            List.of("-->", "->", ":", " -", ";", ",", "#", "no. ", "\"", "'", "{", "(", "}", ")", "%%", "%", "\n", " ");

    private final Chart chart;
    private final StringBuilder text = new StringBuilder(4_000);

    private Mermaid(Chart chart) {
        this.chart = chart;
    }

    static String of(Chart chart) {
        return new Mermaid(chart).write();
    }

    private String write() {
        String mark = chart.illustration ? " - " + Chart.ILLUSTRATION.in(chart.locale) : "";
        text.append("---\ntitle: ")
                .append(plain(chart.procedure + " (" + chart.policy + ")" + mark))
                .append("\n---\nstateDiagram-v2\n");
        chart.stages.forEach(stage -> line("state \"%s\" as %s".formatted(plain(label(stage)), stage.code())));
        if (chart.illustration && !chart.stages.isEmpty()) {
            line("note right of %s : %s"
                    .formatted(chart.stages.get(0).code(), plain(Chart.ILLUSTRATION.in(chart.locale))));
        }
        chart.steps.forEach(this::arrows);
        chart.stages.stream()
                .filter(stage -> stage.status() == CaseStatus.ENDED)
                .forEach(stage -> line(stage.code() + " --> [*]"));
        return text.toString();
    }

    private String label(ChartStage stage) {
        return stage.clock()
                .map(clock -> stage.label() + " (" + clock.in(chart.locale, chart.labels) + ")")
                .orElse(stage.label());
    }

    private void arrows(ChartStep step) {
        String words = plain(step.title());
        if (step.opening()) {
            step.to().forEach(to -> arrow("[*]", to, words));
            return;
        }
        if (step.from().size() > MANY) {
            // One box a step: Mermaid keeps all arrows of one name together.
            String box = "FROM_" + step.number();
            line("state \"%s\" as %s"
                    .formatted(
                            plain(String.join(
                                    ", ", step.from().stream().map(chart::label).toList())),
                            box));
            List<String> to = step.from().equals(step.to()) ? List.of(box) : step.to();
            to.forEach(stage -> arrow(box, stage, words));
            return;
        }
        for (String from : step.from()) {
            if (step.from().equals(step.to())) {
                arrow(from, from, words);
            } else {
                step.to().forEach(to -> arrow(from, to, words));
            }
        }
    }

    private void arrow(String from, String to, String words) {
        line(from + " --> " + to + " : " + words);
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }

    private static String plain(String text) {
        String plain = text;
        for (int i = 0; i < REPLACED.size(); i += 2) {
            plain = plain.replace(REPLACED.get(i), REPLACED.get(i + 1));
        }
        return plain;
    }
}
