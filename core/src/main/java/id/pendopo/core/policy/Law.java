package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the library itself says about one policy, as it is written: the keys with their labels, the national values, those of the
 * regime that the region follows, and which keys that regime leaves open, with the question it leaves.
 */
record Law(
        Map<String, PolicyKey> keys,
        Map<String, NavigableMap<LocalDate, DatedValue>> national,
        Optional<Regime> regime,
        Map<String, NavigableMap<LocalDate, DatedValue>> ofRegime,
        Map<String, Text> open) {
    private static final String HEAD = "regime";
    private static final String OPEN = "open";
    private static final int UNIT_LIMIT = 60;

    static Law read(PolicySchema<?> schema, Optional<String> regimeName, JsonBinding json, Faults faults) {
        Law law = new Law(
                new LinkedHashMap<>(), new LinkedHashMap<>(), Optional.empty(), new LinkedHashMap<>(), Map.of());
        String file = "policy/" + schema.name() + ".json";
        Optional<String> text = PackFiles.resource(schema.resources(), file, faults);
        if (text.isEmpty()) {
            faults.add(PackProblem.FILE_MISSING, file, "");
            return law;
        }
        PackFiles.parse(file, text.get(), json, faults).ifPresent(top -> law.readNational(schema, top));
        return regimeName
                .map(name -> law.withRegime(schema, name, json, faults))
                .orElse(law);
    }

    private void readNational(PolicySchema<?> schema, Section top) {
        for (String key : top.keys()) {
            if (schema.component(key).isEmpty()) {
                top.unknown(key, schema.keys());
            }
        }
        for (Component component : schema.components()) {
            top.section(component.name()).ifPresent(described -> {
                described.only("label", "unit", "article", "values");
                Optional<Text> label = described.words("label");
                Optional<String> unit = described.has("unit") ? described.text("unit", UNIT_LIMIT) : Optional.empty();
                Optional<String> article =
                        described.has("article") ? described.text("article", LegalSource.LIMIT) : Optional.empty();
                keys.put(
                        component.name(),
                        new PolicyKey(
                                component.name(),
                                label.orElse(Text.of(component.name(), component.name())),
                                component.type(),
                                unit,
                                article,
                                component.leeway(),
                                component.min(),
                                component.max(),
                                component.required()));
                described.section("values").ifPresent(dated -> national.put(component.name(), DatedValue.ofLaw(dated)));
            });
        }
    }

    private Law withRegime(PolicySchema<?> schema, String name, JsonBinding json, Faults faults) {
        String file = "policy/" + schema.name() + "." + name + ".json";
        Optional<String> text = PackFiles.resource(schema.resources(), file, faults);
        if (text.isEmpty()) {
            faults.add(
                    PackProblem.REGIME_UNKNOWN,
                    RegionFile.NAME,
                    "/regimes/" + schema.family(),
                    name,
                    schema.procedure());
            return this;
        }
        Optional<Section> top = PackFiles.parse(file, text.get(), json, faults);
        Optional<Regime> head = top.flatMap(all -> all.section(HEAD)).flatMap(section -> head(name, section));
        Map<String, NavigableMap<LocalDate, DatedValue>> values = new LinkedHashMap<>();
        top.ifPresent(all -> {
            for (String key : all.keys()) {
                if (schema.component(key).isPresent()) {
                    all.section(key).ifPresent(dated -> values.put(key, DatedValue.ofLaw(dated)));
                } else if (!key.equals(HEAD) && !key.equals(OPEN)) {
                    all.unknown(key, schema.keys());
                }
            }
        });
        Map<String, Text> open = new LinkedHashMap<>();
        top.filter(all -> all.has(OPEN))
                .flatMap(all -> all.section(OPEN))
                .ifPresent(questions -> readOpen(schema, questions, values, open));
        return new Law(keys, national, head, values, open);
    }

    /** A regime's text may not have been read: then it asks the region instead of answering for it. */
    private static void readOpen(
            PolicySchema<?> schema,
            Section questions,
            Map<String, NavigableMap<LocalDate, DatedValue>> values,
            Map<String, Text> open) {
        for (String key : questions.keys()) {
            if (schema.component(key).filter(Component::required).isEmpty() || values.containsKey(key)) {
                questions.unknown(key, schema.keys());
            } else {
                questions.words(key).ifPresent(question -> open.put(key, question));
            }
        }
    }

    private static Optional<Regime> head(String name, Section section) {
        section.only("validFrom", "validTo", "source", "standing", "note");
        Optional<LocalDate> from = section.date("validFrom");
        Optional<LocalDate> to = section.has("validTo") ? section.date("validTo") : Optional.empty();
        Optional<LegalSource> source = section.lawSource();
        try {
            return from.flatMap(first -> source.map(cited -> new Regime(name, first, to, cited)));
        } catch (IllegalArgumentException refused) {
            section.faults()
                    .add(
                            PackProblem.BAD_ENTRY,
                            section.file(),
                            section.pointer(),
                            String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** Whatever the region sets is laid over this: the regime's value where it has one, else the national one. */
    static <T> Optional<T> inForce(NavigableMap<LocalDate, T> values, LocalDate day) {
        Map.Entry<LocalDate, T> entry = values.floorEntry(day);
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }

    static <T> NavigableMap<LocalDate, T> of(Map<String, NavigableMap<LocalDate, T>> values, String key) {
        NavigableMap<LocalDate, T> dated = values.get(key);
        return dated == null ? new TreeMap<>() : dated;
    }
}
