package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a journal once, remembering of each case no more than its last entry and its gaps. */
final class Verifier {
    private final Set<String> awaited;
    private final Optional<PersonalVault> vault;
    private final JsonBinding json;
    private final Breaks breaks;
    private final Stamps stamps;
    private final RollBook book;
    private final Optional<RegionCode> region;
    private final Map<CaseId, Chain> chains = new HashMap<>();
    private final Map<String, CaseId> caseOfHead = new HashMap<>();
    private long line;

    Verifier(Collection<String> anchoredHeads, Optional<PersonalVault> vault) {
        this(anchoredHeads, vault, JsonBinding.available());
    }

    Verifier(Collection<String> anchoredHeads, Optional<PersonalVault> vault, JsonBinding json) {
        this(new LinkedHashSet<>(anchoredHeads), vault, json, new Breaks(), new Stamps());
    }

    private Verifier(
            Set<String> awaited, Optional<PersonalVault> vault, JsonBinding json, Breaks breaks, Stamps stamps) {
        this(awaited, vault, json, breaks, stamps, new RollBook(breaks), Optional.empty());
    }

    /**
     * Goes on where the rolls have been read.
     *
     * @param awaited hashes kept elsewhere that have not been met yet
     * @param region whose cases they should be
     */
    Verifier(
            Set<String> awaited,
            Optional<PersonalVault> vault,
            JsonBinding json,
            Breaks breaks,
            Stamps stamps,
            RollBook book,
            Optional<RegionCode> region) {
        this.awaited = awaited;
        this.vault = vault;
        this.json = json;
        this.breaks = breaks;
        this.stamps = stamps;
        this.book = book;
        this.region = region;
    }

    /** One case as far as it was read. */
    private static final class Chain {
        long seq;
        String hash = Hashes.ORIGIN;

        @Nullable
        Instant at;

        @Nullable
        RegionCode region;

        /** First and last number of each gap, with the line after it. */
        final TreeMap<Long, Gap> gaps = new TreeMap<>();
    }

    private record Gap(long last, long line) {}

    void read(String text) {
        line++;
        Object tree;
        JournalEntry entry;
        boolean isSealed;
        try {
            tree = json.parse(text);
            JournalLine parts = JournalLine.of(tree);
            isSealed = parts.isSealed();
            entry = parts.toEntry(json);
        } catch (IllegalArgumentException | JsonRefused unreadable) {
            add(BreakKind.UNREADABLE, Optional.empty(), Optional.empty(), JournalLine.mark(text));
            return;
        }
        if (!CanonicalWriter.treeToText(tree).equals(text)) {
            add(BreakKind.NOT_CANONICAL, entry, "");
        }
        if (!isSealed) {
            add(BreakKind.CHANGED, entry, "");
        }
        // What a changed entry says of rules, regions and time is nobody's word.
        if (follow(entry) && isSealed) {
            compare(entry);
        }
        awaited.remove(entry.hash());
        vault.ifPresent(kept -> checkPersonal(entry, entryTree(tree), kept));
    }

    private void compare(JournalEntry entry) {
        stamps.policy(entry.policy(), name -> add(BreakKind.POLICY_CHANGED, entry, name));
        stamps.calendar(entry.calendar(), name -> add(BreakKind.CALENDAR_CHANGED, entry, name));
        Chain chain = chains.computeIfAbsent(entry.caseId(), id -> new Chain());
        RegionCode expected = chain.region == null ? region.orElse(entry.region()) : chain.region;
        if (!entry.region().equals(expected)) {
            add(BreakKind.WRONG_REGION, entry, entry.region().dotted());
        }
        chain.region = entry.region();
        book.compare(entry, line);
    }

    private static @Nullable Object entryTree(@Nullable Object line) {
        return line instanceof Map<?, ?> map ? map.get("entry") : null;
    }

