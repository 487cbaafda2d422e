package id.pendopo.docs.catalogue;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.testkit.scenario.ScenarioResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every finding: its words, its article, how severe it is, and which scenarios prove it. What is not proven is listed as such. */
final class FindingPage {
    private static final String CORE = "core.";
    private final Bundle bundle;
    private final RuleScan scan;
    private final Proof proof;
    private final Set<String> neverGiven = new TreeSet<>();
    private final Set<String> neverPassed = new TreeSet<>();
    private final Set<String> untested = new TreeSet<>();

    private FindingPage(Bundle bundle, RuleScan scan, Proof proof) {
        this.bundle = bundle;
        this.scan = scan;
        this.proof = proof;
    }

    static Page of(Bundle bundle, RuleScan scan, Proof proof) {
        return new Page(Path.of("findings.md"), new FindingPage(bundle, scan, proof).text());
    }

    private String text() {
        FindingCatalogue words = bundle.words();
        StringBuilder all = new StringBuilder();
        String module = "";
        for (String code : words.codes()) {
            String of = code.substring(0, code.indexOf('.'));
            if (!of.equals(module)) {
                module = of;
                all.append("\n## ").append(module).append('\n');
            }
            all.append(finding(code, words.words(code).orElseThrow()));
        }
        return Page.HEAD
                + "# Temuan (findings)\n\n"
                + "Setiap alasan penolakan dan peringatan. Skenario yang **memberi** temuan membuktikan batas yang ditolak; skenario yang"
                + " **lolos** melewati syarat yang sama tanpa temuan itu. Temuan `core` diperiksa pada setiap langkah.\n\n"
                + "*Every reason for a refusal, and every warning. A scenario that **gives** a finding proves the refusal; one that"
                + " **passes** takes a step which asks the same rule and is not held up. Findings of `core` are asked of every step."
                + " Kept codes: [finding-codes.txt](finding-codes.txt).*\n\n"
                + "## Belum dibuktikan oleh skenario (not proven by a scenario)\n\n"
                + gap("Tidak ada skenario yang memberi (no scenario gives it)", neverGiven)
                + gap("Tidak ada skenario yang lolos (no scenario passes it)", neverPassed)
                + gap("Tidak ada skenario dan tidak ada uji Java (neither a scenario nor a test in Java)", untested)
                + all;
    }

    private static String gap(String title, Set<String> codes) {
        return "- %s: %d%s\n"
                .formatted(
                        title,
                        codes.size(),
                        codes.isEmpty()
                                ? ""
                                : ": "
                                        + String.join(
                                                ", ",
                                                codes.stream()
                                                        .map(one -> "`" + one + "`")
                                                        .toList()));
    }

    private String finding(String code, FindingCatalogue.Words words) {
        List<RuleScan.Made> made = scan.of(code);
        List<Finding> seen = proof.seen(code);
        Optional<ScenarioResult> gives = proof.gives(code);
        Optional<ScenarioResult> passes = proof.passes(code);
        List<String> tests = proof.javaTests(code);
        note(code, gives.isPresent(), passes.isPresent(), tests);
        return "\n### `%s`\n\n".formatted(code)
                + "%s. %s.\n\n*%s. %s.*\n\n"
                        .formatted(
                                words.what().id(),
                                words.mend().id(),
                                words.what().en(),
                                words.mend().en())
                + "- Akibat (severity): %s%s\n"
                        .formatted(
                                severities(made, seen), isWaivable(made, seen) ? "; dapat dikecualikan (waivable)" : "")
                + "- Dasar hukum (source): %s\n".formatted(orNone(sources(code, made, seen)))
                + "- Memberi (gives): %s\n"
                        .formatted(gives.map(FindingPage::name).orElse("–"))
                + (code.startsWith(CORE)
                        ? ""
                        : "- Lolos (passes): %s\n"
                                .formatted(passes.map(FindingPage::name).orElse("–")))
                + "- Uji Java (tested in Java): %s\n".formatted(tests.isEmpty() ? "–" : "ya (yes)");
    }

    private void note(String code, boolean given, boolean passed, List<String> tests) {
        if (!given) {
            neverGiven.add(code);
        }
        if (!passed && !code.startsWith(CORE)) {
            neverPassed.add(code);
        }
        if (!given && tests.isEmpty()) {
            untested.add(code);
        }
    }

    private static String severities(List<RuleScan.Made> made, List<Finding> seen) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        made.forEach(one -> severities.add(one.blocks() ? Severity.BLOCK : Severity.WARN));
        seen.forEach(one -> severities.add(one.severity()));
        List<String> names = severities.stream().map(Enum::name).toList();
        return names.isEmpty() ? "–" : String.join(" / ", names);
    }

    private static boolean isWaivable(List<RuleScan.Made> made, List<Finding> seen) {
        return made.stream().anyMatch(RuleScan.Made::waivable) || seen.stream().anyMatch(Finding::waivable);
    }

    /** What stands in the rule; where that names no article, what was given when a scenario ran. */
    private String sources(String code, List<RuleScan.Made> made, List<Finding> seen) {
        List<String> sources = new ArrayList<>();
        String procedure = bundle.providers().stream()
                .map(ProcedureProvider::name)
                .filter(name -> !proof.steps(code, name).isEmpty())
                .findFirst()
                .orElse("");
        String written = RulePage.sources(made, procedure);
        if (!written.isEmpty()) {
            sources.add(written);
        }
        if (sources.isEmpty()) {
            seen.forEach(one -> sources.add(RulePage.cited(one.source())));
        }
        return String.join("; ", new java.util.LinkedHashSet<>(sources));
    }

    private static String name(ScenarioResult result) {
        String file = result.scenario().file();
        return "%s (%s)"
                .formatted(
                        result.scenario().name(),
                        file.replace('\\', '/').replaceFirst("^(\\.\\./)+", "").toLowerCase(Locale.ROOT));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
