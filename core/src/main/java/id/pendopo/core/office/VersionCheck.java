package id.pendopo.core.office;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks, case by case, whether every law that cases live under is still at hand. */
final class VersionCheck {
    private final Store store;
    private final RegionCode region;

    private record Key(String procedure, PolicyStamp policy) {}

    VersionCheck(Store store, RegionCode region) {
        this.store = store;
        this.region = region;
    }

    List<LostVersion> of(Iterable<Procedure<?>> procedures) {
        Map<Key, LostVersion> lost = new LinkedHashMap<>();
        for (Procedure<?> procedure : procedures) {
            for (CaseStatus status : List.of(CaseStatus.OPEN, CaseStatus.RESTING)) {
                look(procedure, status, lost);
            }
        }
        List<LostVersion> all = new ArrayList<>(lost.values());
        all.sort(Comparator.comparing(LostVersion::procedure)
                .thenComparing(one -> one.policy().id())
                .thenComparing(one -> one.policy().contentHash()));
        return all;
    }

    private void look(Procedure<?> procedure, CaseStatus status, Map<Key, LostVersion> lost) {
        CaseQuery query = CaseQuery.all(CaseQuery.LIMIT)
                .ofRegion(region)
                .ofProcedure(procedure.name())
                .being(status);
        Optional<CaseQuery.Cursor> next = Optional.empty();
        do {
            CasePage page = store.find(next.map(query::after).orElse(query));
            for (CaseRow row : page.rows()) {
                store.last(StreamId.of(StreamId.Kind.CASE, row.id().value()))
                        .map(line -> JournalEntry.parse(line.text()).policy())
                        .filter(policy -> !procedure.canDecide(policy, row.stage()))
                        .ifPresent(policy -> lost.merge(
                                new Key(procedure.name(), policy),
                                new LostVersion(procedure.name(), policy, 1, row.id()),
                                VersionCheck::both));
            }
            next = page.next();
        } while (next.isPresent());
    }

    private static LostVersion both(LostVersion one, LostVersion other) {
        CaseId first = one.first().value().compareTo(other.first().value()) <= 0 ? one.first() : other.first();
        return new LostVersion(one.procedure(), one.policy(), one.cases() + other.cases(), first);
    }
}
