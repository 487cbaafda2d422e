package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.journal.Break.Source;
import id.pendopo.core.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads rolls once, sheet by sheet, and names what is broken in their chain; what it can trust goes into the book. */
final class RollReader {
    private final Set<String> awaited;
    private final JsonBinding json;
    private final Breaks breaks;
    private final Stamps stamps;
    private final RollBook book;
    private final TreeMap<Long, Seen> seen = new TreeMap<>();
    private final List<RollBook.Named> cases = new ArrayList<>();
    private long line;
    private boolean isWhole;
    private boolean isAnchored;

    /** The sheet read last, of those in order. */
    private @Nullable DayRoll last;

    RollReader(Set<String> awaited, JsonBinding json, Breaks breaks, Stamps stamps, RollBook book) {
        this.awaited = awaited;
        this.json = json;
        this.breaks = breaks;
        this.stamps = stamps;
        this.book = book;
    }

    /** The sheets of one roll that were seen. */
    private record Seen(long line, int sheets, TreeSet<Integer> numbers) {}

    void read(String text) {
        line++;
        DayRoll sheet;
        boolean isSealed;
        boolean isCanonical;
        try {
            Object tree = json.parse(text);
            JournalLine parts = JournalLine.of(tree, JournalLine.ROLL);
            isCanonical = CanonicalWriter.treeToText(tree).equals(text);
            isSealed = parts.isSealed();
            sheet = DayRoll.from(parts, json);
        } catch (IllegalArgumentException | JsonRefused unreadable) {
            add(BreakKind.ROLL_UNREADABLE, Optional.empty(), JournalLine.mark(text));
            return;
        }
        if (!isCanonical) {
            add(BreakKind.ROLL_NOT_CANONICAL, sheet, "");
        }
        if (!isSealed) {
            add(BreakKind.ROLL_CHANGED, sheet, "");
        }
        follow(sheet, isSealed);
        awaited.remove(sheet.hash());
    }

    private void follow(DayRoll sheet, boolean isSealed) {
        Seen of = seen.computeIfAbsent(sheet.number(), number -> new Seen(line, sheet.sheets(), new TreeSet<>()));
        if (!of.numbers.add(sheet.sheet())) {
            add(BreakKind.ROLL_EXTRA, sheet, place(sheet));
            return;
        }
        DayRoll before = last;
        if (before != null && compare(sheet, before) < 0) {
            add(BreakKind.ROLL_OUT_OF_ORDER, sheet, place(sheet));
            return;
        }
        boolean follows = before == null ? isFirst(sheet) : isNext(sheet, before);
        if (follows && !sheet.previousHash().equals(before == null ? JournalEntry.ORIGIN : before.hash())) {
            add(BreakKind.ROLL_BROKEN_LINK, sheet, "");
        }
        if (before == null && !follows) {
            // Whoever keeps later rolls only gives the hash of the one before them.
            isAnchored = sheet.sheet() == 1 && awaited.remove(sheet.previousHash());
        }
        if (before != null) {
            agree(sheet, before);
        }
        last = sheet;
        take(sheet, follows || before == null, isSealed);
    }

    private void agree(DayRoll sheet, DayRoll before) {
        if (!sheet.region().equals(before.region())) {
            add(BreakKind.WRONG_REGION, sheet, sheet.region().dotted());
        }
        if (sheet.number() == before.number()) {
            boolean goesOn = before.cases().isEmpty()
                    ? sheet.cases().isEmpty()
                    : sheet.cases().isEmpty()
                            || before.cases()
                                            .get(before.cases().size() - 1)
                                            .compareTo(sheet.cases().get(0))
                                    < 0;
            if (!goesOn || !sheet.isOfTheSameRollAs(before)) {
                add(BreakKind.ROLL_DISAGREES, sheet, place(sheet));
            }
        } else if (!sheet.at().isAfter(before.at()) || !sheet.day().isAfter(before.day())) {
            add(BreakKind.ROLL_TIME_RUNS_BACK, sheet, "");
        }
    }

    /** Keeps what the sheet says; a roll of which a sheet is missing or was changed says nothing that could be trusted. */
    private void take(DayRoll sheet, boolean follows, boolean isSealed) {
        if (sheet.sheet() == 1) {
            cases.clear();
            isWhole = true;
        } else if (!follows) {
            isWhole = false;
        }
        isWhole &= isSealed;
        if (!isWhole) {
            return;
        }
        sheet.policies().forEach(stamp -> stamps.policy(stamp, name -> add(BreakKind.POLICY_CHANGED, sheet, name)));
        sheet.calendars()
                .forEach(stamp -> stamps.calendar(stamp, name -> add(BreakKind.CALENDAR_CHANGED, sheet, name)));
        sheet.cases().forEach(head -> cases.add(new RollBook.Named(head, line)));
        if (sheet.sheet() == sheet.sheets()) {
            book.add(sheet, line, cases);
        }
    }

    /** The region of the rolls; empty when none could be read. */
    Optional<RegionCode> region() {
        return Optional.ofNullable(last).map(DayRoll::region);
    }

    /** The last sheet, as what is kept elsewhere. */
    Optional<VerificationReport.Head> head() {
        return Optional.ofNullable(last).map(sheet -> new VerificationReport.Head(sheet.number(), sheet.hash()));
    }

    /** Names the rolls and sheets that were nowhere. */
    void close() {
        long due = isAnchored ? seen.firstKey() : 1;
        for (java.util.Map.Entry<Long, Seen> one : seen.entrySet()) {
            long number = one.getKey();
            Seen of = one.getValue();
            if (number > due) {
                missing(number, of.line, range(due, number - 1));
            }
            int next = 1;
            for (int sheet : of.numbers) {
                if (sheet > next) {
                    missing(number, of.line, number + "/" + range(next, sheet - 1L));
                }
                next = sheet + 1;
            }
            if (next <= of.sheets) {
                missing(number, of.line, number + "/" + range(next, of.sheets));
            }
            due = number + 1;
        }
    }

    private void missing(long roll, long at, String which) {
        breaks.add(new Break(BreakKind.ROLL_MISSING, Source.ROLLS, at, Optional.empty(), Optional.of(roll), which));
    }

    private static String range(long first, long last) {
        return first == last ? Long.toString(first) : first + "-" + last;
    }

    private static boolean isFirst(DayRoll sheet) {
        return sheet.number() == 1 && sheet.sheet() == 1;
    }

    private static boolean isNext(DayRoll sheet, DayRoll before) {
        return before.sheet() < before.sheets()
                ? sheet.number() == before.number() && sheet.sheet() == before.sheet() + 1
                : sheet.number() == before.number() + 1 && sheet.sheet() == 1;
    }

    private static int compare(DayRoll one, DayRoll other) {
        return one.number() == other.number()
                ? Integer.compare(one.sheet(), other.sheet())
                : Long.compare(one.number(), other.number());
    }

    private static String place(DayRoll sheet) {
        return sheet.number() + "/" + sheet.sheet();
    }

    private void add(BreakKind kind, DayRoll sheet, String detail) {
        add(kind, Optional.of(sheet.number()), detail);
    }

    private void add(BreakKind kind, Optional<Long> roll, String detail) {
        breaks.add(new Break(kind, Source.ROLLS, line, Optional.empty(), roll, detail));
    }
}
