package id.pendopo.complaints.hub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a reading said, so that two of one revision can be told apart. No word of anybody goes into it: a short one could be guessed. */
final class ReadingSeal {
    private static final int ID_DIGITS = 40;

    private ReadingSeal() {}

    static String of(HubReading reading) {
        MessageDigest digest = sha256();
        add(digest, reading.state());
        add(digest, reading.secrecy().toString());
        for (HubRemark remark : reading.remarks()) {
            add(digest, remark.id());
            add(digest, remark.author().name());
            add(digest, remark.token().orElse(""));
            add(digest, remark.at().toString());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** An id of the hub in characters that every id may have. */
    static String shortened(String id) {
        MessageDigest digest = sha256();
        add(digest, id);
        return HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ':');
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
