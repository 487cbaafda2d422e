package id.pendopo.testkit.scenario;

import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Option;
import id.pendopo.testkit.internal.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a step expects: each key becomes something to look at afterwards. */
final class Expectations {
    private static final List<String> KEYS = List.of(
            "stage",
            "status",
            "accepted",
            "refused",
            "warnings",
            "findings",
            "clocks",
            "due",
            "options",
            "public",
            "ledger",
            "flags",
            "amounts",
            "numbers",
            "legalAt",
            "settled",
            "followed",
            "cases",
            "version");

    /** What may be expected of another case than that of the step. */
    private static final List<String> ELSEWHERE = List.of(
            "procedure",
            "stage",
            "status",
            "clocks",
            "due",
            "options",
            "public",
            "flags",
            "amounts",
            "numbers",
            "version");

    private static final List<String> COLUMNS =
            List.of("ceiling", "reserved", "committed", "paid", "returned", "available");
    private static final String NONE = "none";

    private final Place place;
    private final List<Expectation.Check> checks = new ArrayList<>();
    private final List<String> procedures = new ArrayList<>();

    private Expectations(Place place) {
        this.place = place;
    }

    static Optional<Expectation> read(Node node, boolean hasCommand, Place place) {
        return Fields.of(node, "expect", place, KEYS).map(fields -> new Expectations(place).read(fields, hasCommand));
    }

    private Expectation read(Fields fields, boolean hasCommand) {
        Optional<Boolean> accepted = fields.truth("accepted");
        Optional<List<String>> refused = fields.node("refused").map(list -> Fields.texts(list, "refused", place));
        if (!hasCommand && (accepted.isPresent() || refused.isPresent())) {
            place.fault(
                    fields.line(),
                    "'accepted' dan 'refused' memerlukan 'do'",
                    "'accepted' and 'refused' need a command under 'do'");
        }
        if (accepted.orElse(false) && refused.isPresent()) {
            place.fault(
                    fields.line(),
                    "'accepted' dan 'refused' bertentangan; pilih satu",
                    "'accepted' and 'refused' contradict each other; keep one");
        }
        if (refused.isPresent() && refused.get().isEmpty()) {
            place.fault(
                    fields.line(),
                    "'refused' kosong; sebutkan kodenya, atau tulis accepted: false",
                    "'refused' is empty; name the codes, or write accepted: false");
        }
        ofCase(fields);
        fields.node("warnings")
                .ifPresent(list -> exactly(
                        list,
                        "warnings",
                        outcome -> outcome.answer().stream()
                                .filter(Answer::accepted)
                                .flatMap(answer -> answer.codes().stream())
                                .toList()));
        fields.node("findings").ifPresent(node -> checks.addAll(ExpectedFindings.read(node, place)));
        fields.node("ledger").ifPresent(this::ledger);
        fields.instant("legalAt")
                .ifPresent(instant -> checks.add((outcome, report) -> same(
                        report,
                        "legalAt",
                        instant.toString(),
                        outcome.entry().map(entry -> entry.legalAt().toString()).orElse(NONE))));
        fields.node("settled").ifPresent(list -> acts(list, "settled", Outcome::settled));
        fields.node("followed").ifPresent(list -> acts(list, "followed", Outcome::followed));
        fields.node("cases").ifPresent(this::cases);
        boolean empty = checks.isEmpty() && accepted.isEmpty() && refused.isEmpty();
        if (empty && fields.place().count() == 0) {
            place.fault(fields.line(), "'expect' kosong", "'expect' is empty");
        }
        return new Expectation(fields.line(), accepted, refused, List.copyOf(procedures), List.copyOf(checks));
    }

