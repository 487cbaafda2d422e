package id.pendopo.core.chart;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Replacement;
import id.pendopo.core.workflow.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes a chart as tables in Markdown, for people who read the regulation beside it. */
final class Table {
    private static final Text STEPS = Text.of(
            "No|Langkah|Oleh|Dari|Ke|Syarat|Jangka waktu|Dasar hukum",
            "No|Step|By|From|To|Conditions|Term|Legal source");
    private static final Text STAGES = Text.of("Tahap|Kode|Keadaan|Jangka waktu", "Stage|Code|Status|Term");
    private static final Text RULES = Text.of("Syarat|Arti", "Condition|Meaning");
    private static final Text REPLACED = Text.of(
            "Ketentuan|Bawaan Pendopo|Ketetapan daerah|Keputusan|Alasan",
            "Value|Default of Pendopo|Set by the region|Deed|Reason");
    private static final String NONE = "–";

    private final Chart chart;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder(8_000);

    private Table(Chart chart) {
        this.chart = chart;
        this.locale = chart.locale;
    }

    static String of(Chart chart) {
        return new Table(chart).write();
    }

    private String write() {
        text.append("# ")
                .append(chart.procedure)
                .append(" (")
                .append(chart.policy)
                .append(")\n\n");
        if (chart.illustration) {
            text.append("**").append(Chart.ILLUSTRATION.in(locale)).append("**\n\n");
        }
        if (chart.isEnglish()) {
            text.append(Chart.TITLES).append(".\n\n");
        }
        header(STEPS);
        chart.steps.forEach(this::step);
        section(Text.of("Tahap", "Stages"));
        header(STAGES);
        chart.stages.forEach(this::stage);
        section(Text.of("Urutan wajib", "Required order"));
        list(chart.requirements.stream()
                .map(order -> order.sentence(chart::act, locale))
                .toList());
        section(Text.of("Pemisahan kewenangan", "Separation of duties"));
        List<String> duties = new ArrayList<>();
        chart.separations.forEach(roles -> duties.add(labels(roles, " | ")));
        chart.apart.forEach(role -> duties.add(
                Text.of("%s: tidak mengambil bagian lain dalam berkas", "%s: takes no other part in the case")
                        .in(locale)
                        .formatted(chart.label(role))));
        list(duties);
        if (!chart.replaced.isEmpty()) {
            section(Text.of("Ketentuan bawaan yang diganti daerah", "Defaults that the region has replaced"));
            header(REPLACED);
            chart.replaced.forEach(one -> row(
                    one.label().in(locale) + " (" + one.key() + ")",
                    one.below().orElse(NONE),
                    one.regional(),
                    one.replacement().map(Replacement::deed).orElse(NONE),
                    one.replacement().map(Replacement::reason).orElse(NONE)));
        }
        if (!chart.findings.isEmpty()) {
            section(Text.of("Arti kode syarat", "What the codes mean"));
            header(RULES);
            chart.findings.forEach((code, words) -> row(code, words.in(locale)));
        }
        return text.toString();
    }

    private void step(ChartStep step) {
        row(
                Integer.toString(step.number()),
                step.title() + " (" + step.act() + ")",
                by(step),
                step.opening() ? NONE : labels(step.from(), ", "),
                to(step),
                step.rules().isEmpty() ? NONE : String.join(", ", step.rules()),
                terms(step),
                step.sources().isEmpty()
                        ? NONE
                        : String.join(
                                "; ",
                                step.sources().stream()
                                        .map(source -> source.in(locale))
                                        .toList()));
    }

    private String by(ChartStep step) {
        if (step.timed()) {
            return Text.of("waktu", "time").in(locale);
        }
        if (step.isFollowing()) {
            return Text.of("tindak lanjut berkas lain", "what another case leads to")
                    .in(locale);
        }
        return step.seats().isEmpty() ? labels(step.roles(), ", ") : ChartSeat.in(step.seats(), locale, chart::label);
    }

    private String to(ChartStep step) {
        if (step.movement() == Step.Movement.STAYING) {
            return Text.of("tetap", "stays").in(locale);
        }
        String where = labels(step.to(), ", ");
        if (step.movement() == Step.Movement.BACK) {
            return Text.of("kembali ke tahap semula (%s)", "back to where it was (%s)")
                    .in(locale)
                    .formatted(where);
        }
        if (step.movement() == Step.Movement.ASIDE) {
            return where + Text.of(" (menunggu)", " (waiting)").in(locale);
        }
        return step.returning()
                ? where + Text.of(" (diulang)", " (decides again)").in(locale)
                : where;
    }

    /** What counts for this step: the clock that demands it, or those of the stages it is taken from; and what it starts. */
    private String terms(ChartStep step) {
        List<String> terms = new ArrayList<>();
        step.passed()
                .ifPresent(clock -> terms.add(Text.of("setelah lewat: %s", "once passed: %s")
                        .in(locale)
                        .formatted(chart.label(clock))));
        if (!step.timed()) {
            chart.stages.stream()
                    .filter(stage -> step.from().contains(stage.code()))
                    .flatMap(stage -> stage.clock().stream())
                    .map(clock -> clock.in(locale, chart.labels))
                    .distinct()
                    .forEach(terms::add);
        }
        step.starts()
                .forEach(clock -> terms.add(
                        Text.of("mulai: %s", "starts: %s").in(locale).formatted(clock.in(locale, chart.labels))));
        return terms.isEmpty() ? NONE : String.join("; ", terms);
    }

    private void stage(ChartStage stage) {
        Text status = switch (stage.status()) {
            case OPEN -> Text.of("berjalan", "open");
            case RESTING -> Text.of("beristirahat", "resting");
            case ENDED -> stage.good() ? Text.of("selesai, berhasil", "ended well") : Text.of("selesai", "ended");
        };
        row(
                stage.label(),
                stage.code(),
                status.in(locale),
                stage.clock()
                        .map(clock -> clock.in(locale, chart.labels))
                        .or(stage::because)
                        .orElse(NONE));
    }

    private String labels(List<String> codes, String between) {
        return codes.isEmpty()
                ? NONE
                : String.join(between, codes.stream().map(chart::label).toList());
    }

    private void section(Text title) {
        text.append("\n## ").append(title.in(locale)).append("\n\n");
    }

    private void list(List<String> lines) {
        if (lines.isEmpty()) {
            text.append(NONE).append('\n');
        }
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }

    private void header(Text names) {
        String[] cells = names.in(locale).split("\\|");
        row(cells);
        String[] rule = new String[cells.length];
        Arrays.fill(rule, "---");
        row(rule);
    }

    private void row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|").replace("\n", " ")).append(" |");
        }
        text.append('\n');
    }
}
