package id.pendopo.core.journal;

import id.pendopo.core.journal.Break.Source;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rolls say of each case, and when each was closed. Of a case it remembers one mark for each time that a roll found it
 * further than the roll before, so a thousand rolls of a quiet case weigh no more than one.
 */
final class RollBook {
    private final Map<CaseId, Said> cases = new HashMap<>();
    private final TreeMap<Instant, Long> closings = new TreeMap<>();
    private final Breaks breaks;

    RollBook(Breaks breaks) {
        this.breaks = breaks;
    }

    /** What rolls say of one case. */
    private static final class Said {
        final List<Mark> marks = new ArrayList<>(1);
        long lastRoll;
        boolean isRewritten;

        Mark last() {
            return marks.get(marks.size() - 1);
        }
    }

    /** How far a roll was the first to find the case, and where in the file of rolls. */
    private record Mark(long roll, long line, long version, String head) {}

    /** One case as a line of the rolls names it. */
    record Named(CaseHead head, long line) {}

    /** Takes in a whole roll, and names what became less since the one before. */
    void add(DayRoll lastSheet, long line, List<Named> named) {
        long number = lastSheet.number();
        int before = cases.size();
        int known = 0;
        for (Named one : named) {
            Said said = cases.computeIfAbsent(one.head().id(), id -> new Said());
            if (!said.marks.isEmpty()) {
                known++;
            }
            add(number, one, said);
        }
        if (known < before) {
            cases.forEach((id, said) -> {
                if (said.lastRoll != number && said.lastRoll > 0) {
                    said.lastRoll = 0;
                    tell(
                            BreakKind.CASE_MISSING,
                            line,
                            id,
                            number,
                            "#" + said.last().roll());
                }
            });
        }
        closings.putIfAbsent(lastSheet.at(), number);
    }

    private void add(long number, Named one, Said said) {
        CaseHead head = one.head();
        if (head.version() == 0) {
            tell(BreakKind.CASE_MISSING, one.line(), head.id(), number, "0");
        }
        if (said.marks.isEmpty()) {
            said.marks.add(new Mark(number, one.line(), head.version(), head.head()));
        } else {
            Mark last = said.last();
            if (head.version() < last.version()) {
                String detail = "#%d: %d > %d".formatted(last.roll(), last.version(), head.version());
                tell(BreakKind.CASE_ROLLED_BACK, one.line(), head.id(), number, detail);
            } else if (head.version() == last.version() && !head.head().equals(last.head())) {
                tell(
                        BreakKind.CASE_REWRITTEN,
                        one.line(),
                        head.id(),
                        number,
                        "#%d: %d".formatted(last.roll(), last.version()));
            }
            if (head.version() != last.version() || !head.head().equals(last.head())) {
                said.marks.add(new Mark(number, one.line(), head.version(), head.head()));
            }
        }
        said.lastRoll = number;
    }

    private void tell(BreakKind kind, long line, CaseId id, long roll, String detail) {
        breaks.add(new Break(kind, Source.ROLLS, line, Optional.of(id), Optional.of(roll), detail));
    }

    /** Holds an entry of the journal against the rolls. */
    void compare(JournalEntry entry, long line) {
        Said said = cases.get(entry.caseId());
        if (said != null && !said.isRewritten) {
            for (Mark mark : said.marks) {
                if (mark.version() == entry.seq() && !mark.head().equals(entry.hash())) {
                    // What follows a rewritten entry is another's as well; the first says it.
                    said.isRewritten = true;
                    tell(BreakKind.CASE_REWRITTEN, line, entry, "#" + mark.roll());
                    break;
                }
            }
        }
        Map.Entry<Instant, Long> closing = closings.higherEntry(entry.at());
        if (closing != null && entry.seq() > versionIn(closing.getValue(), said)) {
            tell(BreakKind.BACKDATED, line, entry, "#" + closing.getValue());
        }
    }

    private void tell(BreakKind kind, long line, JournalEntry entry, String detail) {
        breaks.add(new Break(kind, line, Optional.of(entry.caseId()), Optional.of(entry.seq()), detail));
    }

    private static long versionIn(long roll, @Nullable Said said) {
        long version = 0;
        if (said != null) {
            for (Mark mark : said.marks) {
                if (mark.roll() <= roll) {
                    version = mark.version();
                }
            }
        }
        return version;
    }

    /** Names the cases that the journal does not have, or not so far. */
    void close(Map<CaseId, VerificationReport.Head> heads, boolean ofAllCases) {
        Set<CaseId> told = new HashSet<>();
        cases.forEach((id, said) -> {
            long has = Optional.ofNullable(heads.get(id))
                    .map(VerificationReport.Head::seq)
                    .orElse(0L);
            if (has == 0 && !ofAllCases) {
                return;
            }
            for (Mark mark : said.marks) {
                if (mark.version() > has && told.add(id)) {
                    BreakKind kind = has == 0 ? BreakKind.CASE_MISSING : BreakKind.CASE_ROLLED_BACK;
                    Optional<Long> last = has == 0 ? Optional.empty() : Optional.of(has);
                    String detail = "#%d: %d".formatted(mark.roll(), mark.version());
                    breaks.add(new Break(kind, 0, Optional.of(id), last, detail));
                }
            }
        });
    }
}
