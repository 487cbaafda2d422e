package id.pendopo.performance.activity;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.catalogue.CatalogueItem;
import id.pendopo.performance.catalogue.EvidenceRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of the work that an entry tells (<i>syarat isian aktivitas</i>), one method each: when it comes in, and again when scans and
 * leave are final. Pure and thread-safe.
 */
public final class WorkRules {
    private static final int PERCENT = 100;
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

    private final ActivityPolicy policy;
    private final Map<Code, List<CatalogueItem>> items = new HashMap<>();

    /** The conditions under this policy. */
    public WorkRules(ActivityPolicy policy) {
        this.policy = policy;
        // Deciding asks for an item again and again, and a catalogue has thousands.
        policy.catalogue()
                .ifPresent(known -> known.value()
                        .items()
                        .forEach(item -> items.computeIfAbsent(item.code(), key -> new ArrayList<>())
                                .add(item)));
    }

    /** Work that is over; the end counts, since nobody knows at three what he will have done by four. */
    List<Finding> isOver(Work work, Occasion o) {
        LocalTime now = o.at().atOffset(o.offset()).toLocalTime();
        boolean unfinished = work.date().equals(o.today()) && work.time().endMinute() > TimeSpan.minuteOf(now);
        return work.date().isAfter(o.today()) || unfinished
                ? Finding.block("performance.WORK_TO_COME")
                        .at(unfinished ? "work.time" : "work.date")
                        .found(work.date())
                        .expected(Relation.AT_MOST, o.today())
                        .only(ActivityLaw.ENTRIES)
                : List.of();
    }

    /** The last day counts whole, unless the region names a time on it. */
    List<Finding> isInWindow(LocalDate work, Occasion o) {
        LocalDate last = policy.entryLastDay(work);
        Optional<LocalTime> until = policy.entryWindow()
                .value()
                .until()
                .filter(time -> last.equals(policy.entryWindow().value().lastDay(work)));
        LocalTime now = o.at().atOffset(o.offset()).toLocalTime();
        boolean late = o.today().isAfter(last)
                || o.today().equals(last) && until.filter(now::isAfter).isPresent();
        return late
                ? Finding.block("performance.ENTRY_LATE")
                        .at("work.date")
                        .found(o.today())
                        .expected(
                                Relation.AT_MOST,
                                until.map(time -> last + " " + time).orElse(last.toString()))
                        .only(policy.entryWindow().source())
                : List.of();
    }

    /** It ends after it begins. */
    List<Finding> takesTime(Work work) {
        return work.time().minutes() > 0
                ? List.of()
                : Finding.block("performance.TIME_BACKWARDS").at("work.time").only(ActivityLaw.ENTRIES);
    }

    /** On a day on which he worked, or was ordered to. */
    public List<Finding> isOnDuty(DutyReading duty) {
        return duty.status().isWorking() || duty.overtimeMinutes() > 0
                ? List.of()
                : Finding.block("performance.NOT_ON_DUTY")
                        .at("work.date")
                        .found(duty.status())
                        .only(ActivityLaw.ENTRIES);
    }

    /** Not before the first scan nor after the last, but for the tolerance; who is still at work has no last scan. */
    public List<Finding> isWithinPresence(Work work, DutyReading duty) {
        int tolerance = policy.presenceToleranceMinutes().value();
        int outside = minutesOutside(work, duty);
        return outside > tolerance
                ? Finding.block("performance.OUTSIDE_PRESENCE")
                        .at("work.time")
                        .found(outside)
                        .expected(Relation.AT_MOST, tolerance)
                        .only(policy.presenceToleranceMinutes().source())
                : List.of();
    }

    /** By how many minutes it lies before the first scan or after the last, whichever is more; 0 where scans do not bind it. */
    public int minutesOutside(Work work, DutyReading duty) {
        if (!duty.isBoundToScans()) {
            return 0;
        }
        int before = duty.firstScan()
                .map(scan -> TimeSpan.minuteOf(scan) - work.time().startMinute())
                .orElse(0);
        int after = duty.lastScan()
                .filter(scan -> !scan.equals(MIDNIGHT))
                .map(scan -> work.time().endMinute() - TimeSpan.minuteOf(scan))
                .orElse(0);
        return Math.max(0, Math.max(before, after));
    }

