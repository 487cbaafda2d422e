package id.pendopo.testkit.scenario;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.internal.yaml.Node;
import id.pendopo.testkit.internal.yaml.YamlReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of one file: one a document, or several under {@code scenarios}. */
final class ScenarioReader {
    private static final int NAME_LIMIT = 200;
    private static final int STEPS_LIMIT = 500;
    private static final List<String> SETTING =
            List.of("scenario", "note", "region", "profile", "historic", "illustration", "calendar", "values");
    private static final List<String> SCRIPT = List.of("procedure", "ledger", "facts", "steps");
    private static final List<String> COMPUTATION = List.of("compute", "given", "expect", "cases");
    private static final Set<String> OUTCOMES = Set.of("found", "notFound", "mismatch", "unavailable", "notEntitled");

    private final Path path;
    private final Place place;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    private ScenarioReader(Path path, Place place) {
        this.path = path;
        this.place = place;
    }

    static List<Scenario> read(Path path, String text, Place place) {
        ScenarioReader reader = new ScenarioReader(path, place);
        List<Node> documents = YamlReader.read(text, (line, fault) -> place.fault(line, fault.id(), fault.en()));
        if (documents.isEmpty() && place.count() == 0) {
            place.fault(1, "berkas kosong", "the file is empty");
        }
        documents.forEach(reader::document);
        return List.copyOf(reader.scenarios);
    }

    private void document(Node document) {
        place.noScenario();
        if (document.entries().containsKey("scenarios")) {
            // What begins with x- is the writer's own shelf, from which anchors take.
            List<String> known = new ArrayList<>(List.of("scenarios"));
            document.entries().keySet().stream()
                    .filter(key -> key.startsWith("x-"))
                    .forEach(known::add);
            Fields.of(document, "scenarios", place, known)
                    .flatMap(fields -> fields.node("scenarios"))
                    .ifPresent(this::scenarios);
            return;
        }
        scenario(document);
    }

    /** A list of none would be read and prove nothing. */
    private void scenarios(Node list) {
        if (list.value() instanceof List<?> none && none.isEmpty()) {
            place.fault(
                    list.line(),
                    "scenarios tidak berisi skenario; tulis setidaknya satu",
                    "scenarios holds no scenario; write at least one");
        }
        Fields.list(list, "scenarios", place, item -> {
            scenario(item);
            return Optional.empty();
        });
    }

