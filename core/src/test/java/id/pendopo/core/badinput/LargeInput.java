package id.pendopo.core.badinput;

import id.pendopo.core.journal.JournalLines;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of its own, so that its memory can be bounded: it meets a hundred megabytes of each kind and must end by saying so. */
public final class LargeInput {
    static final long BYTES = 100L * 1024 * 1024;
    static final String SAID = "all was answered";

    private LargeInput() {}

    /** Text without end, made as it is read. */
    private static final class Endless extends Reader {
        private final String passage;
        private long left;
        private int at;

        Endless(String passage, long length) {
            this.passage = passage;
            this.left = length;
        }

        @Override
        public int read(char[] into, int from, int count) {
            int given = (int) Math.min(left, count);
            for (int i = 0; i < given; i++) {
                into[from + i] = passage.charAt(at);
                at = (at + 1) % passage.length();
            }
            left -= given;
            return given == 0 && count > 0 ? -1 : given;
        }

        @Override
        public void close() {}
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String passage : List.of("[", "{\"entry\":{},\"hash\":\"\"}\n", "\n\n{\n")) {
            // One endless line, and lines that are short and many.
            long length = passage.contains("\n") ? 200_000 : BYTES;
            VerificationReport report = Verification.verify(JournalLines.of(new Endless(passage, length)), List.of());
            require(!report.isIntact(), "a journal of " + passage);
            require(report.breaks().size() <= VerificationReport.LISTED, "the breaks are listed without end");
        }
        byte[] mebi = "[".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(folder.resolve("grants.json"))) {
            for (long written = 0; written < BYTES; written += mebi.length) {
                out.write(mebi);
            }
        }
        refused(() -> RegionPack.open(folder));
        refused(() -> RegionPack.fromResources(
                name -> name.equals("region.json") ? new Streamed() : null, List.of("grants"), Opening.strict()));
        refused(() -> RegionPack.fromResources(
                name -> new ByteArrayInputStream(new byte[0]), List.of("grants"), Opening.strict()));
        System.out.println(SAID);
    }

    /** A hundred megabytes as a stream of bytes. */
    private static final class Streamed extends InputStream {
        private long left = BYTES;

        @Override
        public int read() {
            return left-- > 0 ? '"' : -1;
        }
    }

    private static void refused(Runnable opening) {
        try {
            opening.run();
        } catch (PackRefused refused) {
            require(!refused.faults().isEmpty(), "refused without a fault");
            return;
        }
        throw new IllegalStateException("it was opened");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
