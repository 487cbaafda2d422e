package id.pendopo.cli;

import id.pendopo.core.law.Text;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Where a command speaks, and in which language: Indonesian unless English is asked for. */
final class Console {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final Locale locale;

    /** The languages. */
    enum Language {
        id,
        en
    }

    /** Read before all else by {@link #language}, since even the help speaks it; here it is only known and shown. */
    @Option(names = "--lang", scope = picocli.CommandLine.ScopeType.INHERIT, paramLabel = "id|en")
    @SuppressWarnings("UnusedVariable")
    private Language lang = Language.id;

    Console(PrintWriter out, PrintWriter err, boolean terminal, Locale locale) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.locale = locale;
    }

    static Locale language(String... args) {
        Locale found = INDONESIAN;
        for (int i = 0; i < args.length; i++) {
            boolean english = args[i].equals("--lang=en")
                    || args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en");
            found = english ? Locale.ENGLISH : found;
        }
        return found;
    }

    Locale locale() {
        return locale;
    }

    void say(String line) {
        out.println(line);
    }

    void say(Text text) {
        out.println(text.in(locale));
    }

    /** What must not be ended by a further line. */
    void write(String text) {
        out.print(text);
        out.flush();
    }

    /** How far it is; only for somebody who watches. */
    void progress(String line) {
        if (terminal) {
            err.print("\r" + line + "\u001b[K");
            err.flush();
        }
    }

    /** One block: what, where, how to mend. */
    void stopped(Trouble trouble) {
        out.flush();
        err.println(
                Text.of("Kesalahan: ", "Error: ").in(locale) + trouble.what().in(locale));
        err.println(Text.of("  pada: ", "  at: ").in(locale) + trouble.where(locale));
        err.println(
                Text.of("  perbaikan: ", "  mend: ").in(locale) + trouble.mend().in(locale));
        err.flush();
    }
}
