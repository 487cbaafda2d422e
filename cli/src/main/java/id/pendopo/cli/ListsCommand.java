package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.publication.OfficialList;
import id.pendopo.grants.publication.OutputWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the lists of a year for those who work with them, with full names and addresses; none of them is for the public. */
@Command(name = "lists", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class ListsCommand implements Callable<Integer> {
    /** Lies beside the lists, so that the word goes where they go. */
    static final String NOTICE = "bukan-untuk-umum.txt";

    private static final Text NOT_PUBLIC = Text.of(
            "DAFTAR RESMI, BUKAN UNTUK UMUM: memuat nama dan alamat lengkap. Yang diumumkan dibuat dengan 'publish'.",
            "OFFICIAL LISTS, NOT PUBLIC: they hold full names and addresses. What is public is made by 'publish'.");

    private static final Text ANNEXED = Text.of(
            "lampiran peraturan, diumumkan daerah bersama peraturannya",
            "annex of a regulation, published by the region with it");

    private static final Text INTERNAL = Text.of("bukan untuk umum", "not public");

    private final Console console;

    @Mixin
    private EvidenceOptions files = new EvidenceOptions();

    @Mixin
    private PackOptions how = new PackOptions();

    @Option(names = "--region", paramLabel = "DIR", required = true)
    private Path region = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    ListsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionPack pack = RegionPack.open(Troubles.pack(region), how.opening());
        List<CaseFile<Proposal>> cases = cases(pack);
        OutputWords words = OutputWords.of(pack, console.locale());
        Map<String, String> made = new LinkedHashMap<>();
        made.put(NOTICE, "%s%n%s%n".formatted(NOT_PUBLIC.id(), NOT_PUBLIC.en()));
        List<String> said = new ArrayList<>();
        for (OfficialList list : OfficialList.values()) {
            OpenTable table = list.of(cases, year, words);
            made.put(table.name() + ".csv", table.toCsv(console.locale()));
            said.add("%s.csv  %d  %s (%s)"
                    .formatted(
                            table.name(),
                            table.rows().size(),
                            list.label().in(console.locale()),
                            (list.isAnnexOfRegulation() ? ANNEXED : INTERNAL).in(console.locale())));
        }
        NewFolder.write(out, made);
        said.forEach(console::say);
        console.say(NOT_PUBLIC);
        console.say(Text.of(
                "%s: %d daftar anggaran %d".formatted(out, said.size(), year),
                "%s: %s of the budget of %d".formatted(out, Counted.of(said.size(), "list"), year)));
        return Cli.OK;
    }

    private List<CaseFile<Proposal>> cases(RegionPack pack) throws IOException {
        PersonalVault vault = GrantCases.vault(
                files.personal(),
                "--personal FILE",
                Text.of(
                        "sebutkan berkasnya: daftar resmi memuat nama dan alamat lengkap",
                        "name the file: official lists hold full names and addresses"));
        Replay<Proposal> replay = Replay.of(ProposalProcedure.types(), Proposal.class);
        List<CaseFile<Proposal>> cases = new ArrayList<>();
        for (List<JournalEntry> entries : GrantCases.intact(
                        pack,
                        files.journal(),
                        vault,
                        Text.of(
                                "jurnal ini rusak; tidak ada daftar yang dibuat",
                                "this journal is broken; no list is made"))
                .values()) {
            cases.add(AuditFiles.file(replay, entries, vault));
        }
        return cases;
    }
}
