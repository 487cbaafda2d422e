package id.pendopo.cli;

import id.pendopo.core.law.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads a file that holds one JSON object a line, line by line, so that a large one takes no more memory than its longest line. */
final class JsonLines implements Iterator<String>, AutoCloseable {
    /** As much as a JSON document may have. */
    static final int LIMIT = 4 * 1024 * 1024;

    private final Path file;
    private final BufferedReader reader;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private boolean isThere;
    private boolean isRead;

    private JsonLines(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
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
        if (!isRead) {
            isThere = read();
            isRead = true;
        }
        return isThere;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("json lines: the file has ended");
        }
        isRead = false;
        number++;
        return line.toString();
    }

    /** A line that ends with CR LF has gone through Windows and is the same line. */
    private boolean read() {
        line.setLength(0);
        try {
            int c = reader.read();
            if (c < 0) {
                return false;
            }
            for (; c >= 0 && c != '\n'; c = reader.read()) {
                if (line.length() == LIMIT) {
                    throw tooLong();
                }
                line.append((char) c);
            }
        } catch (CharacterCodingException noText) {
            throw notText(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return true;
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
                reader -> file + ":" + (number + 1),
                Text.of("paling banyak " + LIMIT + " karakter sebaris", "at most " + LIMIT + " characters a line"));
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
