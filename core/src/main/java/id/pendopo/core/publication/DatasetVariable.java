package id.pendopo.core.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A variable of a dataset (<i>variabel</i>) with what Satu Data Indonesia asks of it: concept and definition, unit, classification.
 * Immutable and thread-safe.
 *
 * @param key its name in JSON, the same in every language
 * @param label the concept (<i>konsep</i>), which is the head of its column
 * @param definition what it is (<i>definisi</i>)
 * @param kind of its values
 * @param required whether each row has it
 * @param unit in which it is measured, such as {@code rupiah} or {@code hari kerja}
 * @param classification the code list or classification that it uses (<i>klasifikasi</i>), such as {@code Kemendagri}
 * @param parts of an object, or of each object of a list; empty for everything else
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DatasetVariable(
        String key,
        Text label,
        Text definition,
        Kind kind,
        boolean required,
        Optional<String> unit,
        Optional<String> classification,
        List<DatasetVariable> parts) {
    /** Of what kind values are (<i>jenis nilai</i>). */
    public enum Kind {
        /** <i>Teks</i>. */
        TEXT,
        /** <i>Tanggal</i>, ISO 8601. */
        DATE,
        /** <i>Bilangan bulat</i>. */
        WHOLE,
        /** <i>Bilangan desimal</i>, as a text with a point, so that it stays exact. */
        DECIMAL,
        /** <i>Ya atau tidak</i>. */
        TRUTH,
        /** Any of the plain ones: what a table has whose columns say no more. */
        PLAIN,
        /** <i>Daftar teks</i>. */
        TEXTS,
        /** An object of its {@link #parts}. */
        OBJECT,
        /** A list of objects of its {@link #parts}. */
        LIST
    }

    /** @throws IllegalArgumentException if only an object or a list has parts, and each key stands once */
    public DatasetVariable {
        parts = List.copyOf(parts);
        Set<String> keys = new HashSet<>();
        parts.forEach(part -> keys.add(part.key()));
        if ((kind == Kind.OBJECT || kind == Kind.LIST) == parts.isEmpty() || keys.size() < parts.size()) {
            throw new IllegalArgumentException(
                    "dataset variable %s: an object or a list has parts, each under one key; others have none"
                            .formatted(key));
        }
    }

    /** A variable that each row has. */
    public static DatasetVariable of(String key, Kind kind, Text label, Text definition) {
        return of(key, kind, label, definition, List.of());
    }

    /** An object, or a list of objects, of these parts, which each row has. */
    public static DatasetVariable of(String key, Kind kind, Text label, Text definition, List<DatasetVariable> parts) {
        return new DatasetVariable(key, label, definition, kind, true, Optional.empty(), Optional.empty(), parts);
    }

    /** What a column of a table says of itself: its label, and no more. */
    static DatasetVariable of(OpenTable.Column column) {
        return of(column.key(), Kind.PLAIN, column.label(), column.label()).asOptional();
    }

    /** The same where a row may lack it. */
    public DatasetVariable asOptional() {
        return new DatasetVariable(key, label, definition, kind, false, unit, classification, parts);
    }

    /** The same measured in this unit. */
    public DatasetVariable in(String measure) {
        return new DatasetVariable(key, label, definition, kind, required, Optional.of(measure), classification, parts);
    }

    /** The same by this classification or code list. */
    public DatasetVariable by(String codes) {
        return new DatasetVariable(key, label, definition, kind, required, unit, Optional.of(codes), parts);
    }
}
