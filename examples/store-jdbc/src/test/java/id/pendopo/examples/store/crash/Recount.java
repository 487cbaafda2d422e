package id.pendopo.examples.store.crash;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.journal.Break;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.GivenNumber;
import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts a whole database again after a crash: everything that a commit writes must be there with its entry, and nothing without
 * one. Reads the tables past the store, so that a store does not vouch for itself.
 */
final class Recount {
    private static final Pattern REF = Pattern.compile("\"ref\":\"([^\"]+)\"");

    private final Tables tables;
    private final Database database;
    private final Office office;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<JournalEntry>> cases = new TreeMap<>();

    private Recount(Database database) {
        this.database = database;
        this.tables = Tables.read(database.pool());
        this.office = Database.office(database.store());
    }

    /** What was counted: {@code case step} of every entry, and everything that does not add up. */
    record Result(Map<String, JournalEntry> entries, List<String> faults) {}

    static Result of(Database database) {
        Recount recount = new Recount(database);
        recount.streams();
        recount.journals();
        recount.personal();
        recount.answers();
        recount.numbers();
        recount.ledger();
        recount.rows();
        Map<String, JournalEntry> entries = new HashMap<>();
        recount.cases.forEach((id, ofCase) -> ofCase.forEach(
                entry -> entries.put(id + " " + entry.commandId().value().replace("step-", ""), entry)));
        return new Result(entries, recount.faults);
    }

    private void fault(String text, Object... values) {
        faults.add(text.formatted(values));
    }

