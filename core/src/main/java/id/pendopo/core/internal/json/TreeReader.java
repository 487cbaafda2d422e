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

    /** Room for sign, point and exponent beside the digits, so that what was read can be read again as it is written. */
    private static final int MAX_NUMBER = 80;

    private static final int MAX_FRACTION_DIGITS = 30;

    /** Nobody mends hundreds of faults of one document one by one, and each takes room. */
    private static final int MAX_FAULTS = 500;

    private final JsonTokens tokens;
    private final Consumer<JsonRefused> faults;
    private int told;

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

    /** A place in the document, whose pointer is put together only when there is something to tell of it. */
    private record Where(@Nullable Where parent, @Nullable String key, int index) {
        static final Where TOP = new Where(null, null, 0);

        String pointer() {
            if (parent == null) {
                return "";
            }
            return key != null ? JsonPointer.of(parent.pointer(), key) : JsonPointer.of(parent.pointer(), index);
        }
    }

    @Nullable
    Object document() {
        List<@Nullable Object> holder = new ArrayList<>(1);
        try {
            holder.add(value(next(Where.TOP), Where.TOP, 0));
            if (next(Where.TOP) != JsonTokens.Kind.END) {
                report(Reason.SYNTAX, "something follows the document", Where.TOP, "keep one value in a document");
            }
        } catch (Stop reported) {
            return holder.isEmpty() ? null : holder.get(0);
        }
        return holder.get(0);
    }

    private JsonTokens.Kind next(Where where) {
        try {
            return tokens.next();
        } catch (JsonTokens.Unreadable end) {
            String column = end.column > 0 ? " in column " + end.column : "";
            faults.accept(
                    end.limit
                            ? new JsonRefused(
                                    Reason.LIMIT,
                                    "a name, text or number is too long",
                                    where.pointer(),
                                    end.line,
                                    "shorten it")
                            : new JsonRefused(
                                    Reason.SYNTAX,
                                    "the text is not JSON" + column,
                                    where.pointer(),
                                    end.line,
                                    "check quotes, commas and brackets there"));
            throw new Stop();
        }
    }

    private @Nullable Object value(JsonTokens.Kind kind, Where where, int depth) {
        if (depth >= JsonBinding.MAX_DEPTH && (kind == JsonTokens.Kind.OBJECT || kind == JsonTokens.Kind.ARRAY)) {
            report(Reason.LIMIT, "more than " + JsonBinding.MAX_DEPTH + " levels", where, "nest less deeply");
            throw new Stop();
        }
        switch (kind) {
            case OBJECT:
                return object(where, depth);
            case ARRAY:
                return array(where, depth);
            case TEXT:
                return text(tokens.text(), where);
            case INTEGER:
                return integer(tokens.text(), where);
            case FRACTION:
                return fraction(tokens.text(), where);
            case TRUE:
                return true;
            case FALSE:
                return false;
            case NULL:
                return null;
            case FOREIGN:
                report(Reason.NO_JSON, "a value without JSON", where, "give its type a @JsonValue");
                throw new Stop();
            default:
                report(Reason.SYNTAX, "the text is empty", where, "write one JSON value");
                throw new Stop();
        }
    }

    private Map<String, @Nullable Object> object(Where where, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (next(where) == JsonTokens.Kind.NAME) {
            String name = name(tokens.text(), where);
            Where at = new Where(where, name, 0);
            boolean twice = object.containsKey(name);
            if (twice) {
                report(
                        Reason.DUPLICATE_KEY,
                        "the key '" + Misfit.shown(name) + "' stands twice",
                        at,
                        "keep one of them");
            }
            Object value = value(next(at), at, depth + 1);
            if (!twice) {
                object.put(name, value);
            }
        }
        return object;
    }

    private List<@Nullable Object> array(Where where, int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonTokens.Kind kind = next(where); kind != JsonTokens.Kind.END_ARRAY; kind = next(where)) {
            array.add(value(kind, new Where(where, null, array.size()), depth + 1));
        }
        return array;
    }

    /** Each place below is named by all keys above it, so a key without end would make every place one. */
    private String name(String name, Where where) {
        if (name.length() > JsonBinding.MAX_NAME) {
            report(Reason.LIMIT, "a key of more than " + JsonBinding.MAX_NAME + " characters", where, "shorten it");
            throw new Stop();
        }
        return text(name, where);
    }

    /** Half a surrogate pair has no UTF-8, so no hash either. */
    private String text(String text, Where where) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                report(Reason.BAD_VALUE, "half a surrogate pair", where, "write the whole character");
                return "";
            }
        }
        return text;
    }

    private Long integer(String digits, Where where) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            report(Reason.LIMIT, "a whole number beyond 64 bits", where, "write it as text, or check the unit");
            return 0L;
        }
    }

    private Number fraction(String digits, Where where) {
        if (digits.length() <= MAX_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(digits);
                if (number.scale() == 0) {
                    // A whole number that was written with an exponent is written without one, so it must be read as
                    // one.
                    return integer(number.toPlainString(), where);
                }
                if (number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_FRACTION_DIGITS) {
                    return number;
                }
            } catch (NumberFormatException beyondAnyScale) {
                // An exponent that no decimal number of Java can have: said below, like one that is only too far.
            }
        }
        report(
                Reason.LIMIT,
                "a fraction of more than " + MAX_FRACTION_DIGITS + " places",
                where,
                "write it shorter, or as text");
        return BigDecimal.ZERO;
    }

    private void report(Reason reason, String what, Where where, String mend) {
        if (++told > MAX_FAULTS) {
            faults.accept(new JsonRefused(
                    Reason.LIMIT,
                    "more than " + MAX_FAULTS + " faults",
                    where.pointer(),
                    tokens.line(),
                    "mend those that were told before this one"));
            throw new Stop();
        }
        faults.accept(new JsonRefused(reason, what, where.pointer(), tokens.line(), mend));
    }
}