    /** What may be expected of any case. */
    private void ofCase(Fields fields) {
        fields.node("stage").ifPresent(this::stage);
        fields.node("status")
                .ifPresent(node -> onFile(node, "status", file -> file.status().name()));
        fields.number("version")
                .ifPresent(number -> checks.add((outcome, report) -> same(
                        report,
                        "version",
                        Long.toString(number),
                        outcome.file()
                                .map(file -> Long.toString(file.version()))
                                .orElse(NONE))));
        fields.node("clocks").ifPresent(node -> checks.addAll(ExpectedClocks.read(node, place)));
        fields.node("due")
                .ifPresent(list -> exactly(
                        list,
                        "due",
                        outcome -> outcome.due().stream()
                                .map(due -> due.command()
                                        .map(command -> id.pendopo.core.workflow.Command.nameOf(command.getClass()))
                                        .orElseGet(() ->
                                                due.clock().map(Code::value).orElse("")))
                                .toList()));
        fields.node("options").ifPresent(this::options);
        fields.node("public").ifPresent(this::publicView);
        fields.node("flags")
                .ifPresent(list -> exactly(
                        list,
                        "flags",
                        outcome -> outcome.file()
                                .map(file ->
                                        file.flags().stream().map(Code::value).toList())
                                .orElse(List.of())));
        fields.node("amounts").ifPresent(this::amounts);
        fields.node("numbers").ifPresent(this::numbers);
    }

    /** Each by its name: what another case must be like. */
    private void cases(Node node) {
        if (!(node.value() instanceof Map) || node.entries().isEmpty()) {
            Fields.wrong(node, "'cases'", "map", place);
            return;
        }
        node.entries().forEach((name, content) -> elsewhere(name, content));
    }

    private void elsewhere(String name, Node content) {
        CaseId id;
        try {
            id = CaseId.of(name);
        } catch (IllegalArgumentException noName) {
            String why = String.valueOf(noName.getMessage());
            place.fault(content.line(), "ditolak: " + why, why);
            return;
        }
        Fields.of(content, "cases." + name, place, ELSEWHERE).ifPresent(fields -> {
            Expectations there = new Expectations(place);
            there.ofCase(fields);
            Optional<String> procedure = fields.text("procedure");
            procedure.ifPresent(procedures::add);
            if (there.checks.isEmpty()) {
                place.fault(content.line(), "'cases." + name + "' kosong", "'cases." + name + "' is empty");
            }
            checks.add((outcome, report) -> {
                Outcome other;
                try {
                    other = outcome.of(id, procedure);
                } catch (IllegalArgumentException several) {
                    report.differs("cases." + name, "one case", String.valueOf(several.getMessage()));
                    return;
                }
                there.checks.forEach(check -> check.look(
                        other, (what, wanted, came) -> report.differs("cases." + name + "." + what, wanted, came)));
            });
        });
    }

    private void stage(Node node) {
        if (NONE.equals(node.value())) {
            checks.add((outcome, report) -> same(
                    report,
                    "stage",
                    NONE,
                    outcome.file().map(file -> file.stage().value()).orElse(NONE)));
        } else {
            onFile(node, "stage", file -> file.stage().value());
        }
    }

    private void onFile(Node node, String what, Function<CaseFile<?>, String> part) {
        Fields.code(node, what, place)
                .ifPresent(code -> checks.add((outcome, report) -> same(
                        report, what, code.value(), outcome.file().map(part).orElse("no such case"))));
    }

    /** A list without order, but with nothing left out and nothing more. */
    private void exactly(Node list, String what, Function<Outcome, List<String>> came) {
        List<String> expected =
                Fields.texts(list, what, place).stream().sorted().toList();
        checks.add((outcome, report) -> {
            List<String> found = came.apply(outcome).stream().sorted().toList();
            if (!found.equals(expected)) {
                report.differs(what, expected.toString(), found.toString());
            }
        });
    }

    /** A list in order. */
    private void acts(Node list, String what, Function<Outcome, List<JournalEntry>> came) {
        List<String> expected = Fields.texts(list, what, place);
        checks.add((outcome, report) -> {
            List<String> acts =
                    came.apply(outcome).stream().map(JournalEntry::act).toList();
            if (!acts.equals(expected)) {
                report.differs(what, expected.toString(), acts.toString());
            }
        });
    }

    private void options(Node node) {
        Fields.of(node, "options", place, "possible", "impossible").ifPresent(fields -> {
            fields.node("possible")
                    .map(list -> Fields.texts(list, "possible", place))
                    .ifPresent(acts -> checks.add(
                            (outcome, report) -> acts.forEach(act -> option(outcome, act, Optional.empty(), report))));
            fields.node("impossible").ifPresent(this::impossible);
        });
    }

