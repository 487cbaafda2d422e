package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.internal.text.HiddenCharacters;

/**
 * Any text about a person (<i>data pribadi</i>): a name, an address, an identity number, a telephone number. It prints masked
 * wherever it is printed by accident; {@link #reveal} is the one deliberate way to its content. Equal by content. In JSON it is
 * its content as text, so JSON of it is personal data too.
 *
 * <p>When the data has been destroyed by a deed, an erased text stands in its place: it says which deed ordered it, and
 * survives JSON.
 */
public final class PersonalText {
    /** The longest text in characters (UTF-16 units). */
    public static final int LIMIT = 500;

    private static final String MASK = "***";
    private static final String ERASED_OPENS = "ERASED (";
    private static final String ERASED_CLOSES = ")";
    private static final int DEED_LIMIT = 200;

    private final String content;
    private final boolean isErased;

    private PersonalText(String content, boolean isErased) {
        this.content = content;
        this.isErased = isErased;
    }

    /**
     * The text as it is; nothing is trimmed, because a name is as its bearer writes it.
     *
     * @throws IllegalArgumentException if it is blank, longer than {@value #LIMIT} characters, has control characters or marks
     *     that turn the direction of writing, or looks like an erased text
     */
    public static PersonalText of(String text) {
        check(text, LIMIT);
        if (looksErased(text)) {
            throw new IllegalArgumentException(
                    "personal text: the form of an erased text is reserved; use erased(deed)");
        }
        return new PersonalText(text, false);
    }

    /**
     * What stands in the place of a destroyed text.
     *
     * @param deed the deed that ordered it, such as its number and date; not blank, at most 200 characters
     */
    public static PersonalText erased(String deed) {
        check(deed, DEED_LIMIT);
        return new PersonalText(ERASED_OPENS + deed + ERASED_CLOSES, true);
    }

    /** The text that {@link #reveal} once gave, erased or not; for reading JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonalText from(String revealed) {
        return looksErased(revealed)
                ? erased(revealed.substring(ERASED_OPENS.length(), revealed.length() - ERASED_CLOSES.length()))
                : of(revealed);
    }

    /** Whether {@link #of} would take this text. */
    public static boolean isAcceptable(CharSequence text) {
        String string = text.toString();
        return fault(string, LIMIT).isEmpty() && !looksErased(string);
    }

    /** Whether the text has been destroyed. */
    public boolean isErased() {
        return isErased;
    }

    /** The content itself, or {@code ERASED (deed)}. Whoever calls this answers for where it goes. */
    @JsonValue
    public String reveal() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalText that && isErased == that.isErased && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Always masked: neither content nor length. */
    @Override
    public String toString() {
        return MASK;
    }

    private static boolean looksErased(String text) {
        return text.startsWith(ERASED_OPENS) && text.endsWith(ERASED_CLOSES);
    }

    private static void check(String text, int limit) {
        String fault = fault(text, limit);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException("personal text: " + fault);
        }
    }

    /** What is wrong, without a word of the text itself; empty when nothing is. */
    private static String fault(String text, int limit) {
        if (text.isBlank()) {
            return "it is blank; leave the component out instead";
        }
        if (text.length() > limit) {
            return "%d characters is outside 1 to %d; keep long texts as documents".formatted(text.length(), limit);
        }
        int hidden = firstHidden(text);
        if (hidden >= 0) {
            return "the character at %d is a control character; write it in one line of plain text".formatted(hidden);
        }
        return "";
    }

    /** What no record takes, and beside that tabs and line ends: a name stands in one line. */
    private static int firstHidden(String text) {
        int hidden = HiddenCharacters.firstIn(text);
        for (int i = 0; i < (hidden < 0 ? text.length() : hidden); i++) {
            if (text.charAt(i) < ' ') {
                return i;
            }
        }
        return hidden;
    }
}
