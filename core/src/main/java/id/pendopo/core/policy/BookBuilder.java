package id.pendopo.core.policy;

import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonPointer;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Held.Layer;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays the layers of one policy over each other, checks them, and cuts them into versions. */
final class BookBuilder<P extends Record> {
    private final PolicySchema<P> schema;
    private final RegionCode region;
    private final LegalBasis legalBasis;
    private final Opening opening;
    private final JsonBinding json;
    private final Faults faults;
    private final Optional<String> regimeName;
    private final Law law;
    private final Layers layers = new Layers();
    private final Set<String> holesTold = new HashSet<>();
    private final Set<String> quarrelsTold = new HashSet<>();

    BookBuilder(
            PolicySchema<P> schema,
            RegionCode region,
            LegalBasis legalBasis,
            Optional<String> regimeName,
            Opening opening,
            JsonBinding json,
            Faults faults) {
        this.schema = schema;
        this.region = region;
        this.legalBasis = legalBasis;
        this.opening = opening;
        this.json = json;
        this.faults = faults;
        this.regimeName = regimeName;
        this.law = Law.read(schema, regimeName, json, faults);
    }

    /** The book, or none and the reasons among the faults. */
    Optional<PolicyBook<P>> build(Map<String, NavigableMap<LocalDate, DatedValue>> regional) {
        for (Map.Entry<String, NavigableMap<LocalDate, DatedValue>> entry : regional.entrySet()) {
            if (schema.component(entry.getKey()).isEmpty()) {
                faults.add(
                        PackProblem.UNKNOWN_KEY,
                        file(),
                        at(entry.getKey()),
                        entry.getKey(),
                        NearestName.hintId(entry.getKey(), schema.keys()),
                        NearestName.hintEn(entry.getKey(), schema.keys()));
            }
        }
        Conversion conversion = new Conversion(json, faults);
        layers.add(Layer.NATIONAL, law.national(), schema, conversion);
        layers.add(Layer.REGIME, law.ofRegime(), schema, conversion);
        layers.add(Layer.REGION, regional, schema, conversion);
        layers.leaveOpen(law.open().keySet());

        LocalDate start = law.regime()
                .map(Regime::validFrom)
                .filter(from -> from.isAfter(legalBasis.date()))
                .orElse(legalBasis.date());
        Optional<LocalDate> end = law.regime().flatMap(Regime::validTo).map(last -> last.plusDays(1));
        LeewayCheck check = new LeewayCheck(layers, start, json, faults);
        schema.components().forEach(check::check);
        if (end.isPresent() && !start.isBefore(end.get()) && !opening.historic()) {
            faults.add(
                    PackProblem.NEVER_IN_FORCE,
                    RegionFile.NAME,
                    "/regimes/" + schema.family(),
                    legalBasis.date(),
                    law.regime().map(Regime::name).orElse("-"),
                    end.get().minusDays(1));
            return Optional.empty();
        }
        List<PolicyBook.Edition<P>> editions = editions(start, end);
        return faults.areBlocking()
                ? Optional.empty()
                : Optional.of(new PolicyBook<>(
                        schema,
                        region,
                        law.regime(),
                        schema.keys().stream().map(key -> known(key)).toList(),
                        editions,
                        differences()));
    }

