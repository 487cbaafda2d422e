package id.pendopo.cli;

import id.pendopo.core.journal.JournalLines;
import id.pendopo.core.law.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a file that holds one JSON object a line, each with its number; what cannot be read is told as a trouble of that file. */
final class JsonLines implements Iterator<String>, AutoCloseable {
    private final Path file;
    private final BufferedReader reader;
    private final JournalLines lines;
    private long number;

    private JsonLines(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
        this.lines = JournalLines.of(reader);
    }

    static JsonLines of(Path path) throws IOException {
        Path file = Troubles.file(path);
        return new JsonLines(file, Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    /** The number of the line given last, from 1. */
    long number() {
        return number;
    }

    @Override
    public boolean hasNext() {
        return asText(lines::hasNext);
    }

    @Override
    public String next() {
        String line = asText(lines::next);
        number++;
        if (line.length() > JournalLines.LIMIT) {
            throw tooLong();
        }
        return line;
    }

    /** The lines that are left, one by one. */
    Stream<String> texts() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private <T> T asText(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw notText(file);
            }
            throw unreadable;
        }
    }

    /** That a line is not what the file should hold. */
    Trouble strange(String whatId, String whatEn) {
        return new Trouble(
                Text.of("baris ini bukan " + whatId, "this line is no " + whatEn),
                reader -> file + ":" + number,
                Text.of("sebutkan berkas yang ditulis Pendopo, tanpa diubah", "name the file as Pendopo wrote it"));
    }

    private Trouble tooLong() {
        return new Trouble(
                Text.of("baris ini terlalu panjang", "this line is too long"),
                reader -> file + ":" + number,
                Text.of(
                        "paling banyak " + JournalLines.LIMIT + " karakter sebaris",
                        "at most " + JournalLines.LIMIT + " characters a line"));
    }

    static Trouble notText(Path file) {
        return new Trouble(
                Text.of("berkas ini bukan teks UTF-8", "this file is not UTF-8 text"),
                file.toString(),
                Text.of("sebutkan berkasnya, seperti yang ditulis Pendopo", "name the file, as Pendopo wrote it"));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
