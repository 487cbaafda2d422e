package id.pendopo.performance.abuse;

import id.pendopo.core.law.Code;
import id.pendopo.performance.activity.ActivityPolicy;
import id.pendopo.performance.activity.DutyReading;
import id.pendopo.performance.activity.WorkRules;
import id.pendopo.performance.catalogue.ActivityCatalogue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The checks (<i>pemeriksaan kewajaran</i>). What an entry alone could be refused for is looked at again here, because scans, leave and
 * sickness are final only after the month. Pure, thread-safe, and the same answer for the same traces in any order.
 */
public final class AbuseChecks {
    private final ActivityPolicy activity;
    private final WorkRules work;
    private final RepeatChecks repeats;
    private final ApproverChecks approvers;

    private AbuseChecks(AbusePolicy abuse, ActivityPolicy activity, ZoneOffset offset) {
        this.activity = activity;
        this.work = new WorkRules(activity);
        this.repeats = new RepeatChecks(abuse);
        this.approvers = new ApproverChecks(abuse, offset);
    }

    /**
     * The checks under these thresholds.
     *
     * @param offset of the region, by which it is night
     */
    public static AbuseChecks of(AbusePolicy abuse, ActivityPolicy activity, ZoneOffset offset) {
        return new AbuseChecks(abuse, activity, offset);
    }

    /** What one person's month shows: checks 1 to 7, 9, 10 and 11, in order of their numbers. */
    public List<AbuseFlag> ofPerson(PersonMonth month) {
        List<AbuseFlag> flags = new ArrayList<>();
        Map<LocalDate, List<WorkTrace>> byDay = new TreeMap<>();
        month.traces()
                .forEach(trace -> byDay.computeIfAbsent(trace.work().date(), day -> new ArrayList<>())
                        .add(trace));
        byDay.values().forEach(day -> overlaps(day, flags));
        byDay.forEach((date, day) ->
                Optional.ofNullable(month.days().get(date)).ifPresent(duty -> againstDuty(day, duty, flags)));
        month.traces().forEach(trace -> alone(trace, month, flags));
        flags.addAll(repeats.words(month.traces()));
        flags.addAll(repeats.evidence(month.traces()));
        flags.addAll(repeats.backFilling(month.traces()));
        flags.sort((a, b) -> Integer.compare(a.check().number(), b.check().number()));
        return flags;
    }

    /** What the entries of a unit or region show together: checks 8, 12, 13 and 14, in order of their numbers. */
    public List<AbuseFlag> ofMany(Collection<WorkTrace> traces) {
        List<AbuseFlag> flags = new ArrayList<>(repeats.acrossPeople(traces));
        flags.addAll(approvers.hasty(traces));
        flags.addAll(approvers.neverReduced(traces));
        flags.addAll(approvers.reciprocal(traces));
        return flags;
    }

    /** Whose months are the same under one approver: check 15. */
    public List<AbuseFlag> ofTotals(Collection<MonthTotal> totals) {
        return approvers.equalTotals(totals);
    }

    /** Which norm times were changed between two versions of the catalogue without a second person: check 20. */
    public List<AbuseFlag> ofNorms(ActivityCatalogue before, ActivityCatalogue after) {
        return after.normChangesSince(before).stream()
                .filter(change -> !change.approved())
                .map(change -> new AbuseFlag(
                        AbuseCheck.NORM_EDITED,
                        List.of(),
                        List.of(),
                        Optional.<Code>of(change.item()),
                        change.after(),
                        change.before()))
                .toList();
    }

    private static void overlaps(List<WorkTrace> day, List<AbuseFlag> flags) {
        for (int i = 0; i < day.size(); i++) {
            for (int j = i + 1; j < day.size(); j++) {
                if (day.get(i).work().time().overlaps(day.get(j).work().time())) {
                    flags.add(AbuseFlag.of(AbuseCheck.OVERLAP, List.of(day.get(i), day.get(j)), 1, 0));
                }
            }
        }
    }

    private void againstDuty(List<WorkTrace> day, DutyReading duty, List<AbuseFlag> flags) {
        int tolerance = activity.presenceToleranceMinutes().value();
        long sum = 0;
        for (WorkTrace trace : day) {
            if (!work.isOnDuty(duty).isEmpty()) {
                flags.add(AbuseFlag.of(AbuseCheck.ON_DAY_OFF, List.of(trace), trace.claimed(), 0));
            } else if (!work.isWithinPresence(trace.work(), duty).isEmpty()) {
                flags.add(AbuseFlag.of(
                        AbuseCheck.OUTSIDE_PRESENCE,
                        List.of(trace),
                        work.minutesOutside(trace.work(), duty),
                        tolerance));
            }
            sum += trace.approval().map(WorkTrace.Approval::minutes).orElse(trace.claimed());
        }
        int cap = activity.capOf(duty);
        if (sum > cap && work.isOnDuty(duty).isEmpty()) {
            flags.add(AbuseFlag.of(AbuseCheck.OVER_DAY, day, sum, cap));
        }
    }

    private void alone(WorkTrace trace, PersonMonth month, List<AbuseFlag> flags) {
        if (!work.isPlausible(trace.work()).isEmpty()) {
            flags.add(AbuseFlag.of(
                    AbuseCheck.NORM_EXCEEDED,
                    List.of(trace),
                    work.normPercent(trace.work()),
                    activity.normRatioPercent().value()));
        }
        if (!work.isShort(trace.work()).isEmpty()) {
            flags.add(AbuseFlag.of(
                    AbuseCheck.LONG_ENTRY,
                    List.of(trace),
                    trace.work().time().minutes(),
                    activity.longEntryMinutes().value()));
        }
        if (!work.isAligned(trace.work(), month.placement()).isEmpty()) {
            flags.add(AbuseFlag.of(AbuseCheck.NOT_IN_DUTIES, List.of(trace), 1, 0));
        }
    }
}
