package id.pendopo.core.policy;

import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.WorkWeek;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.Region;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The JSON Schemas of the files of a region pack (<i>skema berkas paket daerah</i>), draft 2020-12, made from the policy records and
 * from what the loader takes, so that an editor helps whoever writes a pack. A schema sees one file at a time: what it lets pass the
 * {@link PackLinter} still looks at. Each module ships those of its own files in {@code META-INF/pendopo/schema}. Titles are Indonesian, {@code x-title-en} is English. Thread-safe.
 */
public final class PackSchemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final List<String> STANDINGS = List.of("SOURCE", "DECISION", "ILLUSTRATION");

    private PackSchemas() {}

    /**
     * The schema of each file by the file's name: {@code region.json}, {@code calendar.json}, both labels, and one file for each
     * family of these policies.
     *
     * @throws IllegalStateException if no Jackson is there to write it
     */
    public static Map<String, String> of(Collection<PolicySchema<?>> schemas) {
        Map<String, Map<String, Object>> families = new TreeMap<>();
        for (PolicySchema<?> schema : schemas) {
            families.computeIfAbsent(schema.family(), family -> new LinkedHashMap<>())
                    .put(schema.name(), policy(schema));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(RegionFile.NAME, file(region(), "Daerah", "Region"));
        files.put(CalendarFile.NAME, file(calendar(), "Kalender kerja daerah", "Working calendar of the region"));
        files.put("labels.id.json", file(labels(), "Sebutan dalam bahasa Indonesia", "Names in Indonesian"));
        files.put("labels.en.json", file(labels(), "Sebutan dalam bahasa Inggris", "Names in English"));
        families.forEach((family, policies) -> files.put(
                family + ".json",
                file(TypeSchema.closed(policies, List.of()), "Ketentuan " + family, "Values of " + family)));
        return files;
    }

    private static String file(Map<String, Object> content, String id, String en) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", id);
        schema.put("x-title-en", en);
        schema.putAll(content);
        return JsonBinding.available().write(schema);
    }

    private static Map<String, Object> policy(PolicySchema<?> schema) {
        Map<String, PolicyKey> keys = Law.read(schema, Optional.empty(), JsonBinding.available(), new Faults())
                .keys();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Component component : schema.components()) {
            properties.put(component.name(), dated(component, Optional.ofNullable(keys.get(component.name()))));
        }
        return TypeSchema.closed(properties, List.of());
    }

    /** A key: its values by the day from which each holds. */
    private static Map<String, Object> dated(Component component, Optional<PolicyKey> key) {
        Map<String, Object> dated = new LinkedHashMap<>();
        dated.put("title", key.map(known -> known.label().id()).orElse(component.name()));
        dated.put("x-title-en", key.map(known -> known.label().en()).orElse(component.name()));
        dated.put("description", description(component, key));
        dated.put("x-leeway", component.leeway().name());
        if (component.leeway() == LeewayKind.FIXED) {
            // What the law fixes no region sets: no day may stand here.
            dated.put("type", "object");
            dated.put("maxProperties", 0);
            return dated;
        }
        dated.put("type", "object");
        dated.put("propertyNames", Map.of("pattern", TypeSchema.DATE));
        dated.put("additionalProperties", entry(component));
        return dated;
    }

    private static String description(Component component, Optional<PolicyKey> key) {
        StringBuilder text = new StringBuilder();
        key.flatMap(PolicyKey::unit)
                .ifPresent(unit -> text.append("Satuan (unit): ").append(unit).append(". "));
        text.append("Ruang gerak (leeway): ")
                .append(component.leeway().label().id())
                .append(" (")
                .append(component.leeway().label().en())
                .append(')');
        if (component.min().isPresent() || component.max().isPresent()) {
            text.append(", ")
                    .append(component.min().orElse(""))
                    .append("..")
                    .append(component.max().orElse(""));
        }
        key.flatMap(PolicyKey::article)
                .ifPresent(article -> text.append(". Dasar (article): ").append(article));
        return text.append('.').toString();
    }

    private static Map<String, Object> entry(Component component) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("value", bounded(component));
        properties.put("source", TypeSchema.text(1, LegalSource.LIMIT));
        properties.put("standing", TypeSchema.oneOf(STANDINGS));
        properties.put("mark", marks());
        properties.put("deed", TypeSchema.text(1, Replacement.DEED_LIMIT));
        properties.put("reason", TypeSchema.text(1, Replacement.REASON_LIMIT));
        properties.put("note", note());
        boolean replaces = component.leeway() == LeewayKind.REGION_MAY_REPLACE;
        return TypeSchema.closed(
                properties,
                replaces
                        ? List.of("value", "source", "standing", "deed", "reason")
                        : List.of("value", "source", "standing"));
    }

    private static Map<String, Object> bounded(Component component) {
        Map<String, Object> value = TypeSchema.of(component.type());
        if ("integer".equals(value.get("type"))) {
            component.min().ifPresent(least -> value.put("minimum", Long.parseLong(least)));
            component.max().ifPresent(most -> value.put("maximum", Long.parseLong(most)));
        }
        return value;
    }

    private static Map<String, Object> marks() {
        return TypeSchema.oneOf(
                Arrays.stream(Standing.values()).map(Standing::mark).toList());
    }

    private static Map<String, Object> note() {
        return new LinkedHashMap<>();
    }

    private static Map<String, Object> region() {
        Map<String, Object> basis = new LinkedHashMap<>();
        basis.put("number", TypeSchema.text(1, LegalBasis.NUMBER_LIMIT));
        basis.put("year", TypeSchema.whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
        basis.put("date", TypeSchema.pattern(TypeSchema.DATE));
        basis.put("title", TypeSchema.text(1, LegalBasis.TITLE_LIMIT));
        basis.put("standing", TypeSchema.oneOf(STANDINGS));
        basis.put("note", note());
        Map<String, Object> bases = TypeSchema.object();
        bases.put("additionalProperties", TypeSchema.closed(basis, List.of("number", "year", "date", "title")));
        Map<String, Object> regimes = TypeSchema.object();
        regimes.put("additionalProperties", TypeSchema.pattern("^[A-Z][A-Z0-9_]{1,59}$"));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "code", titled(TypeSchema.pattern("^\\d{2}(\\.?\\d{2})?$"), "Kode wilayah", "Code of the region"));
        properties.put("name", titled(TypeSchema.text(1, Region.NAME_LIMIT), "Nama resmi", "Official name"));
        properties.put(
                "time", titled(TypeSchema.oneOf(TypeSchema.codes(IndonesianTime.class)), "Wilayah waktu", "Time zone"));
        properties.put("head", titled(TypeSchema.words(), "Sebutan kepala daerah", "Title of the head of the region"));
        properties.put(
                "legalBasis",
                titled(
                        TypeSchema.closed(basis, List.of("number", "year", "date", "title")),
                        "Dasar hukum daerah",
                        "Legal basis"));
        properties.put("legalBases", titled(bases, "Dasar hukum tiap bidang", "Legal basis of each family"));
        properties.put("regimes", titled(regimes, "Rezim pengaturan", "Regimes"));
        properties.put("note", note());
        return TypeSchema.closed(properties, List.of("code", "name", "time", "head", "legalBasis"));
    }

    private static Map<String, Object> calendar() {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("date", TypeSchema.pattern(TypeSchema.DATE));
        day.put("type", TypeSchema.oneOf(TypeSchema.codes(DayType.class)));
        day.put("name", TypeSchema.words());
        sourced(day);
        Map<String, Object> days =
                TypeSchema.list(TypeSchema.closed(day, List.of("date", "type", "name", "source", "standing")));
        Map<String, Object> years = TypeSchema.object();
        years.put("propertyNames", Map.of("pattern", "^\\d{4}$"));
        years.put("additionalProperties", days);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "workWeek", titled(single(TypeSchema.of(WorkWeek.class)), "Hari kerja seminggu", "Working week"));
        properties.put(
                "cutOff", titled(single(TypeSchema.of(LocalTime.class)), "Batas jam kerja", "Cut-off of the day"));
        properties.put("days", titled(days, "Hari libur daerah", "Days of the region"));
        properties.put("years", titled(years, "Tahun yang belum ada", "Years that the library lacks"));
        properties.put("note", note());
        return TypeSchema.closed(properties, List.of());
    }

    private static Map<String, Object> single(Map<String, Object> value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("value", value);
        sourced(entry);
        return TypeSchema.closed(entry, List.of("value", "source", "standing"));
    }

    private static void sourced(Map<String, Object> entry) {
        entry.put("source", TypeSchema.text(1, LegalSource.LIMIT));
        entry.put("standing", TypeSchema.oneOf(STANDINGS));
        entry.put("mark", marks());
        entry.put("note", note());
    }

    private static Map<String, Object> labels() {
        Map<String, Object> labels = TypeSchema.object();
        labels.put("additionalProperties", TypeSchema.text(1, PackFiles.MAX_TEXT));
        return labels;
    }

    private static Map<String, Object> titled(Map<String, Object> schema, String id, String en) {
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", id);
        titled.put("x-title-en", en);
        titled.putAll(schema);
        return titled;
    }
}
