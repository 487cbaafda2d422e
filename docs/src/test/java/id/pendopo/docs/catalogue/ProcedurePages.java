package id.pendopo.docs.catalogue;

import id.pendopo.core.chart.Chart;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.Difference;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One page for each procedure of each region: diagram and table for the legal bureau, and what the region sets for itself. */
final class ProcedurePages {
    static final Path FOLDER = Path.of("procedures");
    private static final Locale ID = Locale.forLanguageTag("id");

    private ProcedurePages() {}

    static List<Page> of(Bundle bundle) {
        List<Page> pages = new ArrayList<>();
        bundle.running()
                .forEach(one -> pages.add(new Page(
                        FOLDER.resolve(one.region()).resolve(name(one.provider().name()) + ".md"), text(one))));
        pages.add(new Page(FOLDER.resolve("README.md"), index(bundle)));
        return pages;
    }

    static String name(String procedure) {
        return procedure.replace('/', '-');
    }

    private static String index(Bundle bundle) {
        StringBuilder text = new StringBuilder(Page.HEAD)
                .append("# Prosedur tiap daerah (procedures by region)\n\n")
                .append(
                        "Setiap halaman memuat bagan alur, tabel langkah dengan dasar hukumnya, dan nilai yang ditetapkan")
                .append(
                        " daerah. *Each page holds the diagram, the steps with their articles, and what the region sets.*\n\n")
                .append(Page.head("Daerah", "Prosedur", "Versi ketentuan", "Langkah"));
        bundle.running()
                .forEach(one -> text.append(Page.row(
                        one.pack().region().name() + " (" + one.region() + ")",
                        "[%s](%s/%s.md)"
                                .formatted(
                                        one.provider().name(),
                                        one.region(),
                                        name(one.provider().name())),
                        String.valueOf(one.all().size()),
                        String.valueOf(one.workflow().steps().size()))));
        return text.toString();
    }

    private static String text(Bundle.Running one) {
        FindingCatalogue words = FindingCatalogue.core().and(one.provider().findings());
        Chart id = Chart.of(one.workflow(), one.pack(), ID).with(words);
        Chart en = Chart.of(one.workflow(), one.pack(), Locale.ENGLISH).with(words);
        return Page.HEAD
                + id.table().stripTrailing()
                + "\n\n## Versi ketentuan (versions)\n\n"
                + one.all().stream()
                        .map(workflow -> "- `" + workflow.policy().id() + "`" + mark(workflow, one.workflow()))
                        .collect(Collectors.joining("\n"))
                + "\n\n## Bagan alur (diagram)\n\n```mermaid\n" + id.mermaid() + "```\n\n"
                + "## Yang ditetapkan daerah (what the region sets)\n\n" + differences(one)
                + "\n---\n\n# In English\n\n"
                + en.table().replaceAll("(?m)^#", "##").stripTrailing()
                + "\n";
    }

    private static String mark(Workflow<?> workflow, Workflow<?> shown) {
        return workflow == shown ? " (halaman ini; this page)" : "";
    }

    private static String differences(Bundle.Running one) {
        StringBuilder text =
                new StringBuilder(Page.head("Ketentuan", "Sejak", "Nasional", "Daerah", "Sumber", "Kedudukan"));
        for (PolicySchema<?> schema : one.provider().policies()) {
            for (Difference difference : differences(one.pack(), schema)) {
                text.append(Page.row(
                        "`" + difference.key() + "` " + difference.label().id(),
                        difference.from().toString(),
                        difference.below().orElse(""),
                        difference.regional(),
                        difference.source().citation(),
                        difference.standing().label().id()));
            }
        }
        return text.toString();
    }

    private static <P extends Record> List<Difference> differences(RegionPack pack, PolicySchema<P> schema) {
        return pack.book(schema).differences();
    }
}
