package id.pendopo.licensing.verification;

import java.math.BigInteger;

/** Bytes as letters that nobody confuses: Crockford's thirty-two in lower case, without i, l, o and u. */
final class Base32 {
    static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    /** The number in these bytes, with zeros before it up to so many letters. */
    static String of(byte[] bytes, int letters) {
        BigInteger rest = new BigInteger(1, bytes);
        char[] text = new char[letters];
        for (int i = letters - 1; i >= 0; i--) {
            text[i] = LETTERS.charAt(rest.intValue() & MASK);
            rest = rest.shiftRight(BITS);
        }
        return new String(text);
    }
}
