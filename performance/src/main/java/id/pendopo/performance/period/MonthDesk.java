package id.pendopo.performance.period;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.activity.ActivityInbox;
import id.pendopo.performance.activity.ApprovedEntry;
import id.pendopo.performance.activity.ApprovedMinutes;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Answers how far a unit's month is settled (<i>meja keterangan kesiapan bulan</i>): entries that nobody has decided on, and minutes approved by
 * silence, counted in the office's own cases and its book of days; attendance and anomalies, which are no cases, as the host tells them. Where
 * the host does not know, the fact is unavailable and the month waits. As thread-safe as its store and what the host gives.
 */
public final class MonthDesk implements FactSource {
    private static final String SOURCE = "store";

    private final RegionPack pack;
    private final Store store;
    private final BiFunction<UnitCode, YearMonth, Optional<Unsettled>> host;

    /**
     * What stands in no case (<i>kehadiran dan anomali yang belum tuntas</i>).
     *
     * @param days days of attendance that are neither justified nor expired, 0 or more
     * @param anomalies anomalies that block and are not resolved, 0 or more
     */
    public record Unsettled(int days, int anomalies) {}

    private MonthDesk(RegionPack pack, Store store, BiFunction<UnitCode, YearMonth, Optional<Unsettled>> host) {
        this.pack = pack;
        this.store = store;
        this.host = host;
    }

    /**
     * Over the entries of this region in this store.
     *
     * @param host what stands in no case, of a unit and month; empty where it cannot be told now
     */
    public static MonthDesk over(
            RegionPack pack, Store store, BiFunction<UnitCode, YearMonth, Optional<Unsettled>> host) {
        return new MonthDesk(pack, store, host);
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(MonthState.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        int parted = request.subject().lastIndexOf('@');
        UnitCode unit = UnitCode.of(request.subject().substring(0, parted));
        YearMonth month = YearMonth.parse(request.subject().substring(parted + 1));
        Optional<Unsettled> told = host.apply(unit, month);
        return told.isPresent()
                ? new Reading.Found<>(state(unit, month, told.get()), at, SOURCE, "")
                : new Reading.Unavailable<MonthState>(at, SOURCE, "");
    }

    private MonthState state(UnitCode unit, YearMonth month, Unsettled told) {
        int open = all(ActivityInbox.openOf(unit, month, pack.region().code(), CaseQuery.LIMIT))
                .entries();
        ApprovedMinutes minutes = ApprovedMinutes.in(store);
        List<MonthState.Silence> silent = new ArrayList<>();
        for (PersonRef owner : all(ActivityInbox.silentOf(
                        unit, month, pack.region().code(), CaseQuery.LIMIT))
                .owners()) {
            EmployeeId employee = EmployeeId.of(owner.value());
            silent.add(silence(employee, minutes.of(employee, month)));
        }
        return new MonthState(open, told.days(), told.anomalies(), silent);
    }

    private static MonthState.Silence silence(EmployeeId employee, List<ApprovedEntry> approved) {
        int all = 0;
        int silent = 0;
        for (ApprovedEntry one : approved) {
            all += one.minutes();
            silent += one.bySilence() ? one.minutes() : 0;
        }
        return new MonthState.Silence(employee, silent, all);
    }

    private record Listed(int entries, SortedSet<PersonRef> owners) {}

    private Listed all(CaseQuery query) {
        SortedSet<PersonRef> owners = new TreeSet<>();
        int entries = 0;
        Optional<CaseQuery> next = Optional.of(query);
        while (next.isPresent()) {
            CasePage page = store.find(next.get());
            entries += page.rows().size();
            page.rows().forEach(row -> owners.addAll(row.parties()));
            next = page.next().map(query::after);
        }
        return new Listed(entries, owners);
    }
}
