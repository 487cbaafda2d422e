package id.pendopo.core.budget;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.workflow.CaseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one page of the ledger, then the journals, and notes where they do not agree. For one account and one thread. */
final class AccountCheck {
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9_-]{1,64})#(\\d{1,18})");

    private final BudgetPage page;
    private final List<YearAccount.Deed> deeds = new ArrayList<>();
    private final List<YearAccount.Difference> differences = new ArrayList<>();
    private final Map<String, LedgerReading> shares = new TreeMap<>();
    private final Map<Cause, List<BudgetLedger.Line>> byEntry = new LinkedHashMap<>();
    private final Map<Long, LedgerReading> positions = new LinkedHashMap<>();
    private LedgerReading position = LedgerReading.EMPTY;
    private long number;

    private record Cause(CaseId forCase, long entry) {}

    AccountCheck(BudgetPage page) {
        this.page = page;
        positions.put(0L, position);
    }

    void read(BookLine written) {
        BudgetLedger.Line line = parse(written);
        Optional<Cause> cause = cause(line.cause());
        if (line.seq() != written.version() || line.seq() != number + 1) {
            add(AccountFault.LINE_NUMBER, cause, line, Long.toString(line.seq()), Long.toString(number + 1));
        }
        LedgerPosting movement = line.posting();
        if (!movement.onPage().equals(page) || !position.against(movement).isEmpty()) {
            add(AccountFault.NOT_COVERED, cause, line, told(movement), told(position));
        } else if (!position.after(movement).equals(line.position())) {
            add(AccountFault.POSITION, cause, line, told(line.position()), told(position.after(movement)));
        }
        // Each line is judged upon the one before it as it stands, so that one wrong line is told once.
        position = line.position();
        number = line.seq();
        positions.put(number, position);
        movement.forCase()
                .ifPresent(one -> shares.merge(
                        one.value(), LedgerReading.OF_CASE.after(movement), (before, first) -> before.after(movement)));
        cause.ifPresentOrElse(
                one -> byEntry.computeIfAbsent(one, key -> new ArrayList<>()).add(line),
                () -> deeds.add(new YearAccount.Deed(line.seq(), line.at(), line.cause(), movement)));
    }

    void read(JournalEntry entry) {
        readings(entry);
        List<LedgerPosting> postings = LedgerPosting.in(entry).stream()
                .filter(one -> one.onPage().equals(page))
                .toList();
        Cause cause = new Cause(entry.caseId(), entry.seq());
        List<BudgetLedger.Line> lines =
                Optional.ofNullable(byEntry.remove(cause)).orElse(List.of());
        for (int i = 0; i < Math.max(lines.size(), postings.size()); i++) {
            if (i >= postings.size()) {
                unwritten(cause, lines.get(i));
            } else if (i >= lines.size()) {
                differences.add(new YearAccount.Difference(
                        AccountFault.NOT_IN_LEDGER,
                        Optional.of(cause.forCase()),
                        Optional.of(cause.entry()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(told(postings.get(i)))));
            } else if (!lines.get(i).posting().equals(postings.get(i))) {
                add(
                        AccountFault.DIFFERS,
                        Optional.of(cause),
                        lines.get(i),
                        told(lines.get(i).posting()),
                        told(postings.get(i)));
            }
        }
    }

    /** A position that was read at a line must be the position of that line. */
    private void readings(JournalEntry entry) {
        for (JournalEntry.FactAnswer fact : entry.facts()) {
            boolean ofThisPage = fact.fact().equals(BudgetLedger.CEILING.name())
                    && fact.source().equals(BudgetLedger.NAME)
                    && LedgerPosting.in(entry).stream()
                            .anyMatch(one -> one.onPage().equals(page));
            if (!ofThisPage || fact.value().isEmpty() || !fact.version().matches("\\d{1,18}")) {
                continue;
            }
            LedgerReading read = convert(fact.value().get().value());
            Optional<LedgerReading> stood = Optional.ofNullable(positions.get(Long.parseLong(fact.version())));
            if (!stood.equals(Optional.of(read))) {
                differences.add(new YearAccount.Difference(
                        AccountFault.READING,
                        Optional.of(entry.caseId()),
                        Optional.of(entry.seq()),
                        Optional.of(Long.parseLong(fact.version())),
                        stood.map(AccountCheck::told),
                        Optional.of(told(read))));
            }
        }
    }

    YearAccount account() {
        byEntry.forEach((cause, lines) -> lines.forEach(line -> unwritten(cause, line)));
        List<YearAccount.Share> all = new ArrayList<>();
        shares.forEach((id, share) -> all.add(new YearAccount.Share(
                CaseId.of(id), share.reserved(), share.committed(), share.paid(), share.returned())));
        return new YearAccount(page, position, all, deeds, differences);
    }

    private void unwritten(Cause cause, BudgetLedger.Line line) {
        differences.add(new YearAccount.Difference(
                AccountFault.NOT_IN_JOURNAL,
                Optional.of(cause.forCase()),
                Optional.of(cause.entry()),
                Optional.of(line.seq()),
                Optional.of(told(line.posting())),
                Optional.empty()));
    }

    private void add(AccountFault fault, Optional<Cause> cause, BudgetLedger.Line line, String ledger, String journal) {
        differences.add(new YearAccount.Difference(
                fault,
                cause.map(Cause::forCase).or(() -> line.posting().forCase()),
                cause.map(Cause::entry),
                Optional.of(line.seq()),
                Optional.of(ledger),
                Optional.of(journal)));
    }

    private static Optional<Cause> cause(String text) {
        Matcher entry = ENTRY.matcher(text);
        return entry.matches()
                ? Optional.of(new Cause(CaseId.of(entry.group(1)), Long.parseLong(entry.group(2))))
                : Optional.empty();
    }

    private static String told(LedgerPosting posting) {
        return posting.kind() + " " + posting.amount()
                + posting.forCase().map(one -> " (" + one + ")").orElse("");
    }

    private static String told(LedgerReading reading) {
        return "CEILING %s, RESERVED %s, COMMITTED %s, PAID %s, RETURNED %s"
                .formatted(
                        reading.ceiling(), reading.reserved(), reading.committed(), reading.paid(), reading.returned());
    }

    private static BudgetLedger.Line parse(BookLine written) {
        try {
            return BudgetLedger.parse(written.text());
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException(
                    "book line: %s %d is none of the ledger".formatted(written.page(), written.version()), refused);
        }
    }

    private static LedgerReading convert(@org.jspecify.annotations.Nullable Object tree) {
        try {
            return JsonBinding.available().convert(tree, LedgerReading.class);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("reading: is none of the ledger", refused);
        }
    }
}
