package id.pendopo.core.journal;

import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides every entry of a journal again (<i>hitung ulang keputusan</i>): the case as the entries before left it, the command
 * with its personal values, the readings that were frozen, the numbers that were given, the same person and instant, the calendar
 * and the version of the law that the entry names. What comes out is sealed with the recorded keys and compared to the last byte.
 * Readings and numbers came from outside and are taken as they stand; whether a book took a posting is for the book to show.
 * Of a journal of several cases, what an act leads to in another must stand there, and nothing else may say that it follows.
 * Hashes are looked at by {@link Verification}. Each entry is judged upon the recorded past, so that one that differs
 * does not make the later ones differ. Immutable and thread-safe; it keeps one file for each case while it reads.
 */
public final class Recomputation {
    private final List<Law> laws;

    /** A pack with its procedures. */
    record Law(RegionPack pack, Map<String, Procedure<?>> procedures) {}

    private Recomputation(List<Law> laws) {
        this.laws = laws;
    }

    /**
     * By the law of this pack.
     *
     * @param procedures as they were opened in it, with the rules of the region's own
     */
    public static Recomputation under(RegionPack pack, Collection<? extends Procedure<?>> procedures) {
        return new Recomputation(List.of(law(pack, procedures)));
    }

    /** Also by the law of this pack, such as the region had it before: of two that fit, the one that gives the same is right. */
    public Recomputation orUnder(RegionPack pack, Collection<? extends Procedure<?>> procedures) {
        List<Law> more = new ArrayList<>(laws);
        more.add(law(pack, procedures));
        return new Recomputation(List.copyOf(more));
    }

    private static Law law(RegionPack pack, Collection<? extends Procedure<?>> procedures) {
        Map<String, Procedure<?>> byName = new LinkedHashMap<>();
        procedures.forEach(procedure -> byName.put(procedure.name(), procedure));
        return new Law(pack, byName);
    }

    /** Every entry of one case, from its first on. */
    public List<Recomputed> recompute(List<JournalEntry> entries, PersonalVault vault) {
        Map<CaseId, CaseAgain> cases = new HashMap<>();
        return entries.stream()
                .map(entry -> again(cases, entry).next(entry, vault))
                .toList();
    }

    /** Every entry of every case of a journal, each case in its order. Lines that are no entry are counted, never thrown. */
    public RecomputationReport recompute(Iterator<String> lines, PersonalVault vault) {
        Map<CaseId, CaseAgain> cases = new HashMap<>();
        FollowUpsAgain followUps = new FollowUpsAgain();
        Map<RecomputeKind, Long> counts = new EnumMap<>(RecomputeKind.class);
        List<Long> unreadable = new ArrayList<>();
        List<Recomputed> others = new ArrayList<>();
        long withoutPersonal = 0;
        for (long line = 1; lines.hasNext(); line++) {
            JournalEntry entry;
            try {
                entry = JournalEntry.parse(lines.next());
            } catch (IllegalArgumentException noEntry) {
                if (unreadable.size() < RecomputationReport.LISTED) {
                    unreadable.add(line);
                }
                continue;
            }
            CaseAgain case_ = again(cases, entry);
            Recomputed one = case_.next(entry, vault);
            followUps.add(entry, one, case_);
            counts.merge(one.kind(), 1L, Long::sum);
            if (!one.isSame() && others.size() < RecomputationReport.LISTED) {
                others.add(one);
            }
            withoutPersonal += one.isSame() && !one.notAtHand().isEmpty() ? 1 : 0;
        }
        for (Recomputed one : followUps.others(cases.keySet())) {
            counts.merge(RecomputeKind.SAME, -1L, Long::sum);
            counts.merge(one.kind(), 1L, Long::sum);
            if (others.size() < RecomputationReport.LISTED) {
                others.add(one);
            }
        }
        counts.values().removeIf(count -> count == 0);
        return new RecomputationReport(cases.size(), counts, withoutPersonal, unreadable, others);
    }

    private CaseAgain again(Map<CaseId, CaseAgain> cases, JournalEntry entry) {
        return cases.computeIfAbsent(entry.caseId(), id -> new CaseAgain(laws));
    }
}
