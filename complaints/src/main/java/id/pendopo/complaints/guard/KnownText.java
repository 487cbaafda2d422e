package id.pendopo.complaints.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A text as it is known again (<i>sidik teks</i>): SHA-256 of its letters and digits in small letters, so that blanks, punctuation and capitals
 * change nothing. A counter keeps those of texts that a person found to be spam.
 */
public final class KnownText {
    private KnownText() {}

    /** 64 small hexadecimal digits. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(plain.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
