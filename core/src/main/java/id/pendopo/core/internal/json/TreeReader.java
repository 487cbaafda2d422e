package id.pendopo.core.internal.json;

import id.pendopo.core.internal.json.JsonRefused.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds a plain tree out of tokens; everything that Pendopo is strict about when reading is here, once for both lines of Jackson. */
final class TreeReader {
    private static final int MAX_DIGITS = 64;
    private static final int MAX_FRACTION_DIGITS = 30;

    private final JsonTokens tokens;
    private final Consumer<JsonRefused> faults;

    TreeReader(JsonTokens tokens, Consumer<JsonRefused> faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** Ends the reading after its fault has been reported. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    @Nullable
    Object document() {
        List<@Nullable Object> holder = new ArrayList<>(1);
        try {
            holder.add(value(next(""), "", 0));
            if (next("") != JsonTokens.Kind.END) {
                report(Reason.SYNTAX, "something follows the document", "", "keep one value in a document");
            }
        } catch (Stop reported) {
            return holder.isEmpty() ? null : holder.get(0);
        }
        return holder.get(0);
    }

    private JsonTokens.Kind next(String pointer) {
        try {
            return tokens.next();
        } catch (JsonTokens.Unreadable end) {
            String column = end.column > 0 ? " in column " + end.column : "";
            faults.accept(
                    end.limit
                            ? new JsonRefused(
                                    Reason.LIMIT, "a name, text or number is too long", pointer, end.line, "shorten it")
                            : new JsonRefused(
                                    Reason.SYNTAX,
                                    "the text is not JSON" + column,
                                    pointer,
                                    end.line,
                                    "check quotes, commas and brackets there"));
            throw new Stop();
        }
    }

    private @Nullable Object value(JsonTokens.Kind kind, String pointer, int depth) {
        if (depth >= JsonBinding.MAX_DEPTH && (kind == JsonTokens.Kind.OBJECT || kind == JsonTokens.Kind.ARRAY)) {
            report(Reason.LIMIT, "more than " + JsonBinding.MAX_DEPTH + " levels", pointer, "nest less deeply");
            throw new Stop();
        }
        switch (kind) {
            case OBJECT:
                return object(pointer, depth);
            case ARRAY:
                return array(pointer, depth);
            case TEXT:
                return text(tokens.text(), pointer);
            case INTEGER:
                return integer(tokens.text(), pointer);
            case FRACTION:
                return fraction(tokens.text(), pointer);
            case TRUE:
                return true;
            case FALSE:
                return false;
            case NULL:
                return null;
            case FOREIGN:
                report(Reason.NO_JSON, "a value without JSON", pointer, "give its type a @JsonValue");
                throw new Stop();
            default:
                report(Reason.SYNTAX, "the text is empty", pointer, "write one JSON value");
                throw new Stop();
        }
    }

    private Map<String, @Nullable Object> object(String pointer, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (next(pointer) == JsonTokens.Kind.NAME) {
            String name = text(tokens.text(), pointer);
            String at = JsonPointer.of(pointer, name);
            boolean twice = object.containsKey(name);
            if (twice) {
                report(Reason.DUPLICATE_KEY, "the key '" + name + "' stands twice", at, "keep one of them");
            }
            Object value = value(next(at), at, depth + 1);
            if (!twice) {
                object.put(name, value);
            }
        }
        return object;
    }

    private List<@Nullable Object> array(String pointer, int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonTokens.Kind kind = next(pointer); kind != JsonTokens.Kind.END_ARRAY; kind = next(pointer)) {
            array.add(value(kind, JsonPointer.of(pointer, array.size()), depth + 1));
        }
        return array;
    }

    /** Half a surrogate pair has no UTF-8, so no hash either. */
    private String text(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                report(Reason.BAD_VALUE, "half a surrogate pair", pointer, "write the whole character");
                return "";
            }
        }
        return text;
    }

    private Long integer(String digits, String pointer) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            report(Reason.LIMIT, "a whole number beyond 64 bits", pointer, "write it as text, or check the unit");
            return 0L;
        }
    }

    private Number fraction(String digits, String pointer) {
        if (digits.length() <= MAX_DIGITS) {
            BigDecimal number = new BigDecimal(digits);
            if (number.scale() == 0) {
                // A whole number that was written with an exponent is written without one, so it must be read as one.
                return integer(number.toPlainString(), pointer);
            }
            if (Math.abs((long) number.scale()) <= MAX_FRACTION_DIGITS) {
                return number;
            }
        }
        report(
                Reason.LIMIT,
                "a fraction of more than " + MAX_FRACTION_DIGITS + " places",
                pointer,
                "write it shorter, or as text");
        return BigDecimal.ZERO;
    }

    private void report(Reason reason, String what, String pointer, String mend) {
        faults.accept(new JsonRefused(reason, what, pointer, tokens.line(), mend));
    }
}