    /** No minute twice. */
    static List<Finding> noOverlap(Optional<CaseId> own, TimeSpan time, DayPage day) {
        return day.overlapping(own, time)
                .map(other -> Finding.block("performance.ENTRY_OVERLAP")
                        .at("work.time")
                        .found(other)
                        .only(ActivityLaw.ENTRIES))
                .orElse(List.of());
    }

    /** Not more entries in a day than anybody writes. */
    List<Finding> hasRoom(Optional<CaseId> own, DayPage day) {
        long others = day.slots().stream()
                .filter(slot -> own.filter(slot.entry()::equals).isEmpty())
                .count();
        return others < DayPage.LIMIT
                ? List.of()
                : Finding.block("performance.DAY_FULL")
                        .at("work.date")
                        .found(others + 1)
                        .expected(Relation.AT_MOST, DayPage.LIMIT)
                        .only(ActivityLaw.ENTRIES);
    }

    /** Not more minutes in a day than it has. */
    List<Finding> isWithinCap(Optional<CaseId> own, Work work, DutyReading duty, DayPage day) {
        long total = day.claimedBeside(own) + (long) claimed(work);
        int cap = policy.capOf(duty);
        return total <= cap
                ? List.of()
                : Finding.block("performance.DAY_CAP")
                        .at("work.time")
                        .found(total)
                        .expected(Relation.AT_MOST, cap)
                        .only(policy.dayCapMinutes().source());
    }

    /** An activity that the catalogue has on that day. */
    List<Finding> isKnown(Work work) {
        return item(work).isPresent()
                ? List.of()
                : Finding.block("performance.ITEM_UNKNOWN")
                        .at("work.output.item")
                        .found(work.output().item())
                        .only(ActivityLaw.CATALOGUE);
    }

    /** One that is open to his position. */
    List<Finding> isOpen(Work work, PlacementReading placement) {
        return item(work)
                .filter(one -> !one.scope().allows(placement.family(), placement.positionClass()))
                .map(one -> Finding.block("performance.ITEM_NOT_OPEN")
                        .at("work.output.item")
                        .found(one.code())
                        .only(ActivityLaw.CATALOGUE))
                .orElse(List.of());
    }

    /** A generic activity is told in words. */
    List<Finding> isDescribed(Work work) {
        return isGeneric(work.output().item()) && work.output().description().isEmpty()
                ? Finding.block("performance.DESCRIPTION_MISSING")
                        .at("work.output.description")
                        .only(ActivityLaw.CATALOGUE)
                : List.of();
    }

    /** Between the least and the most minutes of that activity. */
    List<Finding> isOfItsLength(Work work) {
        int minutes = claimed(work);
        return item(work)
                .filter(one -> minutes > 0
                        && (minutes < one.norm().least() || minutes > one.norm().most()))
                .map(one -> {
                    boolean more = minutes > one.norm().most();
                    return Finding.block("performance.ITEM_MINUTES")
                            .at("work.time")
                            .found(minutes)
                            .expected(
                                    more ? Relation.AT_MOST : Relation.AT_LEAST,
                                    more ? one.norm().most() : one.norm().least())
                            .only(ActivityLaw.CATALOGUE);
                })
                .orElse(List.of());
    }

    /** A planned result where the activity asks for one. */
    List<Finding> isLinked(Work work) {
        return work.links().result().isEmpty()
                        && item(work).filter(CatalogueItem::requiresResult).isPresent()
                ? Finding.block("performance.RESULT_LINK_MISSING")
                        .at("work.links.result")
                        .only(ActivityLaw.LINKS)
                : List.of();
    }

    /** One of his own plan. */
    List<Finding> isOfPlan(Work work, PlacementReading placement) {
        return work.links()
                .result()
                .filter(result -> !placement.results().contains(result))
                .map(result -> Finding.block("performance.RESULT_UNKNOWN")
                        .at("work.links.result")
                        .found(result)
                        .only(ActivityLaw.LINKS))
                .orElse(List.of());
    }

