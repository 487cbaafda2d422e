package id.pendopo.core.chart;

import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a chart as a Mermaid state diagram. */
final class Mermaid {
    /** Beyond so many origins the arrows of one step hide all others. */
    private static final int MANY = 4;

    /** What Mermaid takes for its own grammar, and what people read instead. */
    private static final List<String> REPLACED =
            List.of("-->", "->", ":", " -", ";", ",", "#", "no. ", "\"", "'", "{", "(", "}", ")", "%%", "%", "\n", " ");

    private final Chart chart;
    private final StringBuilder text = new StringBuilder(4_000);
    private final Map<Set<String>, String> boxes = new HashMap<>();

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
        if (chart.isEnglish() && !chart.stages.isEmpty()) {
            line("note left of %s : %s".formatted(chart.stages.get(0).code(), plain(Chart.TITLES)));
        }
        if (!chart.replaced.isEmpty() && !chart.stages.isEmpty()) {
            String said = chart.replaced.stream()
                    .map(one -> one.label().in(chart.locale) + " " + one.regional()
                            + one.replacement()
                                    .map(why -> " (" + why.deed() + ")")
                                    .orElse(""))
                    .collect(Collectors.joining(", "));
            String title = Text.of(
                            "Ketentuan bawaan yang diganti daerah - ", "Defaults that the region has replaced - ")
                    .in(chart.locale);
            line("note right of %s : %s".formatted(chart.stages.get(0).code(), plain(title + said)));
        }
        chart.steps.forEach(this::arrows);
        chart.stages.stream()
                .filter(stage -> stage.status() == CaseStatus.ENDED)
                .forEach(stage -> line(stage.code() + " --> [*]"));
        return text.toString();
    }

    private String label(ChartStage stage) {
        return stage.clock()
                .map(clock -> stage.label() + room(clock, stage.label()))
                .orElse(stage.label());
    }

    /** A clock that is called like its stage adds nothing but its term. */
    private String room(ChartClock clock, String stage) {
        if (!chart.label(clock.name()).equalsIgnoreCase(stage)) {
            return " (" + clock.in(chart.locale, chart.labels) + ")";
        }
        return clock.term().map(term -> " (" + term.in(chart.locale) + ")").orElse("");
    }

    private void arrows(ChartStep step) {
        String words = plain(step.title() + signatures(step));
        if (step.opening()) {
            step.to().forEach(to -> arrow("[*]", to, words));
            return;
        }
        if (step.from().size() > MANY) {
            String box = box(step);
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

    private String signatures(ChartStep step) {
        return step.seats().isEmpty() ? "" : " (" + ChartSeat.in(step.seats(), chart.locale, chart::label) + ")";
    }

    /** One box for all steps that leave from the same stages, written where it is first needed. */
    private String box(ChartStep step) {
        Set<String> from = new LinkedHashSet<>(step.from());
        String known = boxes.get(from);
        if (known != null) {
            return known;
        }
        String box = "FROM_" + step.number();
        boxes.put(from, box);
        line("state \"%s\" as %s".formatted(plain(origins(from)), box));
        return box;
    }

    /** Nearly all stages are told by what they have in common and what is left out. */
    private String origins(Set<String> from) {
        List<String> open = chart.stages.stream()
                .filter(stage -> stage.status() == CaseStatus.OPEN)
                .map(ChartStage::code)
                .toList();
        List<String> left = open.stream().filter(stage -> !from.contains(stage)).toList();
        if (!open.containsAll(from) || left.size() > MANY) {
            return names(from);
        }
        String any = Text.of("Semua tahap terbuka", "Any open stage").in(chart.locale);
        return left.isEmpty() ? any : any + Text.of(" kecuali ", " except ").in(chart.locale) + names(left);
    }

    private String names(Collection<String> codes) {
        return String.join(", ", codes.stream().map(chart::label).toList());
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