    /** Whether the entry has a place of its own in its case. */
    private boolean follow(JournalEntry entry) {
        CaseId of = caseOfHead.get(entry.previousHash());
        if (of != null && !of.equals(entry.caseId())) {
            add(BreakKind.WRONG_CASE, entry, of.value());
            return false;
        }
        Chain chain = chains.computeIfAbsent(entry.caseId(), id -> new Chain());
        long seq = entry.seq();
        if (seq <= chain.seq) {
            return late(chain, entry);
        }
        if (seq > chain.seq + 1) {
            chain.gaps.put(chain.seq + 1, new Gap(seq - 1, line));
        } else if (!entry.previousHash().equals(chain.hash)) {
            add(BreakKind.BROKEN_LINK, entry, "");
        }
        if (chain.at != null && entry.at().isBefore(chain.at)) {
            add(BreakKind.TIME_RUNS_BACK, entry, "");
        }
        caseOfHead.remove(chain.hash);
        chain.seq = seq;
        chain.hash = entry.hash();
        chain.at = entry.at();
        caseOfHead.put(chain.hash, entry.caseId());
        return true;
    }

    /** An entry whose number was passed already: it fills a gap, or its number stands twice. */
    private boolean late(Chain chain, JournalEntry entry) {
        long seq = entry.seq();
        Map.Entry<Long, Gap> at = chain.gaps.floorEntry(seq);
        if (at == null || at.getValue().last() < seq) {
            add(BreakKind.EXTRA, entry, "");
            return false;
        }
        add(BreakKind.OUT_OF_ORDER, entry, "");
        Gap gap = at.getValue();
        chain.gaps.remove(at.getKey());
        if (at.getKey() < seq) {
            chain.gaps.put(at.getKey(), new Gap(seq - 1, gap.line()));
        }
        if (seq < gap.last()) {
            chain.gaps.put(seq + 1, gap);
        }
        return true;
    }

    private void checkPersonal(JournalEntry entry, @Nullable Object tree, PersonalVault kept) {
        Optional<Placeholder> personal = Placeholder.find(tree);
        if (personal.isPresent()) {
            check(entry, personal.get(), kept);
        } else if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> checkPersonal(entry, value, kept));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> checkPersonal(entry, value, kept));
        }
    }

    private void check(JournalEntry entry, Placeholder personal, PersonalVault kept) {
        Optional<PersonalRecord> record = kept.find(personal.ref());
        if (record.isEmpty()) {
            add(BreakKind.PERSONAL_MISSING, entry, personal.ref());
            return;
        }
        boolean isItsOwn = record.get().forCase().equals(entry.caseId())
                && record.get().ref().equals(personal.ref());
        boolean matches = record.get()
                .key()
                .map(key -> Hashes.commitment(
                                Hashes.bytes(key), record.get().value().reveal())
                        .equals(personal.commitment()))
                .orElse(true);
        if (!isItsOwn || !matches) {
            add(BreakKind.PERSONAL_CHANGED, entry, personal.ref());
        }
    }

    VerificationReport report() {
        return report(Optional.empty(), true);
    }

    /**
     * What was found.
     *
     * @param roll the last roll
     * @param ofAllCases whether the journal should hold every case that the rolls name
     */
    VerificationReport report(Optional<VerificationReport.Head> roll, boolean ofAllCases) {
        Map<CaseId, VerificationReport.Head> heads = new HashMap<>();
        chains.forEach((id, chain) -> {
            heads.put(id, new VerificationReport.Head(chain.seq, chain.hash));
            chain.gaps.forEach((first, gap) -> {
                String which = first == gap.last() ? String.valueOf(first) : first + "-" + gap.last();
                breaks.add(
                        new Break(BreakKind.MISSING, gap.line(), Optional.of(id), Optional.of(gap.last() + 1), which));
            });
        });
        book.close(heads, ofAllCases);
        awaited.forEach(
                head -> breaks.add(new Break(BreakKind.TRUNCATED, 0, Optional.empty(), Optional.empty(), head)));
        return new VerificationReport(line, heads, roll, breaks.inOrder(), breaks.total());
    }

    private void add(BreakKind kind, JournalEntry entry, String detail) {
        add(kind, Optional.of(entry.caseId()), Optional.of(entry.seq()), detail);
    }

    private void add(BreakKind kind, Optional<CaseId> caseId, Optional<Long> seq, String detail) {
        breaks.add(new Break(kind, line, caseId, seq, detail));
    }
}
