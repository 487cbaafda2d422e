package id.pendopo.core.internal.json;

import id.pendopo.core.internal.json.JsonRefused.Reason;
import id.pendopo.core.internal.text.HiddenCharacters;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in our own words why a tree does not fit a type, so that both lines of Jackson say the same and quote no value. */
final class Misfit {
    private static final int NAMES_SHOWN = 12;

    /** How Jackson begins to say that a component is missing; the name follows, up to the next quote. */
    private static final Pattern ABSENT =
            Pattern.compile("(?:Null value for|Missing required|Missing) creator property '([^']+)'");

    private static final int NAME_SHOWN = 60;

    private Misfit() {}

    /** A name as the document has it, which may be of any length and hold what turns a message around. */
    static String shown(String name) {
        return HiddenCharacters.shown(name, NAME_SHOWN);
    }

    static JsonRefused tooLong() {
        return new JsonRefused(
                Reason.LIMIT, "more than " + JsonBinding.MAX_CHARS + " characters", "", 0, "split the document");
    }

    static JsonRefused mismatch(@Nullable Class<?> target, String said, String pointer) {
        Matcher absent = ABSENT.matcher(said);
        if (absent.find()) {
            String name = absent.group(1);
            return missing(pointer.endsWith("/" + name) ? pointer : JsonPointer.of(pointer, name));
        }
        return said.startsWith("Cannot map `null`") ? missing(pointer) : wrongKind(target, pointer);
    }

    static JsonRefused other(@Nullable Throwable cause, String pointer) {
        if (cause instanceof JsonRefused refused) {
            return refused;
        }
        return new JsonRefused(Reason.NO_JSON, "the value cannot be read or written", pointer, 0, "check its type");
    }

    static JsonRefused unknownProperty(String name, @Nullable Collection<?> known, String pointer) {
        String names = known == null
                ? ""
                : known.stream()
                        .map(Object::toString)
                        .sorted()
                        .limit(NAMES_SHOWN)
                        .collect(Collectors.joining(", "));
        return new JsonRefused(
                Reason.UNKNOWN_PROPERTY,
                "the property '" + FieldName.shown(name) + "' is unknown",
                pointer,
                0,
                names.isEmpty() ? "remove it" : "remove it, or use one of: " + names);
    }

    static JsonRefused missing(String pointer) {
        return new JsonRefused(Reason.MISSING, "a required value is absent or null", pointer, 0, "give the value");
    }

    static JsonRefused wrongKind(@Nullable Class<?> target, String pointer) {
        if (target != null && target.isEnum()) {
            return new JsonRefused(
                    Reason.BAD_VALUE, "not one of the codes of " + name(target), pointer, 0, "use " + codes(target));
        }
        return new JsonRefused(
                Reason.WRONG_KIND, "the value does not fit " + name(target), pointer, 0, "give " + name(target));
    }

    static JsonRefused badValue(@Nullable Class<?> target, @Nullable Throwable cause, String pointer) {
        String said = cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new JsonRefused(
                Reason.BAD_VALUE, name(target) + " refuses the value" + said, pointer, 0, "give a value that it takes");
    }

    static JsonRefused noJson(@Nullable Class<?> type, String pointer) {
        return new JsonRefused(Reason.NO_JSON, name(type) + " has no JSON", pointer, 0, "annotate it for Jackson");
    }

    private static String name(@Nullable Class<?> type) {
        return type == null ? "the type" : type.getSimpleName();
    }

    private static String codes(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? "a code"
                : List.of(constants).stream()
                        .map(constant -> ((Enum<?>) constant).name())
                        .limit(NAMES_SHOWN)
                        .collect(Collectors.joining(", "));
    }
}