    /** Every stream runs from 1 without a gap. */
    private void streams() {
        tables.streams().forEach((stream, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).version() != i + 1) {
                    fault(
                            "stream %s: line %d has version %d",
                            stream, i + 1, lines.get(i).version());
                    return;
                }
            }
        });
    }

    private void journals() {
        List<String> all = new ArrayList<>();
        tables.of(StreamId.Kind.CASE).forEach((id, lines) -> {
            List<JournalEntry> entries = new ArrayList<>();
            lines.forEach(line -> {
                all.add(line.text());
                entries.add(JournalEntry.parse(line.text()));
            });
            cases.put(id, entries);
            Set<String> commands = new HashSet<>();
            entries.stream()
                    .filter(entry -> !commands.add(entry.commandId().value()))
                    .forEach(entry -> fault("case %s: command %s is there twice", id, entry.commandId()));
        });
        VerificationReport report = Verification.verify(all.iterator(), List.of(), database.store());
        for (Break one : report.breaks()) {
            fault("journal: %s", one.text().in(Locale.ENGLISH));
        }
    }

    private void personal() {
        Set<String> named = new TreeSet<>();
        tables.of(StreamId.Kind.CASE)
                .values()
                .forEach(lines -> lines.forEach(line -> {
                    Matcher refs = REF.matcher(line.text());
                    while (refs.find()) {
                        named.add(refs.group(1));
                    }
                }));
        compare("personal value", named, tables.personal());
    }

    private void compare(String what, Set<String> expected, Set<String> there) {
        expected.stream().filter(one -> !there.contains(one)).forEach(one -> fault("%s %s is missing", what, one));
        there.stream()
                .filter(one -> !expected.contains(one))
                .forEach(one -> fault("%s %s belongs to no entry", what, one));
    }

    private void answers() {
        Set<String> expected = new TreeSet<>();
        cases.forEach((id, entries) ->
                entries.forEach(entry -> expected.add("%s %s %d".formatted(id, entry.commandId(), entry.seq()))));
        compare("answer", expected, tables.answers());
    }

    /** A number stands in its register once, in order, for the entry that says it. */
    private void numbers() {
        Set<String> expected = new TreeSet<>();
        cases.forEach((id, entries) -> entries.forEach(
                entry -> entry.numbers().forEach((series, number) -> expected.add(series + " " + number + " " + id))));
        Set<String> given = new TreeSet<>();
        Set<String> unique = new HashSet<>();
        for (Claim.Series series : Claim.Series.values()) {
            long after = 0;
            Lines<GivenNumber> page;
            do {
                page = office.numbers(series, 2026, after, 500);
                for (GivenNumber one : page.lines()) {
                    after++;
                    if (one.sequence() != after) {
                        fault("register %s: a hole before %s", series, one.number());
                    }
                    if (!unique.add(one.number())) {
                        fault("register %s: %s was given twice", series, one.number());
                    }
                    given.add(series.code() + " " + one.number() + " " + one.forCase());
                }
            } while (page.next().isPresent());
        }
        compare("number", expected, given);
    }

    /** Each page adds up to what the entries posted, line by line, and stands where adding up leads. */
    private void ledger() {
        Map<String, List<String>> posted = new TreeMap<>();
        cases.forEach((id, entries) -> entries.forEach(entry -> entry.postings().forEach(posting -> {
            String page = BudgetLedger.NAME + "/" + posting.page();
            String line =
                    "%s#%d %s".formatted(id, entry.seq(), posting.posting().json());
            posted.computeIfAbsent(page, key -> new ArrayList<>()).add(line);
            posted.computeIfAbsent(page + "#" + id, key -> new ArrayList<>()).add(line);
        })));
        Set<String> pages = new TreeSet<>(posted.keySet());
        tables.of(StreamId.Kind.BOOK).forEach((page, lines) -> {
            pages.remove(page);
            page(page, lines, posted.getOrDefault(page, List.of()));
        });
        pages.forEach(page -> fault("ledger %s: the page is missing", page));
    }

    private void page(String page, List<StreamLine> lines, List<String> posted) {
        List<String> booked = new ArrayList<>();
        LedgerReading sum = null;
        for (StreamLine line : lines) {
            BudgetLedger.Line one = BudgetLedger.parse(line.text());
            LedgerReading before = sum == null ? start(page) : sum;
            sum = before.after(one.posting());
            if (!sum.equals(one.position())) {
                fault(
                        "ledger %s, line %d: says %s where adding up gives %s",
                        page, line.version(), one.position(), sum);
            }
            if (one.posting().kind() != LedgerPosting.Kind.CEILING) {
                booked.add(
                        "%s %s".formatted(one.cause(), id.pendopo.core.journal.CanonicalWriter.toText(one.posting())));
            }
        }
        compare("ledger " + page + ": posting", new TreeSet<>(posted), new TreeSet<>(booked));
        if (posted.size() != booked.size()) {
            fault("ledger %s: %d postings are in the entries and %d on the page", page, posted.size(), booked.size());
        }
    }

    /** An account begins with nothing; the page of a case has the ceiling of its account. */
    private static LedgerReading start(String page) {
        return (LedgerReading) new BudgetLedger()
                .reading(page, java.util.Optional.empty(), java.time.Instant.EPOCH)
                .found()
                .orElseThrow();
    }

    /** What inbox and search know is what the journal leads to, and replaying gives the case that the office shows. */
    private void rows() {
        Procedure<?> procedure = office.procedure(Claim.PROCEDURE);
        Map<String, CaseRow> rows = tables.rows();
        compare("row of case", cases.keySet(), rows.keySet());
        cases.forEach((id, entries) -> {
            try {
                CaseFile<?> replayed = replayed(procedure, entries);
                if (!office.file(Claim.PROCEDURE, CaseId.of(id))
                        .filter(replayed::equals)
                        .isPresent()) {
                    fault("case %s: the office shows another case than its journal tells", id);
                }
                if (rows.containsKey(id) && !CaseRow.of(replayed).equals(rows.get(id))) {
                    fault("row of case %s: is not the envelope of the case", id);
                }
            } catch (IllegalArgumentException | IllegalStateException broken) {
                fault("case %s: does not replay: %s", id, String.valueOf(broken.getMessage()));
            }
        });
    }

    private <D> CaseFile<D> replayed(Procedure<D> procedure, List<JournalEntry> entries) {
        return Replay.of(procedure.types(), procedure.dataType()).file(entries, database.store());
    }
}
