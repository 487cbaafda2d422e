package id.pendopo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command line. Exit codes: 0 all well, 1 something was found or failed, 2 the command could not be carried out. */
public final class Main {
    /** Held here, because the platform forgets loggers that nobody holds. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /** Runs the command and ends the program. */
    public static void main(String[] args) {
        // What other libraries have to say of themselves is no part of our answer.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        VALIDATOR.setLevel(Level.WARNING);
        // Indonesian and mathematical signs come out right whatever the terminal's own encoding is said to be.
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = Cli.run(out, err, System.console() != null, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
