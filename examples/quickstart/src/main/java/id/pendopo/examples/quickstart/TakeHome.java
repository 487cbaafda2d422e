package id.pendopo.examples.quickstart;

import id.pendopo.core.chart.Chart;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reader may take home of a case (<i>berkas yang dibawa pulang</i>), and how he looks into it. */
final class TakeHome {
    private final Office office;
    private final RegionPack pack;
    private final Script.Tale tale;
    private final Story story;

    TakeHome(Office office, RegionPack pack, Script.Tale tale, Story story) {
        this.office = office;
        this.pack = pack;
        this.tale = tale;
        this.story = story;
    }

    /** Writes it, and tells what can be done with it. */
    void write(Folders folders, String name, Store store, Outcome outcome, Proof proof) {
        String region = pack.region().code().dotted();
        Path folder = folders.output(name);
        CaseEvidence evidence = CaseEvidence.in(store, tale.caseId()).orElseThrow();
        Map<String, List<String>> files = new TreeMap<>(outcome.files());
        files.put("journal.jsonl", journals(evidence, outcome));
        // Names, identity numbers and accounts with their keys: a real office keeps them away from the journal.
        files.put("personal.jsonl", personal(cases(evidence, store, outcome)));
        files.put("rolls.jsonl", proof.rolls());
        files.put("chart.mmd", List.of(chart()));
        tell(Folders.shown(folder), folders.pack(region), name, outcome, files);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, List<String>> file : files.entrySet()) {
                Files.deleteIfExists(folder.resolve(file.getKey()));
                if (!file.getValue().isEmpty()) {
                    Files.write(folder.resolve(file.getKey()), file.getValue());
                }
            }
            Path paper = folders.office(region, tale.family());
            LetterPages.write(folder, pack, paper, cases(evidence, store, outcome), office::journal, outcome.papers())
                    .forEach(fact -> story.line("  - " + fact));
            Files.writeString(folder.resolve("story.txt"), story.told());
        } catch (IOException bad) {
            throw StoryStopped.because(story.in("Berkas tidak dapat ditulis di ", "Cannot write to ") + folder, bad);
        }
    }

    private void tell(Path shown, Path region, String name, Outcome outcome, Map<String, List<String>> files) {
        story.chapter(story.in("Berkas yang ditulis", "Files written"));
        story.line("  " + shown + ":");
        story.paragraph(
                "  ",
                files.entrySet().stream()
                                .filter(file -> !file.getValue().isEmpty())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", "))
                        + ", story.txt");
        story.line(story.in(
                "  letters/: surat-suratnya, dari tanda terima sampai yang terakhir (HTML dan JSON)",
                "  letters/: its letters, from the receipt on (in Indonesian; HTML and JSON)"));
        story.line("");
        story.line(story.in("  Memeriksa jurnal sendiri:", "  To verify the journal yourself:"));
        story.line("    sh docs/verify-journal.sh " + shown.resolve("journal.jsonl"));
        story.line(story.in("  dan terhadap daftar kepala:", "  and against the roll:"));
        story.line("    sh docs/verify-roll.sh " + shown.resolve("rolls.jsonl") + " " + shown.resolve("journal.jsonl"));
        story.line(story.in("  atau dengan baris perintah Pendopo:", "  or with the command line of Pendopo:"));
        story.line("    mvn -B -q -ntp -pl cli -am package -Dmaven.test.skip=true");
        String cli = "    java -jar cli/target/pendopo.jar ";
        String from = " --from " + shown;
        String pack = " --region " + Folders.shown(region);
        story.line(cli + "journal verify " + shown.resolve("journal.jsonl"));
        story.line(story.in(
                "  Membuat setiap keputusan sekali lagi, dan membandingkannya:",
                "  To make every decision once more, and compare:"));
        story.line(cli + "audit recompute" + from + pack);
        story.line(story.in(
                "  Mengeluarkan berkas bukti perkara ini bagi pemeriksa:",
                "  To take out the evidence of this case for an auditor:"));
        Path out = shown.resolveSibling(name + "-audit");
        story.line(cli + "audit export " + tale.caseId() + from + pack + " --out " + out);
        for (Outcome.Hint hint : outcome.hints(cli, from, pack)) {
            story.line("  " + hint.what().in(story.locale()));
            hint.commands().forEach(story::line);
        }
    }

    private static List<String> journals(CaseEvidence evidence, Outcome outcome) {
        List<String> lines = new ArrayList<>(evidence.journalLines());
        outcome.beside().forEach(entry -> lines.add(entry.toLine()));
        return lines;
    }

    private static List<String> personal(List<LetterPages.Kept> cases) {
        Set<String> lines = new LinkedHashSet<>();
        cases.forEach(one -> lines.addAll(one.evidence().personalLines()));
        return List.copyOf(lines);
    }

    /** The case of the story, and those beside it. */
    private List<LetterPages.Kept> cases(CaseEvidence evidence, Store store, Outcome outcome) {
        Map<CaseId, LetterPages.Kept> cases = new LinkedHashMap<>();
        cases.put(tale.caseId(), new LetterPages.Kept(tale.procedure(), evidence));
        outcome.beside()
                .forEach(entry -> cases.computeIfAbsent(
                        entry.caseId(),
                        id -> new LetterPages.Kept(
                                entry.procedure(), CaseEvidence.in(store, id).orElseThrow())));
        return List.copyOf(cases.values());
    }

    private String chart() {
        return Chart.of(workflow())
                .in(story.locale())
                .labelled(story.labels())
                .asIllustration()
                .mermaid();
    }

    /** The workflow of the policy that the case was decided under; a pack holds one for each. */
    private Workflow<?> workflow() {
        String policy = office.file(tale.procedure(), tale.caseId())
                .orElseThrow()
                .policy()
                .id();
        return office.procedure(tale.procedure()).workflows().values().stream()
                .filter(workflow -> workflow.policy().id().equals(policy))
                .findFirst()
                .orElseThrow();
    }
}
