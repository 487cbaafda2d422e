package id.pendopo.core.internal.json;

import id.pendopo.core.internal.text.HiddenCharacters;

/**
 * JSON that is not taken, with what is wrong, where, and how to mend it. The message never repeats a value of the document, which
 * may be personal, except what the constructor of a value type chose to say.
 */
public final class JsonRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it is not taken. */
    public enum Reason {
        /** Not JSON at all, cut off, or followed by something else. */
        SYNTAX,
        DUPLICATE_KEY,
        UNKNOWN_PROPERTY,
        /** A component that is not optional is absent or {@code null}. */
        MISSING,
        /** A text where a number belongs, or the like. */
        WRONG_KIND,
        /** The kind fits, and the value type refuses the value. */
        BAD_VALUE,
        /** Too deep, too long, a number too large. */
        LIMIT,
        /** A value that cannot be written. */
        NO_JSON
    }

    private final Reason reason;
    private final String what;
    private final String pointer;
    private final int line;
    private final String mend;

    JsonRefused(Reason reason, String what, String pointer, int line, String mend) {
        super("json: " + what + " at " + (pointer.isEmpty() ? "the top" : HiddenCharacters.shown(pointer, 300))
                + (line > 0 ? " (line " + line + ")" : "") + "; " + mend);
        this.reason = reason;
        this.what = what;
        this.pointer = pointer;
        this.line = line;
        this.mend = mend;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, in English, without place and remedy. */
    public String what() {
        return what;
    }

    /** Where, as an RFC 6901 pointer; empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** The line of the document, from 1; 0 when what was refused is not a text. */
    public int line() {
        return line;
    }

    /** How to mend it, in English. */
    public String mend() {
        return mend;
    }
}
