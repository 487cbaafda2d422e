package id.pendopo.testkit.scenario;

import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Option;
import id.pendopo.testkit.internal.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            "version");
    private static final List<String> COLUMNS =
            List.of("ceiling", "reserved", "committed", "paid", "returned", "available");
    private static final String NONE = "none";

    private final Place place;
    private final List<Expectation.Check> checks = new ArrayList<>();

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
        fields.node("warnings")
                .ifPresent(list -> exactly(
                        list,
                        "warnings",
                        outcome -> outcome.answer().stream()
                                .filter(Answer::accepted)
                                .flatMap(answer -> answer.codes().stream())
                                .toList()));
        fields.node("findings").ifPresent(this::findings);
        fields.node("clocks").ifPresent(this::clocks);
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
        fields.node("ledger").ifPresent(this::ledger);
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
        fields.instant("legalAt")
                .ifPresent(instant -> checks.add((outcome, report) -> same(
                        report,
                        "legalAt",
                        instant.toString(),
                        outcome.entry().map(entry -> entry.legalAt().toString()).orElse(NONE))));
        fields.node("settled").ifPresent(this::settled);
        boolean empty = checks.isEmpty() && accepted.isEmpty() && refused.isEmpty();
        if (empty && fields.place().count() == 0) {
            place.fault(fields.line(), "'expect' kosong", "'expect' is empty");
        }
        return new Expectation(fields.line(), accepted, refused, List.copyOf(checks));
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

    private void settled(Node list) {
        List<String> expected = Fields.texts(list, "settled", place);
        checks.add((outcome, report) -> {
            List<String> acts =
                    outcome.settled().stream().map(JournalEntry::act).toList();
            if (!acts.equals(expected)) {
                report.differs("settled", expected.toString(), acts.toString());
            }
        });
    }

    private void findings(Node node) {
        if (node.value() instanceof List) {
            findings(node, true);
            return;
        }
        Fields.of(node, "findings", place, "exact", "contains").ifPresent(fields -> {
            fields.node("exact").ifPresent(list -> findings(list, true));
            fields.node("contains").ifPresent(list -> findings(list, false));
        });
    }

    private void findings(Node list, boolean exact) {
        List<Wanted> wanted = Fields.list(list, "findings", place, this::wanted);
        checks.add((outcome, report) -> {
            List<Finding> came = outcome.answer().map(Answer::findings).orElse(List.of());
            List<Finding> left = new ArrayList<>(came);
            for (Wanted one : wanted) {
                Optional<Finding> match = left.stream().filter(one::fits).findFirst();
                if (match.isPresent()) {
                    left.remove(match.get());
                } else {
                    report.differs("findings", one.toString(), brief(came));
                }
            }
            if (exact && !left.isEmpty()) {
                report.differs("findings", wanted.toString(), brief(came));
            }
        });
    }

    private static String brief(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.code()
                        + one.where().map(where -> " at " + where).orElse("")
                        + one.found().map(found -> " found " + found).orElse("")
                        + one.expected()
                                .map(want -> " expected " + want.relation() + " " + want.value())
                                .orElse(""))
                .toList()
                .toString();
    }

    /** A finding as a scenario describes it; what it does not name does not matter. */
    private record Wanted(
            String code,
            Optional<String> where,
            Optional<String> found,
            Optional<String> expected,
            Optional<String> severity) {
        boolean fits(Finding finding) {
            return finding.code().equals(code)
                    && where.map(text -> finding.where().equals(where)).orElse(true)
                    && found.map(text -> finding.found().equals(found)).orElse(true)
                    && expected.map(text -> finding.expected()
                                    .map(want -> want.value().equals(text))
                                    .orElse(false))
                            .orElse(true)
                    && severity.map(text -> finding.severity().name().equals(text))
                            .orElse(true);
        }

        @Override
        public String toString() {
            return code
                    + where.map(text -> " at " + text).orElse("")
                    + found.map(text -> " found " + text).orElse("")
                    + expected.map(text -> " expected " + text).orElse("")
                    + severity.map(text -> " " + text).orElse("");
        }
    }

    private Optional<Wanted> wanted(Node node) {
        if (!(node.value() instanceof Map)) {
            return Fields.text(node, "findings", place)
                    .map(code ->
                            new Wanted(code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return Fields.of(node, "findings", place, "code", "where", "found", "expected", "severity")
                .flatMap(fields -> fields.required("code")
                        .flatMap(code -> Fields.text(code, "code", place))
                        .map(code -> new Wanted(
                                code,
                                fields.text("where"),
                                scalar(fields, "found"),
                                scalar(fields, "expected"),
                                fields.text("severity"))));
    }

    private static Optional<String> scalar(Fields fields, String key) {
        return fields.node(key).map(node -> String.valueOf(node.value()));
    }

    private void clocks(Node node) {
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'clocks'", "map", place);
            return;
        }
        node.entries().forEach((name, value) -> clock(clockCode(name), value));
    }

    /** Clocks may be written as the code has them or as people write Java names: TU_CHECK or tuCheck. */
    private static String clockCode(String name) {
        return Code.isCode(name)
                ? name
                : name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private void clock(String name, Node value) {
        Optional<String> text = Fields.text(value, name, place);
        if (text.isEmpty()) {
            return;
        }
        String expected = text.get();
        if (!List.of(NONE, "paused", "stopped").contains(expected)) {
            Optional<LocalDate> day = Fields.date(value, name, place);
            if (day.isEmpty()) {
                return;
            }
        }
        if (!Code.isCode(name)) {
            place.fault(value.line(), "'" + name + "' bukan nama jam", "'" + name + "' is no name of a clock");
            return;
        }
        checks.add((outcome, report) -> {
            Optional<ClockState> state =
                    outcome.file().flatMap(file -> file.clocks().find(Code.of(name)));
            String came = state.map(Expectations::words).orElse(NONE);
            // A stopped clock no longer counts, so a scenario that wants none is content with it.
            boolean fits = came.equals(expected) || expected.equals(NONE) && came.equals("stopped");
            if (!fits) {
                report.differs("clocks." + name, expected, came);
            }
        });
    }

    private static String words(ClockState state) {
        if (state.phase() == Phase.PAUSED) {
            return "paused";
        }
        return state.phase() == Phase.STOPPED ? "stopped" : state.lastDay().toString();
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
        }
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
