package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.workflow.CaseId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Map<CaseId, Chain> chains = new HashMap<>();
    private final Map<String, CaseId> caseOfHead = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private long total;
    private long line;

    Verifier(Collection<String> anchoredHeads, Optional<PersonalVault> vault) {
        this(anchoredHeads, vault, JsonBinding.available());
    }

    Verifier(Collection<String> anchoredHeads, Optional<PersonalVault> vault, JsonBinding json) {
        this.awaited = new LinkedHashSet<>(anchoredHeads);
        this.vault = vault;
        this.json = json;
    }

    /** One case as far as it was read. */
    private static final class Chain {
        long seq;
        String hash = Hashes.ORIGIN;

        @Nullable
        Instant at;
        /** First and last number of each gap, with the line after it. */
        final TreeMap<Long, Gap> gaps = new TreeMap<>();
    }

    private record Gap(long last, long line) {}

    void read(String text) {
        line++;
        Object tree;
        JournalEntry entry;
        String body;
        try {
            tree = json.parse(text);
            JournalLine parts = JournalLine.of(tree);
            body = CanonicalWriter.treeToText(parts.body());
            entry = parts.toEntry(json);
        } catch (IllegalArgumentException | JsonRefused unreadable) {
            add(BreakKind.UNREADABLE, Optional.empty(), Optional.empty(), "");
            return;
        }
        if (!CanonicalWriter.treeToText(tree).equals(text)) {
            add(BreakKind.NOT_CANONICAL, entry, "");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (!Hashes.sha256(bytes, 0, bytes.length).equals(entry.hash())) {
            add(BreakKind.CHANGED, entry, "");
        }
        follow(entry);
        awaited.remove(entry.hash());
        vault.ifPresent(kept -> checkPersonal(entry, entryTree(tree), kept));
    }

    private static @Nullable Object entryTree(@Nullable Object line) {
        return line instanceof Map<?, ?> map ? map.get("entry") : null;
    }

    private void follow(JournalEntry entry) {
        CaseId of = caseOfHead.get(entry.previousHash());
        if (of != null && !of.equals(entry.caseId())) {
            add(BreakKind.WRONG_CASE, entry, of.value());
            return;
        }
        Chain chain = chains.computeIfAbsent(entry.caseId(), id -> new Chain());
        long seq = entry.seq();
        if (seq <= chain.seq) {
            late(chain, entry);
            return;
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
    }

    /** An entry whose number was passed already: it fills a gap, or its number stands twice. */
    private void late(Chain chain, JournalEntry entry) {
        long seq = entry.seq();
        Map.Entry<Long, Gap> at = chain.gaps.floorEntry(seq);
        if (at == null || at.getValue().last() < seq) {
            add(BreakKind.EXTRA, entry, "");
            return;
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
        Map<CaseId, VerificationReport.Head> heads = new HashMap<>();
        chains.forEach((id, chain) -> {
            heads.put(id, new VerificationReport.Head(chain.seq, chain.hash));
            chain.gaps.forEach((first, gap) -> {
                String which = first == gap.last() ? String.valueOf(first) : first + "-" + gap.last();
                add(new Break(BreakKind.MISSING, gap.line(), Optional.of(id), Optional.of(gap.last() + 1), which));
            });
        });
        awaited.forEach(head -> add(new Break(BreakKind.TRUNCATED, 0, Optional.empty(), Optional.empty(), head)));
        breaks.sort(java.util.Comparator.comparingLong(one -> one.line() == 0 ? Long.MAX_VALUE : one.line()));
        return new VerificationReport(line, heads, breaks, total);
    }

    private void add(BreakKind kind, JournalEntry entry, String detail) {
        add(kind, Optional.of(entry.caseId()), Optional.of(entry.seq()), detail);
    }

    private void add(BreakKind kind, Optional<CaseId> caseId, Optional<Long> seq, String detail) {
        add(new Break(kind, line, caseId, seq, detail));
    }

    private void add(Break one) {
        total++;
        if (breaks.size() < VerificationReport.LISTED) {
            breaks.add(one);
        }
    }
}