    /** Evidence where the activity asks for it: a file where it wants one, else a file or a link. */
    List<Finding> isProven(Work work) {
        EvidenceRule rule = item(work).map(CatalogueItem::evidence).orElse(EvidenceRule.NONE);
        boolean file = work.evidence().stream().anyMatch(one -> one.file().isPresent());
        boolean any =
                file || work.evidence().stream().anyMatch(one -> one.link().isPresent());
        return rule == EvidenceRule.NONE || (rule == EvidenceRule.FILE ? file : any)
                ? List.of()
                : Finding.block("performance.EVIDENCE_MISSING")
                        .at("evidence")
                        .expected(Relation.PRESENT, rule)
                        .only(ActivityLaw.CATALOGUE);
    }

    /** Not more pieces than anybody looks at. */
    List<Finding> isNotBuried(Work work) {
        return work.evidence().size() <= Work.EVIDENCE
                ? List.of()
                : Finding.block("performance.EVIDENCE_TOO_MUCH")
                        .at("evidence")
                        .found(work.evidence().size())
                        .expected(Relation.AT_MOST, Work.EVIDENCE)
                        .only(ActivityLaw.CATALOGUE);
    }

    /** Warns of one long entry. */
    public List<Finding> isShort(Work work) {
        int most = policy.longEntryMinutes().value();
        return work.time().minutes() > most
                ? Finding.warn("performance.LONG_ENTRY")
                        .at("work.time")
                        .found(work.time().minutes())
                        .expected(Relation.AT_MOST, most)
                        .only(policy.longEntryMinutes().source())
                : List.of();
    }

    /** Warns where the norm of what was counted is far above the time that passed. */
    public List<Finding> isPlausible(Work work) {
        int most = policy.normRatioPercent().value();
        long clock = work.time().minutes();
        return item(work)
                .filter(one -> !isGeneric(one.code()) && clock > 0)
                .map(one -> one.norm().minutesOf(work.output().quantity()))
                .filter(norm -> norm * PERCENT > clock * most)
                .map(norm -> Finding.warn("performance.NORM_EXCEEDED")
                        .at("work.output.quantity")
                        .found(norm)
                        .expected(Relation.AT_MOST, clock * most / PERCENT)
                        .only(policy.normRatioPercent().source()))
                .orElse(List.of());
    }

    /** The norm of what was counted, in per cent of the time that passed; 0 for what has no norm or took no time. */
    public long normPercent(Work work) {
        long clock = work.time().minutes();
        return item(work)
                .filter(one -> !isGeneric(one.code()) && clock > 0)
                .map(one -> one.norm().minutesOf(work.output().quantity()) * PERCENT / clock)
                .orElse(0L);
    }

    /** Warns where neither the activity nor what the employee names is among the duties of his position. */
    public List<Finding> isAligned(Work work, PlacementReading placement) {
        Optional<Code> duty = work.links().duty();
        boolean aligned = duty.isPresent()
                ? placement.duties().contains(duty.get())
                : item(work)
                        .filter(one -> one.scope().serves(placement.duties()))
                        .isPresent();
        return aligned
                ? List.of()
                : Finding.warn("performance.NOT_IN_DUTIES")
                        .at("work.links.duty")
                        .only(ActivityLaw.LINKS);
    }

    /** Minutes that may be claimed: by the region's rule, and by the clock for what has no norm. */
    public int claimed(Work work) {
        long clock = Math.max(work.time().minutes(), 0);
        Optional<CatalogueItem> item = item(work);
        if (item.isEmpty() || isGeneric(item.get().code())) {
            return (int) clock;
        }
        long norm = item.get().norm().minutesOf(work.output().quantity());
        return (int) Math.min(policy.minuteRule().value().minutes(clock, norm), Integer.MAX_VALUE);
    }

    /** The activity of the catalogue that it names, on its day. */
    public Optional<CatalogueItem> item(Work work) {
        return items.getOrDefault(work.output().item(), List.of()).stream()
                .filter(one -> one.isActiveOn(work.date()))
                .findFirst();
    }

    boolean isGeneric(Code item) {
        return policy.genericItems().value().contains(item);
    }
}
