package id.pendopo.testkit.form;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.form.OpenTexts;
import id.pendopo.core.identity.LegacyNip;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.Nitku;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the value types of core look like in JSON: exactly what their constructors take, in the one form in which they are
 * written. A generator cannot see into a constructor, so this is written beside it and tested on both sides of every bound.
 */
final class ValueShapes {
    /** Blank as {@code String.isBlank} has it. */
    private static final String WHITE =
            "\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

    /** Controls, line ends and marks that turn the direction of writing: a personal text stands in one line. */
    private static final String HIDDEN = "\\t\\n\\r" + OpenTexts.HIDDEN;

    /** No hidden character, and something that every validator sees: some ask {@code String.isBlank}, others what {@code trim} leaves. */
    static final String NOT_BLANK =
            seen("\\u0000-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000");

    /** Any text without a hidden character, a blank one too. */
    static final String OPEN = "^[^" + OpenTexts.HIDDEN + "]*$";

    private static final long MOST_BYTES = 1L << 40;

    private static final Map<String, Object> CODE = text("^[A-Z][A-Z0-9_]{0,%d}$".formatted(Code.LIMIT - 1));

    private static final Map<String, Object> PERSONAL = except(
            text("^[^" + HIDDEN + "]*[^" + HIDDEN + WHITE + "][^" + HIDDEN + "]*$", PersonalText.LIMIT),
            "^ERASED \\(.*\\)$");

    static final Map<Class<?>, Map<String, Object>> TYPES = Map.ofEntries(
            Map.entry(Rupiah.class, whole(-Rupiah.LIMIT, Rupiah.LIMIT)),
            Map.entry(Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(Code.class, CODE),
            Map.entry(PersonRef.class, except(text("^[A-Za-z0-9._:-]{1,80}$"), "^([0-9]{16}|[0-9]{18})$")),
            Map.entry(RegionCode.class, text("^[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$")),
            Map.entry(GeoPoint.class, text(GeoPoint.PATTERN)),
            Map.entry(AccountCode.class, text("^[0-9]\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}$")),
            Map.entry(CaseId.class, text("^[A-Za-z0-9_-]{1,64}$")),
            Map.entry(Term.class, text("^(?:0{0,3}[1-9]|0{0,2}[1-9][0-9]|0?[1-9][0-9]{2}|[1-9][0-9]{3})(?:wd|d|m)$")),
            Map.entry(Nib.class, text("^[0-9]{13}$")),
            Map.entry(
                    Nip.class,
                    text("^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12][0-9]{3}$")),
            Map.entry(PppkNumber.class, text("^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{6}[12][0-9]{3}$")),
            Map.entry(LegacyNip.class, text("^[0-9]{9}$")),
            Map.entry(Npwp.class, text("^[0-9]{16}$")),
            Map.entry(Nitku.class, text("^[0-9]{22}$")),
            Map.entry(PersonalText.class, PERSONAL),
            Map.entry(OwnValues.class, ownValues()),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            // The format "time" of JSON Schema demands an offset, which a time of the day in an office has not.
            Map.entry(
                    LocalTime.class,
                    Map.of("type", "string", "pattern", "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")));

    /** What the compact constructors of records of core ask of their components. */
    static final Map<String, Map<String, Object>> COMPONENTS = Map.of(
            key(DocumentRef.class, "id"), text(seen(WHITE), 120),
            key(DocumentRef.class, "mediaType"), text("^[a-z]+/[A-Za-z0-9.+-]{1,100}$"),
            key(DocumentRef.class, "size"), whole(1, MOST_BYTES),
            key(DocumentRef.class, "sha256"), text("^[0-9a-f]{64}$"));

    private ValueShapes() {}

    private static String seen(String white) {
        String open = "[^" + OpenTexts.HIDDEN + "]*";
        return "^" + open + "[^" + OpenTexts.HIDDEN + white + "]" + open + "$";
    }

    /** The pattern of a part of a reference to a document. */
    static String pattern(String component) {
        return String.valueOf(COMPONENTS
                .getOrDefault(key(DocumentRef.class, component), Map.of())
                .get("pattern"));
    }

    static String key(Class<?> type, String component) {
        return type.getName() + "." + component;
    }

    /** Any values of any fields: which a region has, its pack says. */
    private static Map<String, Object> ownValues() {
        Map<String, Object> groups = new LinkedHashMap<>();
        groups.put("open", group(ownValue()));
        Map<String, Object> personal = group(PERSONAL);
        Arrays.stream(OwnValues.class.getRecordComponents())
                .map(component -> component.getAnnotation(Personal.class))
                .filter(Objects::nonNull)
                .forEach(mark -> personal.put("x-personal", personal(mark)));
        groups.put("personal", personal);
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", "object");
        shape.put("properties", groups);
        shape.put("required", List.of("open", "personal"));
        shape.put("additionalProperties", false);
        return shape;
    }

    private static Map<String, Object> ownValue() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", List.of("string", "integer", "boolean", "array"));
        shape.put("minItems", 1);
        shape.put("maxItems", OwnField.CHOICE_LIMIT);
        shape.put("uniqueItems", true);
        shape.put("items", CODE);
        return shape;
    }

    private static Map<String, Object> group(Map<String, Object> values) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", "object");
        group.put("maxProperties", OwnValues.LIMIT);
        group.put("propertyNames", Map.of("pattern", CODE.getOrDefault("pattern", "")));
        group.put("additionalProperties", values);
        return group;
    }

    static Map<String, Object> personal(Personal mark) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("purpose", mark.purpose().name());
        told.put("retention", mark.retention());
        return told;
    }

    private static Map<String, Object> whole(long least, long most) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", "integer");
        shape.put("minimum", least);
        shape.put("maximum", most);
        return shape;
    }

    private static Map<String, Object> text(String pattern) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", "string");
        shape.put("pattern", pattern);
        return shape;
    }

    private static Map<String, Object> text(String pattern, int most) {
        Map<String, Object> shape = text(pattern);
        shape.put("maxLength", most);
        return shape;
    }

    private static Map<String, Object> except(Map<String, Object> shape, String pattern) {
        shape.put("not", Map.of("pattern", pattern));
        return shape;
    }
}
