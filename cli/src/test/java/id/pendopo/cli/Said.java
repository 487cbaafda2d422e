package id.pendopo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command said, and how it ended. */
record Said(int code, String out, String err) {
    static Said by(String... args) {
        return by(false, args);
    }

    static Said by(boolean terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code;
        try (PrintWriter toOut = new PrintWriter(out);
                PrintWriter toErr = new PrintWriter(err)) {
            code = Cli.run(toOut, toErr, terminal, args);
        }
        return new Said(code, out.toString(), err.toString());
    }

    String lastLine() {
        String[] lines = out.strip().split("\n", -1);
        return lines[lines.length - 1];
    }
}
