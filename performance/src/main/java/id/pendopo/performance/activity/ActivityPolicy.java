package id.pendopo.performance.activity;

import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithFlaws;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.performance.catalogue.ActivityCatalogue;
import id.pendopo.performance.catalogue.MinuteRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a region may set about daily activity (<i>ketentuan daerah tentang aktivitas harian</i>). The values stand in
 * {@code policy/activity.json}, never here.
 *
 * @param catalogue the activities and their norm times; without it nothing can be entered, as where a region pays without minutes
 * @param genericItems activities of the catalogue that are told in free words and counted by the clock
 * @param minuteRule how minutes are counted
 * @param entryWindow until when work may be entered and handed in
 * @param approvalOpens from when it may be approved
 * @param approvalLastDay the day of the next month on which approving ends and the month closes
 * @param escalateAfter how long a superior has before an entry climbs
 * @param maxReturns how often an entry may be returned
 * @param returnTerm how long the employee has for mending
 * @param onApproverSilence what becomes of an entry that nobody answered
 * @param autoApprovedReviewPercent above which share of minutes approved by silence somebody looks before the month is verified
 * @param dayCapMinutes the most minutes of a day
 * @param ramadanDayCapMinutes the most minutes of a day in Ramadan
 * @param overtimeCounts whether ordered overtime comes on top of the cap
 * @param presenceToleranceMinutes how far an entry may lie outside the first and last scan
 * @param longEntryMinutes above which length the approver is warned
 * @param normRatioPercent above which ratio of norm and clock the approver is warned
 */
public record ActivityPolicy(
        @Leeway(REGION_SETS) Optional<Value<ActivityCatalogue>> catalogue,
        @Leeway(REGION_MAY_REPLACE) Value<Set<Code>> genericItems,
        @Leeway(REGION_MAY_REPLACE) Value<MinuteRule> minuteRule,
        @Leeway(REGION_MAY_REPLACE) Value<EntryWindow> entryWindow,
        @Leeway(REGION_MAY_REPLACE) Value<ApprovalOpening> approvalOpens,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "28")
        Value<Integer> approvalLastDay,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "10wd")
        Value<Term> escalateAfter,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "10")
        Value<Integer> maxReturns,

        @Leeway(value = REGION_MAY_REPLACE, min = "1d", max = "14d")
        Value<Term> returnTerm,

        @Leeway(REGION_MAY_REPLACE) Value<SilenceEffect> onApproverSilence,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "100")
        Value<Integer> autoApprovedReviewPercent,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1440")
        Value<Integer> dayCapMinutes,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1440")
        Value<Integer> ramadanDayCapMinutes,

        @Leeway(REGION_MAY_REPLACE) Value<Boolean> overtimeCounts,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "120")
        Value<Integer> presenceToleranceMinutes,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1440")
        Value<Integer> longEntryMinutes,

        @Leeway(value = REGION_MAY_REPLACE, min = "100", max = "1000")
        Value<Integer> normRatioPercent)
        implements PolicyWithFlaws {
    /** The name of the procedure; the values stand in {@code performance.json} under {@code activity}. */
    public static final String PROCEDURE = "performance/activity";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<ActivityPolicy> schema() {
        return PolicySchema.of(ActivityPolicy.class, PROCEDURE, ActivityPolicy.class::getResourceAsStream);
    }

    @Override
    public Map<String, List<ValueFlaw>> flaws() {
        List<ValueFlaw> generic = new ArrayList<>();
        for (Code code : genericItems.value()) {
            if (catalogue.flatMap(known -> known.value().find(code)).isEmpty()) {
                generic.add(GenericFlaw.unknown(code));
            }
        }
        return Map.of(
                "catalogue", catalogue.map(known -> known.value().lint()).orElse(List.of()), "genericItems", generic);
    }

    /** The last day on which work of this month may be approved. */
    public LocalDate close(YearMonth month) {
        return month.plusMonths(1).atDay(approvalLastDay.value());
    }

    /** The last day on which work of this day may be entered and handed in: that of the window, and never after the close. */
    public LocalDate entryLastDay(LocalDate work) {
        LocalDate window = entryWindow.value().lastDay(work);
        LocalDate close = close(YearMonth.from(work));
        return window.isAfter(close) ? close : window;
    }

    /** The most minutes of a day: the cap or what was scheduled, whichever is less, and ordered overtime where it counts. */
    public int capOf(DutyReading duty) {
        int cap = duty.ramadan() ? ramadanDayCapMinutes.value() : dayCapMinutes.value();
        int extra = overtimeCounts.value() ? duty.overtimeMinutes() : 0;
        return Math.min(cap, duty.scheduledMinutes()) + extra;
    }
}
