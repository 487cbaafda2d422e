package id.pendopo.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256, HMAC-SHA-256 and their text, which every Java has. */
final class Hashes {
    /** Stands before the first entry of a case. */
    static final String ORIGIN = "0".repeat(64);

    private static final String HMAC = "HmacSHA256";
    static final int KEY_BYTES = 32;
    private static final int HEX_DIGITS = 64;
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] IS_DIGIT = isDigit();

    private Hashes() {}

    static String sha256(byte[] bytes, int from, int to) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return hex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("sha-256: every Java has it", impossible);
        }
    }

    /** What an entry says of a personal value without saying it. */
    static String commitment(byte[] key, String value) {
        return hex(commitment(hmac(), key, value));
    }

    /** Its bytes, with a code that is not in use: finding one takes as long as using it. */
    static byte[] commitment(Mac mac, byte[] key, String value) {
        try {
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("hmac-sha-256: takes any key", impossible);
        }
    }

    static Mac hmac() {
        try {
            return Mac.getInstance(HMAC);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("hmac-sha-256: every Java has it", impossible);
        }
    }

    static String hex(byte[] bytes) {
        byte[] digits = new byte[bytes.length * 2];
        hex(bytes, digits, 0);
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    /** The digits of these bytes, from that place of another array on. */
    static void hex(byte[] bytes, byte[] into, int from) {
        for (int i = 0; i < bytes.length; i++) {
            into[from + 2 * i] = DIGITS[bytes[i] >> 4 & 0xF];
            into[from + 2 * i + 1] = DIGITS[bytes[i] & 0xF];
        }
    }

    static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    private static boolean[] isDigit() {
        boolean[] isDigit = new boolean['f' + 1];
        for (byte digit : DIGITS) {
            isDigit[digit] = true;
        }
        return isDigit;
    }

    static boolean isHash(String text) {
        if (text.length() != HEX_DIGITS) {
            return false;
        }
        for (int i = 0; i < HEX_DIGITS; i++) {
            char c = text.charAt(i);
            if (c >= IS_DIGIT.length || !IS_DIGIT[c]) {
                return false;
            }
        }
        return true;
    }
}
