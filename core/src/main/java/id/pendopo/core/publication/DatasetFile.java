package id.pendopo.core.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One file of a dataset (<i>distribusi</i>), as whoever downloads it can check it. Immutable and thread-safe.
 *
 * @param name of the file; its address is the dataset's with this behind it
 * @param title what it is
 * @param mediaType for example {@code text/csv}
 * @param bytes its size
 * @param sha256 64 lower-case hexadecimal digits
 * @param schema the name of the file that holds its JSON Schema
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DatasetFile(
        String name, Text title, String mediaType, long bytes, String sha256, Optional<String> schema) {
    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,119}";

    /** @throws IllegalArgumentException if the name could lead elsewhere, or the hash is none */
    public DatasetFile {
        if (!name.matches(NAME) || schema.isPresent() && !schema.get().matches(NAME)) {
            throw new IllegalArgumentException(
                    "dataset file: a name has 1 to 120 lower-case letters, digits, dots, hyphens and underscores");
        }
        if (bytes < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("dataset file: give the bytes and the SHA-256 of the file");
        }
    }

    /** As it was made. */
    public static DatasetFile of(OutputFile file, Text title) {
        byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
        return new DatasetFile(file.name(), title, file.mediaType(), content.length, sha256(content), Optional.empty());
    }

    /** The same with the file of its schema. */
    public DatasetFile by(String schemaFile) {
        return new DatasetFile(name, title, mediaType, bytes, sha256, Optional.of(schemaFile));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("dataset file: every JDK has SHA-256", impossible);
        }
    }
}
