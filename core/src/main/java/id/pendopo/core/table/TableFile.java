package id.pendopo.core.table;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.internal.csv.CsvRecords;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A table that came as a CSV file (<i>berkas CSV</i>), RFC 4180 with a comma, semicolon, tab or bar between its cells: whichever the heading
 * has most of. Reading never fails because of what is in the file: what cannot be read is told. Immutable and thread-safe.
 */
public final class TableFile {
    /** The most bytes of a file. */
    public static final int MAX_BYTES = 20_000_000;
    /** The most rows under the heading. */
    public static final int MAX_ROWS = 50_000;
    /** The most columns. */
    public static final int MAX_COLUMNS = 200;
    /** The most characters of a cell that is read at all; what a column takes is less. */
    public static final int MAX_CELL = 100_000;

    private static final String SEPARATORS = ",;\t|";
    /** What stands where bytes were no character. */
    static final char BROKEN = '\ufffd';

    private final String name;
    private final String sha256;
    private final List<String> header;
    private final List<TableRow> rows;
    private final List<RowFinding> findings;

    private TableFile(String name, String sha256, List<String> header, List<TableRow> rows, List<RowFinding> findings) {
        this.name = name;
        this.sha256 = sha256;
        this.header = List.copyOf(header);
        this.rows = List.copyOf(rows);
        this.findings = List.copyOf(findings);
    }

    /**
     * The table in these bytes, UTF-8 with or without a mark at its start. Bytes that are none become U+FFFD, which every column
     * refuses, so that a broken cell is one fault and not the end of the file.
     *
     * @param name how findings call it; no name of a person
     */
    public static TableFile read(String name, byte[] bytes) {
        return read(name, bytes, StandardCharsets.UTF_8);
    }

    /** The table in these bytes of this encoding, for systems that wrote another than UTF-8. */
    public static TableFile read(String name, byte[] bytes, Charset charset) {
        Faults faults = new Faults(name);
        if (bytes.length > MAX_BYTES) {
            faults.add(
                    0,
                    Finding.block("core.FILE_TOO_LARGE")
                            .at("bytes")
                            .found(bytes.length)
                            .expected(Relation.AT_MOST, MAX_BYTES));
            return new TableFile(name, sha256(bytes), List.of(), List.of(), faults.all());
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            faults.add(
                    0,
                    Finding.block("core.FILE_ENCODING")
                            .at("bytes")
                            .found("UTF-16")
                            .mend(charset));
            return new TableFile(name, sha256(bytes), List.of(), List.of(), faults.all());
        }
        String text = decoded(bytes, charset);
        return read(name, sha256(bytes), text.startsWith("\ufeff") ? text.substring(1) : text, faults);
    }

    private static TableFile read(String name, String sha256, String text, Faults faults) {
        List<List<String>> header = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        long[] number = {0};
        boolean whole = CsvRecords.read(text, separator(text), MAX_COLUMNS, MAX_CELL, cells -> {
            number[0]++;
            if (cells.stream().allMatch(String::isBlank)) {
                return true;
            }
            if (header.isEmpty()) {
                header.add(cells);
                return true;
            }
            if (rows.size() == MAX_ROWS) {
                faults.add(
                        0,
                        Finding.block("core.FILE_TOO_LARGE")
                                .at("rows")
                                .found("> " + MAX_ROWS)
                                .expected(Relation.AT_MOST, MAX_ROWS));
                return false;
            }
            rows.add(new TableRow(number[0], cells));
            return true;
        });
        if (!whole) {
            faults.add(
                    number[0] + 1,
                    Finding.block("core.FILE_UNREADABLE").at("row").found(number[0] + 1));
        }
        if (header.isEmpty()) {
            faults.add(0, Finding.block("core.FILE_EMPTY").at("rows"));
            return new TableFile(name, sha256, List.of(), List.of(), faults.all());
        }
        return new TableFile(name, sha256, header.get(0), rows, faults.all());
    }

    /** How findings call it. */
    public String name() {
        return name;
    }

    /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The cells of the first row that is not empty. */
    public List<String> header() {
        return header;
    }

    /** The rows under the heading that are not empty. */
    public List<TableRow> rows() {
        return rows;
    }

    /** What is wrong with the file as a whole; rows that could be read are there nevertheless. */
    public List<RowFinding> findings() {
        return findings;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("table file: bytes are replaced, never refused", impossible);
        }
    }

    private static char separator(String text) {
        String heading = text.lines()
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("");
        char best = ',';
        long most = 0;
        for (char one : SEPARATORS.toCharArray()) {
            long times = heading.chars().filter(c -> c == one).count();
            if (times > most) {
                best = one;
                most = times;
            }
        }
        return best;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("table file: every JDK has SHA-256", impossible);
        }
    }
}