    private void scenario(Node node) {
        place.noScenario();
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "skenario/scenario", "map", place);
            return;
        }
        int before = place.count();
        Optional<String> name = name(node);
        List<String> known = new ArrayList<>(SETTING);
        boolean computes = node.entries().containsKey("compute");
        known.addAll(computes ? COMPUTATION : SCRIPT);
        Fields.of(node, "scenario", place, known).ifPresent(fields -> {
            Setting setting = setting(fields);
            Optional<? extends Scenario.Content> content =
                    computes ? computation(fields, setting) : script(fields, setting);
            if (place.count() == before && name.isPresent() && content.isPresent()) {
                scenarios.add(new Scenario(path, name.get(), node.line(), content.get()));
            }
        });
    }

    private Optional<String> name(Node node) {
        Node named = node.entries().get("scenario");
        if (named == null) {
            place.fault(node.line(), "kunci 'scenario' (nama) tidak ada", "the key 'scenario' (its name) is missing");
            return Optional.empty();
        }
        Optional<String> name = Fields.text(named, "scenario", place);
        name.ifPresent(place::scenario);
        name.filter(text -> text.length() > NAME_LIMIT)
                .ifPresent(text -> place.fault(
                        named.line(),
                        "nama skenario lebih dari " + NAME_LIMIT + " huruf",
                        "the name has more than " + NAME_LIMIT + " characters"));
        name.ifPresent(text -> {
            Integer first = names.putIfAbsent(text, named.line());
            if (first != null) {
                place.fault(
                        named.line(),
                        "nama skenario sama dengan baris " + first,
                        "the same name stands in line " + first + "; names tell scenarios apart");
            }
        });
        return name;
    }

    private Setting setting(Fields fields) {
        fields.text("note");
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.node("values").ifPresent(node -> {
            if (node.value() instanceof Map) {
                node.entries().forEach((file, content) -> {
                    if (!(content.value() instanceof Map)) {
                        Fields.wrong(content, "'values." + file + "'", "map", place);
                    }
                    values.put(file, content.plain());
                });
            } else {
                Fields.wrong(node, "'values'", "map", place);
            }
        });
        return new Setting(
                fields.text("region"),
                fields.text("profile"),
                fields.isTrue("historic"),
                fields.isTrue("illustration"),
                fields.node("calendar").map(node -> Days.read(node, place)).orElse(Days.NONE),
                values,
                fields.line());
    }

    // What acts on cases.

    private Optional<Script> script(Fields fields, Setting setting) {
        Optional<String> procedure =
                fields.required("procedure").flatMap(node -> Fields.text(node, "procedure", place));
        if (!setting.isSomewhere()) {
            place.fault(
                    fields.line(),
                    "tidak ada 'region' (nama paket) atau 'profile' (nama rezim)",
                    "there is no 'region' (name of a pack) or 'profile' (name of a regime)");
        }
        List<Script.Page> ledger = fields.node("ledger").map(this::ledger).orElse(List.of());
        List<Script.Told> facts = fields.list("facts", this::told);
        List<Script.Act> acts = fields.required("steps").map(this::acts).orElse(List.of());
        if (place.count() == 0 && acts.stream().allMatch(act -> act.expected().isEmpty())) {
            place.fault(
                    fields.line(),
                    "skenario tidak mengharapkan apa pun; beri 'expect' pada sedikitnya satu langkah",
                    "the scenario expects nothing; give at least one step an 'expect'");
        }
        return procedure.map(name -> new Script(setting, name, ledger, facts, acts));
    }

    private List<Script.Page> ledger(Node node) {
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'ledger'", "map", place);
            return List.of();
        }
        List<Script.Page> pages = new ArrayList<>();
        node.entries().forEach((name, value) -> page(name, value).ifPresent(pages::add));
        return pages;
    }

    private Optional<Script.Page> page(String name, Node value) {
        Optional<BudgetPage> page = guarded(value.line(), () -> BudgetPage.parse(name));
        if (!(value.value() instanceof Map)) {
            Optional<Rupiah> ceiling = rupiah(value, name);
            return page.flatMap(known -> ceiling.map(amount -> new Script.Page(known, amount, Rupiah.ZERO)));
        }
        return Fields.of(value, name, place, "ceiling", "reserved").flatMap(fields -> {
            Optional<Rupiah> ceiling = fields.required("ceiling").flatMap(node -> rupiah(node, "ceiling"));
            Optional<Rupiah> reserved = fields.has("reserved")
                    ? fields.node("reserved").flatMap(node -> rupiah(node, "reserved"))
                    : Optional.of(Rupiah.ZERO);
            return page.flatMap(
                    known -> ceiling.flatMap(amount -> reserved.map(set -> new Script.Page(known, amount, set))));
        });
    }

    private Optional<Rupiah> rupiah(Node value, String name) {
        return Fields.number(value, name, place).flatMap(amount -> guarded(value.line(), () -> Rupiah.of(amount)));
    }

    private Optional<Script.Told> told(Node node) {
        List<String> known = new ArrayList<>(List.of("fact", "about", "from"));
        known.addAll(OUTCOMES);
        return Fields.of(node, "facts", place, known).flatMap(fields -> {
            Optional<Code> fact = fields.required("fact").flatMap(value -> Fields.code(value, "fact", place));
            List<String> outcomes =
                    OUTCOMES.stream().filter(fields::has).sorted().toList();
            if (outcomes.size() != 1) {
                place.fault(
                        node.line(),
                        "tulis tepat satu dari found, notFound, mismatch, unavailable, notEntitled",
                        "write exactly one of found, notFound, mismatch, unavailable, notEntitled");
                return Optional.empty();
            }
            Script.Told.Outcome outcome = outcome(outcomes.get(0), fields);
            int from = fields.number("from").map(Long::intValue).orElse(1);
            if (from < 1) {
                place.fault(node.line(), "'from' dimulai dari 1", "'from' begins with 1");
            }
            return fact.map(code -> new Script.Told(
                    code.value(),
                    fields.text("about"),
                    outcome,
                    fields.node("found").map(Node::plain).orElse(null),
                    fields.node("mismatch")
                            .map(list -> Fields.texts(list, "mismatch", place))
                            .orElse(List.of()),
                    from,
                    node.line()));
        });
    }

    private Script.Told.Outcome outcome(String key, Fields fields) {
        switch (key) {
            case "found":
                return Script.Told.Outcome.FOUND;
            case "mismatch":
                return Script.Told.Outcome.MISMATCH;
            default:
                if (!fields.truth(key).orElse(true)) {
                    place.fault(
                            fields.line(),
                            "'" + key + "' hanya dapat bernilai true",
                            "'" + key + "' can only be true; leave it out otherwise");
                }
                if (key.equals("notFound")) {
                    return Script.Told.Outcome.NOT_FOUND;
                }
                return key.equals("unavailable") ? Script.Told.Outcome.UNAVAILABLE : Script.Told.Outcome.NOT_ENTITLED;
        }
    }

    private List<Script.Act> acts(Node list) {
        List<Script.Act> acts = new ArrayList<>();
        List<Node> items = new ArrayList<>();
        flatten(list, items);
        if (!(list.value() instanceof List)) {
            Fields.wrong(list, "'steps'", "list", place);
        } else if (items.isEmpty() || items.size() > STEPS_LIMIT) {
            place.fault(
                    list.line(),
                    "'steps' harus berisi 1 sampai " + STEPS_LIMIT + " langkah",
                    "'steps' must have 1 to " + STEPS_LIMIT + " steps");
        }
        for (int i = 0; i < items.size(); i++) {
            place.step(i + 1);
            act(items.get(i), i + 1).ifPresent(acts::add);
        }
        place.step(0);
        return acts;
    }

    /** A list among the steps stands for its steps, so that a way which many scenarios share can be written once. */
    private static void flatten(Node list, List<Node> items) {
        for (Node item : list.items()) {
            if (item.value() instanceof List && !item.items().isEmpty()) {
                flatten(item, items);
            } else {
                items.add(item);
            }
        }
    }

    private Optional<Script.Act> act(Node node, int number) {
        return Fields.of(
                        node, "steps", place, "at", "by", "do", "with", "case", "procedure", "settle", "expect", "note")
                .flatMap(fields -> {
                    fields.text("note");
                    Optional<Instant> at = fields.required("at").flatMap(value -> Fields.instant(value, "at", place));
                    Optional<String> command = fields.text("do");
                    boolean settles = fields.isTrue("settle");
                    Optional<Actor> by = fields.node("by").flatMap(this::actor);
                    judge(fields, command, settles);
                    Map<String, @Nullable Object> with = new LinkedHashMap<>();
                    fields.node("with").ifPresent(value -> {
                        if (value.value() instanceof Map) {
                            value.entries().forEach((key, one) -> with.put(key, one.plain()));
                        } else {
                            Fields.wrong(value, "'with'", "map", place);
                        }
                    });
                    Optional<CaseId> caseId = fields.has("case")
                            ? fields.text("case").flatMap(alias -> guarded(fields.line(), () -> CaseId.of(alias)))
                            : Optional.of(CaseId.of("case"));
                    Optional<Expectation> expected = fields.node("expect")
                            .flatMap(value -> Expectations.read(value, command.isPresent(), place));
                    return at.flatMap(instant -> caseId.map(id -> new Script.Act(
                            number,
                            node.line(),
                            instant,
                            by,
                            command,
                            with,
                            id,
                            fields.text("procedure"),
                            settles,
                            expected)));
                });
    }

    private void judge(Fields fields, Optional<String> command, boolean settles) {
        if (command.isPresent() && settles) {
            place.fault(
                    fields.line(),
                    "'do' dan 'settle' tidak dapat bersama",
                    "'do' and 'settle' do not go together; make two steps");
        }
        if (command.isPresent() && !fields.has("by")) {
            place.fault(fields.line(), "'do' memerlukan 'by' (pelaku)", "'do' needs 'by' (who acts)");
        }
        if (command.isEmpty() && fields.has("with")) {
            place.fault(fields.line(), "'with' memerlukan 'do'", "'with' needs a command under 'do'");
        }
        if (!fields.has("do") && !settles && !fields.has("expect")) {
            place.fault(
                    fields.line(),
                    "langkah tanpa 'do', 'settle' atau 'expect'",
                    "a step needs 'do', 'settle' or 'expect'");
        }
    }

    private Optional<Actor> actor(Node node) {
        return Fields.of(node, "by", place, "person", "role", "unit", "onBehalfOf", "deed")
                .flatMap(fields -> {
                    Optional<PersonRef> person = fields.required("person")
                            .flatMap(value -> Fields.text(value, "person", place))
                            .flatMap(text -> guarded(node.line(), () -> PersonRef.of(text)));
                    Optional<Code> role = fields.required("role").flatMap(value -> Fields.code(value, "role", place));
                    if (fields.has("onBehalfOf") != fields.has("deed")) {
                        place.fault(
                                node.line(),
                                "'onBehalfOf' dan 'deed' hanya bersama-sama",
                                "'onBehalfOf' and 'deed' only go together");
                        return Optional.empty();
                    }
                    Optional<Actor> bare =
                            person.flatMap(who -> role.map(code -> Actor.of(who, Role.of(code.value()))));
                    Optional<Actor> actor = fields.has("unit")
                            ? bare.flatMap(who -> fields.node("unit")
                                    .flatMap(value -> Fields.code(value, "unit", place))
                                    .map(who::of))
                            : bare;
                    if (!fields.has("deed")) {
                        return actor;
                    }
                    Optional<PersonRef> other =
                            fields.text("onBehalfOf").flatMap(text -> guarded(node.line(), () -> PersonRef.of(text)));
                    Optional<Deed> deed = fields.node("deed").flatMap(this::deed);
                    return actor.flatMap(who -> other.flatMap(whom -> deed.map(by -> who.onBehalfOf(whom, by))));
                });
    }

    private Optional<Deed> deed(Node node) {
        return Fields.of(node, "deed", place, "number", "firstDay", "lastDay").flatMap(fields -> {
            Optional<String> number = fields.required("number").flatMap(value -> Fields.text(value, "number", place));
            Optional<LocalDate> first =
                    fields.required("firstDay").flatMap(value -> Fields.date(value, "firstDay", place));
            Optional<LocalDate> last =
                    fields.required("lastDay").flatMap(value -> Fields.date(value, "lastDay", place));
            return number.flatMap(text ->
                    first.flatMap(from -> last.flatMap(to -> guarded(node.line(), () -> new Deed(text, from, to)))));
        });
    }

    // What computes.

    private Optional<Computation> computation(Fields fields, Setting setting) {
        Optional<String> compute = fields.text("compute");
        List<Computation.Case> cases = new ArrayList<>();
        if (fields.has("cases")) {
            if (fields.has("given") || fields.has("expect")) {
                place.fault(
                        fields.line(),
                        "'cases' tidak bersama 'given' dan 'expect'",
                        "'cases' does not go with 'given' and 'expect'");
            }
            List<Node> items = fields.list("cases", Optional::of);
            for (int i = 0; i < items.size(); i++) {
                place.step(i + 1);
                int number = i + 1;
                Fields.of(items.get(i), "cases", place, "given", "expect", "note")
                        .flatMap(one -> oneCase(one, number))
                        .ifPresent(cases::add);
            }
            place.step(0);
            if (items.isEmpty()) {
                place.fault(fields.line(), "'cases' kosong", "'cases' is empty");
            }
        } else {
            oneCase(fields, 1).ifPresent(cases::add);
        }
        return compute.map(name -> new Computation(setting, name, cases));
    }

    private Optional<Computation.Case> oneCase(Fields fields, int number) {
        Optional<Node> given = fields.required("given").filter(node -> isMap(node, "given"));
        Optional<Node> expected = fields.required("expect").filter(node -> isMap(node, "expect"));
        if (expected.isPresent() && expected.get().entries().isEmpty()) {
            place.fault(fields.line(), "'expect' kosong", "'expect' is empty");
        }
        return given.flatMap(from -> expected.map(want -> new Computation.Case(number, fields.line(), from, want)));
    }

    private boolean isMap(Node node, String name) {
        if (node.value() instanceof Map) {
            return true;
        }
        Fields.wrong(node, "'" + name + "'", "map", place);
        return false;
    }

    private <T> Optional<T> guarded(int line, java.util.function.Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage());
            place.fault(line, "ditolak: " + why, why);
            return Optional.empty();
        }
    }
}
