package id.pendopo.cli;

import id.pendopo.core.law.Text;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands as one program. Each prints what it has to say to {@code out}, and what stopped it to {@code err}. */
final class Cli {
    static final int OK = 0;
    static final int FOUND = 1;
    static final int USAGE = 2;

    private static final String BUNDLE = "id.pendopo.cli.Help";

    private Cli() {}

    /** What has no command of its own. */
    @Command(
            name = "pendopo",
            versionProvider = Version.class,
            mixinStandardHelpOptions = true,
            subcommands = {
                ScenariosCommand.class,
                LintCommand.class,
                ChartCommand.class,
                JournalCommand.class,
                DeadlineCommand.class,
                DiffCommand.class,
                NewRegionCommand.class,
                RolesCommand.class,
                FormCommand.class,
                AuditCommand.class,
                TraceCommand.class,
                LetterCommand.class,
                PublishCommand.class,
                ListsCommand.class,
                ScreenCommand.class,
                BudgetCommand.class,
                LegacyCommand.class,
                RegisterCommand.class,
                VerifyLicenceCommand.class,
                OldLicencesCommand.class,
                PayCommand.class,
                MonitorCommand.class
            })
    static final class Top implements Runnable {
        @CommandLine.Mixin
        final Console console;

        Top(Console console) {
            this.console = console;
        }

        @Override
        public void run() {
            throw new Trouble(
                    Text.of("perintah belum disebut", "no command was named"),
                    "pendopo",
                    Text.of("lihat pendopo --help", "see pendopo --help"));
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"pendopo " + (version == null ? "(development)" : version)};
        }
    }

    /** Runs a command; {@code terminal} says whether somebody watches. */
    static int run(PrintWriter out, PrintWriter err, boolean terminal, String... args) {
        Locale locale = Console.language(args);
        Console console = new Console(out, err, terminal, locale);
        CommandLine cli = new CommandLine(new Top(console), new Commands(console));
        cli.setResourceBundle(
                ResourceBundle.getBundle(BUNDLE, locale.getLanguage().equals("en") ? locale : Locale.ROOT));
        cli.registerConverter(LocalDate.class, Cli::date);
        cli.setOut(out);
        cli.setErr(err);
        cli.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        cli.setUsageHelpAutoWidth(false);
        cli.setParameterExceptionHandler((misused, arguments) -> {
            console.stopped(Misuse.of(misused));
            return USAGE;
        });
        cli.setExecutionExceptionHandler((failure, line, result) -> {
            console.stopped(Troubles.of(failure));
            return USAGE;
        });
        return cli.execute(args);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Trouble(
                    Text.of("bukan tanggal yang ada", "no date that exists"),
                    text,
                    Text.of("tulis tahun-bulan-hari, misalnya 2026-01-31", "write year-month-day, like 2026-01-31"));
        }
    }

    /** Makes the commands, each with the console. */
    private record Commands(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ScenariosCommand.class) {
                return type.cast(new ScenariosCommand(console));
            }
            if (type == LintCommand.class) {
                return type.cast(new LintCommand(console));
            }
            if (type == ChartCommand.class) {
                return type.cast(new ChartCommand(console));
            }
            if (type == JournalCommand.class) {
                return type.cast(new JournalCommand());
            }
            if (type == JournalCommand.Verify.class) {
                return type.cast(new JournalCommand.Verify(console));
            }
            if (type == DiffCommand.class) {
                return type.cast(new DiffCommand(console));
            }
            if (type == NewRegionCommand.class) {
                return type.cast(new NewRegionCommand(console));
            }
            if (type == RolesCommand.class) {
                return type.cast(new RolesCommand(console));
            }
            if (type == FormCommand.class) {
                return type.cast(new FormCommand(console));
            }
            if (type == AuditCommand.class) {
                return type.cast(new AuditCommand());
            }
            if (type == AuditCommand.Export.class) {
                return type.cast(new AuditCommand.Export(console));
            }
            if (type == RecomputeCommand.class) {
                return type.cast(new RecomputeCommand(console));
            }
            if (type == TraceCommand.class) {
                return type.cast(new TraceCommand(console));
            }
            if (type == LetterCommand.class) {
                return type.cast(new LetterCommand(console));
            }
            if (type == PublishCommand.class) {
                return type.cast(new PublishCommand(console));
            }
            if (type == MonitorCommand.class) {
                return type.cast(new MonitorCommand(console));
            }
            if (type == ScreenCommand.class) {
                return type.cast(new ScreenCommand(console));
            }
            if (type == ListsCommand.class) {
                return type.cast(new ListsCommand(console));
            }
            if (type == BudgetCommand.class) {
                return type.cast(new BudgetCommand(console));
            }
            if (type == LegacyCommand.class) {
                return type.cast(new LegacyCommand(console));
            }
            if (type == RegisterCommand.class) {
                return type.cast(new RegisterCommand(console));
            }
            if (type == VerifyLicenceCommand.class) {
                return type.cast(new VerifyLicenceCommand(console));
            }
            if (type == OldLicencesCommand.class) {
                return type.cast(new OldLicencesCommand(console));
            }
            if (type == PayCommand.class) {
                return type.cast(new PayCommand());
            }
            if (type == PayCommand.Explain.class) {
                return type.cast(new PayCommand.Explain(console));
            }
            if (type == DeadlineCommand.class) {
                return type.cast(new DeadlineCommand(console));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
