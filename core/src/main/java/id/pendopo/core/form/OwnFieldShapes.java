package id.pendopo.core.form;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A region's own fields as parts of a form: what {@link OwnFields#check} takes, but for a NIK in the open, which no pattern tells. */
final class OwnFieldShapes {
    /** The type under which a base marks where own fields are filled in. */
    static final String TYPE = "OwnValues";

    /** Something to see, as every text asks; several lines are welcome in the open ones. */
    private static final String SEEN =
            "[^\\u0000-\\u0020\\u007F-\\u009F\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    private static final String OPEN_TEXT = "^[^\\t\\r" + OpenTexts.HIDDEN + "]*$";

    private OwnFieldShapes() {}

    /**
     * The shape of the values.
     *
     * @param personal the shape of a personal text, from the base
     */
    static Map<String, Object> of(OwnFields fields, Map<String, Object> personal, Locale reader) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("open", group(fields, false, personal, reader));
        values.put("personal", group(fields, true, personal, reader));
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", "object");
        shape.put("x-type", TYPE);
        shape.put("properties", values);
        shape.put("required", List.of("open", "personal"));
        shape.put("additionalProperties", false);
        return shape;
    }

    private static Map<String, Object> group(
            OwnFields fields, boolean personal, Map<String, Object> text, Locale reader) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (OwnField field : fields.fields()) {
            if (field.personal() == personal) {
                Map<String, Object> property = new LinkedHashMap<>();
                property.put("title", field.label().in(reader));
                property.putAll(personal ? personal(field, text, reader) : open(field, reader));
                property.put("x-own-type", field.type().name());
                field.requiredFrom().ifPresent(stage -> property.put("x-required-from", stage.value()));
                property.put("x-public", field.open());
                properties.put(field.key().value(), property);
            }
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", "object");
        group.put("properties", properties);
        group.put("additionalProperties", false);
        return group;
    }

    private static Map<String, Object> open(OwnField field, Locale reader) {
        Map<String, Object> shape = new LinkedHashMap<>();
        switch (field.type()) {
            case TEXT -> {
                shape.put("type", "string");
                shape.put("maxLength", field.limit());
                shape.put("pattern", OPEN_TEXT);
                shape.put("allOf", List.of(Map.of("pattern", SEEN)));
            }
            case WHOLE_NUMBER -> whole(shape, 1 - power(field.limit()), power(field.limit()) - 1);
            case RUPIAH -> whole(shape, 0, power(field.limit()) - 1);
            case DATE -> {
                shape.put("type", "string");
                shape.put("format", "date");
                // A year 0 is none.
                shape.put("not", Map.of("pattern", "^0000"));
            }
            case YES_NO -> shape.put("type", "boolean");
            case CHOICE -> {
                shape.put("type", "string");
                shape.put("oneOf", choices(field, reader));
            }
            case CHOICES -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("type", "string");
                one.put("oneOf", choices(field, reader));
                shape.put("type", "array");
                shape.put("minItems", 1);
                shape.put("uniqueItems", true);
                shape.put("items", one);
            }
        }
        return shape;
    }

    /** A personal value is always kept as text, whatever it holds. */
    private static Map<String, Object> personal(OwnField field, Map<String, Object> text, Locale reader) {
        Map<String, Object> shape = new LinkedHashMap<>(text);
        switch (field.type()) {
            case TEXT -> shape.put("maxLength", Math.min(field.limit(), PersonalText.LIMIT));
            case WHOLE_NUMBER -> shape.put("pattern", "^(0|-?[1-9][0-9]{0,%d})$".formatted(field.limit() - 1));
            case RUPIAH -> shape.put("pattern", "^(0|[1-9][0-9]{0,%d})$".formatted(field.limit() - 1));
            case DATE -> {
                shape.put("format", "date");
                shape.put("not", Map.of("pattern", "^0000"));
            }
            case YES_NO -> shape.put("enum", List.of("true", "false"));
            case CHOICE -> shape.put("oneOf", choices(field, reader));
            case CHOICES -> {
                String any = "(?:"
                        + String.join(
                                "|",
                                field.choiceCodes().stream().map(Code::value).toList()) + ")";
                shape.put("pattern", "^" + any + "(?:," + any + ")*$");
            }
        }
        return shape;
    }

    private static void whole(Map<String, Object> shape, long least, long most) {
        shape.put("type", "integer");
        shape.put("minimum", least);
        shape.put("maximum", most);
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    private static List<Map<String, Object>> choices(OwnField field, Locale reader) {
        List<Map<String, Object>> choices = new ArrayList<>();
        field.choices()
                .forEach(choice -> choices.add(
                        FormWriter.entry(choice.code().value(), choice.label().in(reader))));
        return choices;
    }
}