    private void impossible(Node node) {
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'impossible'", "map", place);
            return;
        }
        node.entries().forEach((act, codes) -> {
            List<String> expected = Fields.texts(codes, act, place);
            checks.add((outcome, report) -> option(outcome, act, Optional.of(expected), report));
        });
    }

    private static void option(Outcome outcome, String act, Optional<List<String>> whyNot, Expectation.Report report) {
        List<Option> options = outcome.options();
        Optional<Option> option =
                options.stream().filter(one -> one.act().equals(act)).findFirst();
        String what = "options." + act;
        if (option.isEmpty()) {
            report.differs(
                    what,
                    whyNot.map(codes -> "impossible because of " + codes).orElse("possible"),
                    "not among the options of this role: "
                            + options.stream().map(Option::act).toList());
            return;
        }
        List<String> came = option.get().whyNot().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .sorted()
                .toList();
        List<String> expected = whyNot.orElse(List.of()).stream().sorted().toList();
        if (!came.equals(expected)) {
            report.differs(
                    what,
                    expected.isEmpty() ? "possible" : "impossible because of " + expected,
                    came.isEmpty() ? "possible" : "impossible because of " + came);
            return;
        }
        outcome.tell(option.get().whyNot().stream().filter(Finding::isBlock).toList());
    }

    private void publicView(Node node) {
        if (NONE.equals(node.value())) {
            checks.add((outcome, report) -> outcome.publicView()
                    .ifPresent(
                            view -> report.differs("public", NONE, view.keySet().toString())));
            return;
        }
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'public'", "map", place);
            return;
        }
        node.entries().forEach((path, value) -> {
            String expected = Plain.text(value.plain());
            checks.add((outcome, report) -> {
                Optional<Map<String, @Nullable Object>> view = outcome.publicView();
                String came =
                        view.map(tree -> Plain.at(tree, path)).map(Plain::text).orElse("absent");
                same(report, "public." + path, expected, view.isEmpty() ? "no public view" : came);
            });
        });
    }

    private void ledger(Node node) {
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'ledger'", "map", place);
            return;
        }
        node.entries()
                .forEach((page, columns) -> Fields.of(columns, page, place, COLUMNS)
                        .ifPresent(fields -> COLUMNS.forEach(column -> fields.number(column)
                                .ifPresent(amount -> checks.add((outcome, report) -> same(
                                        report,
                                        "ledger." + page + "." + column,
                                        Long.toString(amount),
                                        Long.toString(column(outcome.ledger(page), column)
                                                .value())))))));
    }

    private static Rupiah column(LedgerReading reading, String column) {
        return switch (column) {
            case "ceiling" -> reading.ceiling();
            case "reserved" -> reading.reserved();
            case "committed" -> reading.committed();
            case "paid" -> reading.paid();
            case "returned" -> reading.returned();
            default -> reading.available();
        };
    }

    private void amounts(Node node) {
        each(node, "amounts", entry -> {
            Map<String, Rupiah> amounts = entry.amounts();
            return name -> amounts.containsKey(name)
                    ? Long.toString(Objects.requireNonNull(amounts.get(name)).value())
                    : NONE + " (there are " + new TreeSet<>(amounts.keySet()) + ")";
        });
    }

    private void numbers(Node node) {
        each(node, "numbers", entry -> name -> {
            String number = Code.isCode(name) ? entry.numbers().get(Code.of(name)) : null;
            return number == null ? NONE + " (there are " + entry.numbers().keySet() + ")" : number;
        });
    }

    private void each(Node node, String what, Function<JournalEntry, Function<String, String>> part) {
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'" + what + "'", "map", place);
            return;
        }
        node.entries()
                .forEach((name, value) -> checks.add((outcome, report) -> same(
                        report,
                        what + "." + name,
                        Plain.text(value.plain()),
                        outcome.entry()
                                .map(entry -> part.apply(entry).apply(name))
                                .orElse("nothing was written"))));
    }

    private static void same(Expectation.Report report, String what, String expected, String came) {
        if (!came.equals(expected)) {
            report.differs(what, expected, came);
        }
    }
}
