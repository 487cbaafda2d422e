package id.pendopo.docs.catalogue;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.LegalSource;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every rule that a step may ask: its words, its article, where it is asked, and which values of the policy it reads. */
final class RulePage {
    private static final Locale ID = Locale.forLanguageTag("id");

    private RulePage() {}

    static Page of(Bundle bundle, RuleScan scan, Proof proof) {
        FindingCatalogue words = bundle.words();
        StringBuilder text = new StringBuilder(Page.HEAD)
                .append("# Aturan (rules)\n\n")
                .append(
                        "Setiap syarat yang ditanyakan langkah suatu prosedur, menurut kode temuannya. Kalimat berbahasa Inggris")
                .append(
                        " setelah nama aturan berasal dari kodenya. *Every condition that a step asks, by the code of its")
                .append(" finding; the sentence after a rule's name is that of the code itself.*\n");
        bundle.providers().forEach(provider -> {
            text.append("\n## ").append(provider.name()).append('\n');
            codes(bundle, provider.name())
                    .forEach(code -> text.append(rule(code, provider.name(), words, scan, proof)));
        });
        return new Page(Path.of("rules.md"), text.toString());
    }

    private static Set<String> codes(Bundle bundle, String procedure) {
        Set<String> codes = new TreeSet<>();
        bundle.workflows().stream()
                .filter(workflow -> workflow.procedure().equals(procedure))
                .forEach(workflow -> workflow.steps().forEach(step -> codes.addAll(step.ruleCodes())));
        return codes;
    }

    private static String rule(String code, String procedure, FindingCatalogue words, RuleScan scan, Proof proof) {
        StringBuilder text = new StringBuilder("\n### `" + code + "`\n\n");
        words.words(code)
                .ifPresent(known -> text.append(known.what().id())
                        .append(". *")
                        .append(known.what().en())
                        .append(".*\n\n"));
        List<RuleScan.Made> made = scan.of(code);
        new LinkedHashSet<>(made.stream()
                        .map(one -> "- Aturan: `%s`%s\n"
                                .formatted(one.rule(), one.words().isEmpty() ? "" : ", " + one.words()))
                        .toList())
                .forEach(text::append);
        String sources = sources(made, procedure);
        text.append("- Dasar hukum: ").append(sources.isEmpty() ? "–" : sources).append('\n');
        text.append("- Ditanyakan pada: ")
                .append(String.join("; ", proof.steps(code, procedure)))
                .append('\n');
        Set<String> reads = new TreeSet<>();
        made.forEach(one -> reads.addAll(one.reads()));
        if (!reads.isEmpty()) {
            text.append("- Nilai yang dibaca: ")
                    .append(reads.stream().map(value -> link(value, procedure)).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }

    /** Articles that stand in the rule, then the values whose source it cites. */
    static String sources(List<RuleScan.Made> made, String procedure) {
        Set<String> sources = new LinkedHashSet<>();
        for (RuleScan.Made one : made) {
            one.sources().forEach(source -> sources.add(cited(source)));
        }
        for (RuleScan.Made one : made) {
            one.values().forEach(value -> sources.add("sumber nilai " + link(value, procedure)));
        }
        if (sources.isEmpty() && made.stream().anyMatch(RuleScan.Made::ofCaller)) {
            sources.add("yang disebut langkah yang menanyakannya (as the step that asks it names it)");
        }
        return String.join("; ", sources);
    }

    static String cited(LegalSource source) {
        return source.in(ID) + " [" + source.standing().mark() + "]";
    }

    private static String link(String value, String procedure) {
        return "[`%s`](policies/%s.md#%s)"
                .formatted(value, ProcedurePages.name(procedure), value.toLowerCase(Locale.ROOT));
    }
}