    private List<PolicyBook.Edition<P>> editions(LocalDate start, Optional<LocalDate> end) {
        TreeSet<LocalDate> days = new TreeSet<>(layers.starts().tailSet(start, false));
        days.add(start);
        end.ifPresent(days::add);
        days.removeIf(day -> day.isBefore(start));
        if (!opening.historic()) {
            end.ifPresent(day -> days.removeIf(later -> !later.isBefore(day)));
        }
        List<Draft> drafts = new ArrayList<>();
        for (LocalDate day : days) {
            boolean ended = end.map(first -> !day.isBefore(first)).orElse(false);
            Map<String, Value<?>> values = values(day, ended);
            String listing = CanonicalJson.of(content(day, ended));
            String hash = Sha256.of(listing);
            // A change below a value that the region set itself changes nothing here.
            if (drafts.isEmpty() || !drafts.get(drafts.size() - 1).hash().equals(hash)) {
                drafts.add(new Draft(day, hash, listing, values));
            }
        }
        List<PolicyBook.Edition<P>> editions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<LocalDate> until = i + 1 < drafts.size()
                    ? Optional.of(drafts.get(i + 1).from())
                    : opening.historic() ? Optional.empty() : end;
            boolean illustration = isIllustration(draft.values());
            PolicyVersion version = new PolicyVersion(
                    region.dotted() + "/" + schema.procedure() + "/" + draft.from()
                            + (illustration ? PolicyStamp.ILLUSTRATION : ""),
                    draft.from(),
                    until,
                    draft.hash(),
                    illustration);
            build(draft)
                    .ifPresent(policy ->
                            editions.add(new PolicyBook.Edition<>(version, draft.values(), policy, draft.listing())));
        }
        return editions;
    }

    /** Under an invented regulation nothing is law, whatever the values say of themselves. */
    private boolean isIllustration(Map<String, Value<?>> values) {
        return legalBasis.isIllustration() || values.values().stream().anyMatch(Value::isIllustration);
    }

    private record Draft(LocalDate from, String hash, String listing, Map<String, Value<?>> values) {}

    private Optional<P> build(Draft draft) {
        for (Component component : schema.components()) {
            if (component.required() && !draft.values().containsKey(component.name())) {
                return Optional.empty();
            }
        }
        try {
            P policy = schema.build(draft.values());
            if (policy instanceof PolicyWithTables tables) {
                tables.decisionTables().forEach((key, table) -> lint(key, table, draft.from()));
            }
            if (policy instanceof PolicyWithFlaws flawed) {
                flawed.flaws().forEach((key, flaws) -> tell(key, flaws, draft.from()));
            }
            return Optional.of(policy);
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage());
            // The same values may stand together in many versions; the first one says it for all.
            if (quarrelsTold.add(why)) {
                // A refusal that names the value it is about is told at that value.
                String key = why.contains(":") ? why.substring(0, why.indexOf(':')) : "";
                String place = schema.component(key).isPresent() ? at(key) : "/" + schema.name();
                faults.add(PackProblem.TOGETHER_REFUSED, file(), place, draft.from(), why);
            }
            return Optional.empty();
        }
    }

    private void lint(String key, DecisionTable table, LocalDate day) {
        Place place = placeOf(key, day);
        for (DecisionTable.Found found : table.lint()) {
            faults.add(
                    switch (found.flaw()) {
                        case GAP -> PackProblem.TABLE_GAP;
                        case DEAD_ROW -> PackProblem.TABLE_DEAD_ROW;
                        case OVERLAP -> PackProblem.TABLE_OVERLAP;
                    },
                    place.file(),
                    place.pointer()
                            + table.at()
                            + found.row().map(row -> "/" + row).orElse(""),
                    key,
                    found.words().id(),
                    found.words().en());
        }
    }

    private void tell(String key, List<ValueFlaw> flaws, LocalDate day) {
        Place place = placeOf(key, day);
        for (ValueFlaw flaw : flaws) {
            faults.add(
                    flaw.warning() ? PackProblem.VALUE_DOUBT : PackProblem.VALUE_FLAW,
                    place.file(),
                    place.pointer() + flaw.at(),
                    flaw.what().id(),
                    flaw.what().en(),
                    flaw.mend().id(),
                    flaw.mend().en());
        }
    }

    private record Place(String file, String pointer) {}

    /** Where the value stands that holds on this day. */
    private Place placeOf(String key, LocalDate day) {
        return layers.inForce(key, day)
                .map(Held::written)
                .map(held -> new Place(held.file(), held.pointer() + "/value"))
                .orElseGet(() -> new Place(file(), at(key)));
    }

    private Map<String, Value<?>> values(LocalDate day, boolean regimeEnded) {
        Map<String, Value<?>> values = new LinkedHashMap<>();
        for (Component component : schema.components()) {
            Optional<Held> held = layers.inForce(component.name(), day);
            if (held.isPresent()) {
                values.put(component.name(), held.get().toValue(component.leeway(), regimeEnded));
            } else if (component.required() && isNews(component.name()) && holesTold.add(component.name())) {
                unset(component, day);
            }
        }
        if (isIllustration(values)) {
            values.replaceAll((name, value) -> isOfRegime(name, day) ? value.besideIllustrations() : value);
        }
        return Collections.unmodifiableMap(values);
    }

    /** A hole that the regime left on purpose is told with the question it leaves. */
    private void unset(Component component, LocalDate day) {
        PolicyKey key = known(component.name());
        Text question = law.open().get(component.name());
        faults.add(
                question == null ? PackProblem.REQUIRED_UNSET : PackProblem.LEFT_OPEN,
                Optional.of(component.leeway()),
                file(),
                at(component.name()),
                component.name(),
                key.label().id(),
                key.label().en(),
                day,
                question == null ? "" : question.id(),
                question == null ? "" : question.en());
    }

    private boolean isOfRegime(String name, LocalDate day) {
        return layers.inForce(name, day)
                .map(held -> held.layer() == Layer.REGIME)
                .orElse(false);
    }

    /** A hole that only follows from a fault already told is not told again. */
    private boolean isNews(String key) {
        return law.keys().containsKey(key)
                && regimeName.isPresent() == law.regime().isPresent()
                && !faults.areWithin(file(), at(key));
    }

    /** What a version's hash covers: each value in force as it is written, with everything that is said about it. */
    private Map<String, Object> content(LocalDate day, boolean regimeEnded) {
        Map<String, Object> values = new TreeMap<>();
        for (Component component : schema.components()) {
            layers.inForce(component.name(), day).ifPresent(held -> {
                Value<?> value = held.toValue(component.leeway(), regimeEnded);
                Map<String, Object> entry = new TreeMap<>();
                entry.put("value", held.written().raw());
                entry.put("source", value.source().citation());
                entry.put("mark", value.source().standing().mark());
                entry.put("standing", value.standing().name());
                entry.put("start", value.start().toString());
                value.replacement().ifPresent(why -> {
                    entry.put("deed", why.deed());
                    entry.put("reason", why.reason());
                });
                values.put(component.name(), entry);
            });
        }
        return Map.of("region", region.dotted(), "policy", schema.procedure(), "values", values);
    }

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Component component : schema.components()) {
            for (Held held : layers.of(Layer.REGION, component.name()).values()) {
                Optional<Held> below =
                        layers.belowRegion(component.name(), held.written().start());
                if (below.map(law -> law.value().equals(held.value())).orElse(false)) {
                    continue;
                }
                Value<?> value = held.toValue(component.leeway(), false);
                differences.add(new Difference(
                        schema.procedure(),
                        component.name(),
                        known(component.name()).label(),
                        held.written().start(),
                        below.map(Held::told),
                        held.told(),
                        value.source(),
                        value.standing(),
                        value.replacement()));
            }
        }
        return differences;
    }

    private PolicyKey known(String name) {
        PolicyKey key = law.keys().get(name);
        if (key != null) {
            return key;
        }
        // The library's own file lacks it, which was reported; the rest of the check goes on with the bare name.
        Component component = schema.component(name).orElseThrow();
        return new PolicyKey(
                name,
                Text.of(name, name),
                component.type(),
                Optional.empty(),
                Optional.empty(),
                component.leeway(),
                component.min(),
                component.max(),
                component.required());
    }

    private String file() {
        return schema.family() + ".json";
    }

    private String at(String key) {
        return JsonPointer.of("/" + schema.name(), key);
    }
}
