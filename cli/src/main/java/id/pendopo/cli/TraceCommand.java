package id.pendopo.cli;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.YearAccount;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.MoneyTrail;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Follows money: of one case from requested to returned, or of one account over a year. */
@Command(name = "trace", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class TraceCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "CASE", descriptionKey = "CASE")
    private Optional<String> caseId = Optional.empty();

    @Mixin
    private EvidenceOptions files = new EvidenceOptions();

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--account", paramLabel = "CODE")
    private Optional<String> account = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (caseId.isPresent() && year.isEmpty() && account.isEmpty()) {
            return ofCase(AuditFiles.caseId(caseId.get()));
        }
        if (caseId.isEmpty() && year.isPresent() && account.isPresent()) {
            return ofAccount(year.get(), account.get(), books());
        }
        throw new Trouble(
                Text.of("yang ditelusuri belum jelas", "what to trace is not clear"),
                "trace",
                Text.of(
                        "tulis trace CASE --from DIR, atau trace --year YEAR --account CODE --from DIR",
                        "write trace CASE --from DIR, or trace --year YEAR --account CODE --from DIR"));
    }

    private Path books() {
        return files.books()
                .orElseThrow(() -> new Trouble(
                        Text.of("buku anggarannya belum disebut", "the books of the budget were not named"),
                        "--books FILE",
                        Text.of(
                                "tulis --books FILE, atau --from DIR yang memuat books.jsonl",
                                "write --books FILE, or --from DIR that holds books.jsonl")));
    }

    private int ofCase(CaseId id) throws IOException {
        List<JournalEntry> entries = AuditFiles.journal(files.journal(), id, AuditFiles.NOTHING_PERSONAL);
        String procedure = entries.get(0).procedure();
        if (!procedure.equals(ProposalPolicy.PROCEDURE)) {
            throw new Trouble(
                    Text.of("perkara ini bukan usulan hibah atau bansos", "this case is no proposal for a grant"),
                    id + ", " + procedure,
                    Text.of(
                            "sebutkan perkara " + ProposalPolicy.PROCEDURE,
                            "name a case of " + ProposalPolicy.PROCEDURE));
        }
        MoneyTrail trail = MoneyTrail.of(entries);
        if (json) {
            console.say(JSON.writeValueAsString(trail));
        } else {
            new TraceTable(console).print(trail);
        }
        return trail.isAgreed() ? Cli.OK : Cli.FOUND;
    }

    private int ofAccount(int ofYear, String code, Path file) throws IOException {
        AccountCode its = account(code);
        List<BookLine> lines = AuditFiles.books(
                Optional.of(file), line -> line.book().equals(BudgetLedger.NAME) && isOf(line.page(), ofYear, its));
        Set<String> pages = new LinkedHashSet<>();
        lines.forEach(line -> pages.add(line.page()));
        if (pages.isEmpty()) {
            throw new Trouble(
                    Text.of("rekening ini tidak ada dalam buku", "there is no such account in the books"),
                    ofYear + ", " + code,
                    Text.of("periksa tahun, kode dan berkas buku", "check the year, the code and the file of books"));
        }
        int found = Cli.OK;
        List<Map<String, Object>> all = new ArrayList<>();
        for (String name : pages) {
            BudgetPage page = BudgetPage.parse(name);
            List<JournalEntry> entries = entriesOn(page);
            YearAccount statement = YearAccount.of(page, lines, entries);
            Map<String, MoneyTrail> trails = trails(entries);
            boolean agreed = statement.isAgreed() && trails.values().stream().allMatch(MoneyTrail::isAgreed);
            found = agreed ? found : Cli.FOUND;
            if (json) {
                all.add(tree(statement, trails));
            } else {
                new TraceTable(console).print(statement, trails);
            }
        }
        if (json) {
            console.say(JSON.writeValueAsString(all));
        }
        return found;
    }

    private static Map<String, Object> tree(YearAccount account, Map<String, MoneyTrail> trails) {
        Map<String, Object> differences = new TreeMap<>();
        trails.forEach((id, trail) -> {
            if (!trail.isAgreed()) {
                differences.put(id, trail.differences());
            }
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("account", account);
        tree.put("differencesWithinCases", differences);
        return tree;
    }

    private static AccountCode account(String code) {
        try {
            return AccountCode.of(code);
        } catch (IllegalArgumentException none) {
            throw new Trouble(
                    Text.of("ini bukan kode rekening", "this is no code of an account"),
                    code,
                    Text.of("tulis misalnya 5.1.05.05.02.0001", "write for example 5.1.05.05.02.0001"));
        }
    }

    private static boolean isOf(String page, int year, AccountCode account) {
        try {
            BudgetPage parsed = BudgetPage.parse(page);
            return parsed.year() == year && parsed.account().equals(account);
        } catch (IllegalArgumentException pageOfCase) {
            return false;
        }
    }

    /** Every entry of the cases that ever moved something on the page, each case in its order. */
    private List<JournalEntry> entriesOn(BudgetPage page) throws IOException {
        Set<CaseId> cases = new HashSet<>();
        AuditFiles.journal(files.journal(), entry -> {
            if (LedgerPosting.in(entry).stream().anyMatch(one -> one.onPage().equals(page))) {
                cases.add(entry.caseId());
            }
            return false;
        });
        return AuditFiles.intact(
                files.journal(),
                AuditFiles.NOTHING_PERSONAL,
                Text.of("jurnal ini rusak; tidak ada yang ditelusuri", "this journal is broken; nothing is traced"),
                entry -> cases.contains(entry.caseId()),
                entry -> true);
    }

    private static Map<String, MoneyTrail> trails(List<JournalEntry> entries) {
        Map<String, List<JournalEntry>> byCase = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.procedure().equals(ProposalPolicy.PROCEDURE))
                .forEach(entry -> byCase.computeIfAbsent(entry.caseId().value(), id -> new ArrayList<>())
                        .add(entry));
        Map<String, MoneyTrail> trails = new TreeMap<>();
        byCase.forEach((id, its) -> trails.put(id, MoneyTrail.of(its)));
        return trails;
    }
}
