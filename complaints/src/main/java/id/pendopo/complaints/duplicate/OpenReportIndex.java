package id.pendopo.complaints.duplicate;

import id.pendopo.core.workflow.CaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Open reports kept in memory (<i>indeks dalam memori</i>), for tests, tools and regions of moderate size. Thread-safe. */
public final class OpenReportIndex implements OpenReports {
    private final CandidateKeys keys;
    private final Map<Long, List<OpenReport>> byKey = new HashMap<>();
    private final Map<CaseId, OpenReport> byId = new HashMap<>();

    private OpenReportIndex(CandidateKeys keys) {
        this.keys = keys;
    }

    /** An empty one. */
    public static OpenReportIndex of(CandidateKeys keys) {
        return new OpenReportIndex(keys);
    }

    /** Keeps an open report, in the place of what was known of its case. */
    public synchronized void put(OpenReport report) {
        remove(report.id());
        byId.put(report.id(), report);
        for (long key : keys.stored(report.trace())) {
            byKey.computeIfAbsent(key, none -> new ArrayList<>(2)).add(report);
        }
    }

    /** Forgets a case, because it is open no more; one that is not there changes nothing. */
    public synchronized void remove(CaseId id) {
        OpenReport known = byId.remove(id);
        if (known == null) {
            return;
        }
        for (long key : keys.stored(known.trace())) {
            byKey.computeIfPresent(key, (same, kept) -> {
                kept.remove(known);
                return kept.isEmpty() ? null : kept;
            });
        }
    }

    /** How many there are. */
    public synchronized int size() {
        return byId.size();
    }

    @Override
    public synchronized Collection<OpenReport> under(Set<Long> sought) {
        Map<CaseId, OpenReport> found = new LinkedHashMap<>();
        for (Long key : sought) {
            byKey.getOrDefault(key, List.of()).forEach(report -> found.put(report.id(), report));
        }
        return List.copyOf(found.values());
    }
}
