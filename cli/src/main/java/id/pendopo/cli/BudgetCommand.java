package id.pendopo.cli;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.budgetfile.BudgetFile;
import id.pendopo.grants.budgetfile.BudgetFormat;
import id.pendopo.grants.proposal.BudgetVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a budget file as an office would and says what is wrong with it, and what each account adds up to, or changes by. */
@Command(name = "budget", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class BudgetCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--of", paramLabel = "VERSION")
    private BudgetVersion.Kind version = BudgetVersion.Kind.APBD;

    @Option(names = "--accounts", paramLabel = "LIST")
    private AccountCode.Chart chart = AccountCode.Chart.KEPMEN_5889;

    @Option(names = "--total", paramLabel = "RUPIAH")
    private Optional<Long> total = Optional.empty();

    @Option(names = "--before", paramLabel = "FILE")
    private Optional<Path> before = Optional.empty();

    @Option(names = "--before-of", paramLabel = "VERSION")
    private BudgetVersion.Kind versionBefore = BudgetVersion.Kind.APBD;

    BudgetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BudgetFormat format = BudgetFormat.of(version, chart);
        BudgetFile read = BudgetFile.read(
                Tables.read(file, StandardCharsets.UTF_8),
                total.map(sum -> format.totalling(Rupiah.of(sum))).orElse(format));
        Tables.tell(read.findings(), console);
        if (before.isPresent()) {
            BudgetFile stood = BudgetFile.read(
                    Tables.read(before.get(), StandardCharsets.UTF_8), BudgetFormat.of(versionBefore, chart));
            Tables.tell(stood.findings(), console);
            changes(stood.byAccount(), read.byAccount());
            return read.isClean() && stood.isClean() ? Cli.OK : Cli.FOUND;
        }
        read.byAccount().forEach((account, sum) -> console.say(account + "  " + sum));
        sum(read);
        return read.isClean() ? Cli.OK : Cli.FOUND;
    }

    private void sum(BudgetFile read) {
        console.say(Text.of(
                "Jumlah %d baris yang baik: %s".formatted(read.rows().size(), read.total()),
                "%d good rows add up to %s".formatted(read.rows().size(), read.total())));
    }

    private void changes(Map<AccountCode, Rupiah> stood, Map<AccountCode, Rupiah> stands) {
        Set<AccountCode> all = new TreeSet<>(Comparator.comparing(AccountCode::text));
        all.addAll(stood.keySet());
        all.addAll(stands.keySet());
        int same = 0;
        for (AccountCode account : all) {
            Rupiah was = stood.getOrDefault(account, Rupiah.ZERO);
            Rupiah is = stands.getOrDefault(account, Rupiah.ZERO);
            if (was.equals(is)) {
                same++;
            } else {
                console.say("%s  %s -> %s".formatted(account, was, is));
            }
        }
        console.say(Text.of("Rekening yang tetap: " + same, "Accounts that stay: " + same));
    }
}
