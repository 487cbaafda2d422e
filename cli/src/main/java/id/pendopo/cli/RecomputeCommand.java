package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.RecomputationReport;
import id.pendopo.core.journal.RecomputeKind;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Makes every decision of a journal once more and names each that comes out otherwise. */
@Command(name = "recompute", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class RecomputeCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "CASE", descriptionKey = "CASES")
    private List<String> cases = new ArrayList<>();

    @Mixin
    private EvidenceOptions files = new EvidenceOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private List<Path> regions = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    RecomputeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Set<CaseId> wanted = cases.stream().map(AuditFiles::caseId).collect(Collectors.toSet());
        PersonalVault vault = AuditFiles.personal(files.personal(), id -> wanted.isEmpty() || wanted.contains(id));
        Recomputation again = AuditFiles.recomputation(AuditFiles.packs(regions));
        RecomputationReport report;
        if (wanted.isEmpty()) {
            try (JsonLines lines = JsonLines.of(files.journal())) {
                report = again.recompute(lines, vault);
            }
        } else {
            List<JournalEntry> entries = AuditFiles.journal(files.journal(), entry -> wanted.contains(entry.caseId()));
            requireAll(wanted, entries);
            report = again.recompute(entries.stream().map(JournalEntry::toLine).iterator(), vault);
        }
        if (json) {
            console.say(JSON.writeValueAsString(report));
        } else {
            tell(report);
        }
        return report.isSame() ? Cli.OK : Cli.FOUND;
    }

    private static void requireAll(Set<CaseId> wanted, List<JournalEntry> entries) {
        Set<CaseId> missing = new HashSet<>(wanted);
        entries.forEach(entry -> missing.remove(entry.caseId()));
        missing.stream().map(CaseId::value).sorted().findFirst().ifPresent(id -> {
            throw new Trouble(
                    Text.of("perkara ini tidak ada dalam jurnal", "there is no such case in the journal"),
                    id,
                    Text.of(
                            "periksa nomornya, atau sebutkan jurnal yang lain",
                            "check the id, or name another journal"));
        });
    }

    private void tell(RecomputationReport report) {
        FindingCatalogue words = AuditFiles.words();
        report.unreadable()
                .forEach(line -> console.say(
                        Text.of("baris " + line + ": bukan catatan jurnal", "line " + line + ": no journal entry")));
        report.others().forEach(one -> tell(one, words));
        Map<Text, Long> others = new LinkedHashMap<>();
        report.counts().forEach((kind, count) -> {
            if (kind != RecomputeKind.SAME) {
                others.put(kind.label(), count);
            }
        });
        others.forEach((label, count) -> console.say("%s: %d".formatted(label.in(console.locale()), count)));
        if (report.withoutPersonal() > 0) {
            console.say(Text.of(
                    "data pribadi tidak tersedia, jadi tidak dibandingkan: %d catatan"
                            .formatted(report.withoutPersonal()),
                    "personal values not at hand, so not compared: "
                            + Counted.of(report.withoutPersonal(), "entry", "entries")));
        }
        console.say(Text.of(
                "Sama: %d dari %d catatan, %d perkara".formatted(report.same(), report.entries(), report.cases()),
                "The same: %d of %s, %s"
                        .formatted(
                                report.same(),
                                Counted.of(report.entries(), "entry", "entries"),
                                Counted.of(report.cases(), "case"))));
    }

    private void tell(Recomputed one, FindingCatalogue words) {
        String kind =
                one.kind().label().in(console.locale()) + (one.detail().isEmpty() ? "" : " (" + one.detail() + ")");
        console.say(Text.of(
                "perkara %s, catatan %d, %s: %s".formatted(one.caseId(), one.seq(), one.act(), kind),
                "case %s, entry %d, %s: %s".formatted(one.caseId(), one.seq(), one.act(), kind)));
        one.deviations()
                .forEach(place -> console.say("  %s: %s -> %s"
                        .formatted(
                                place.pointer(),
                                place.was().orElse("-"),
                                place.now().orElse("-"))));
        one.findings().forEach(finding -> console.say("  " + words.line(finding, console.locale())));
    }
}
