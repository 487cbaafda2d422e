package id.pendopo.performance.attendance;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithFlaws;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.leave.LeaveEntitlements;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.leave.LeaveRules;
import id.pendopo.performance.schedule.RamadanDays;
import id.pendopo.performance.schedule.ScheduleBook;
import id.pendopo.performance.schedule.Schedules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a region may set about working time, leave and attendance (<i>ketentuan jam kerja, cuti dan presensi</i>). The values stand in
 * {@code policy/attendance.json}, never here; what lateness costs is the matter of pay.
 *
 * @param weekMinutes how many minutes a week has, without breaks
 * @param ramadanWeekMinutes the same in Ramadan
 * @param schedules the hours of patterns, shifts and units
 * @param ramadan the days of Ramadan as they were decided; without them ordinary hours hold and every month says so
 * @param grace how many minutes late cost nothing
 * @param flexMinutes up to how much somebody may come later or earlier and make up for it on the same day
 * @param punchWindow which scans belong to which hours
 * @param justificationDay until which day of the next month a justification may be filed
 * @param entitlements how long each kind of leave may be
 * @param leaveTables tables of pay in absence that were printed somewhere; a region's policy of pay names one
 */
public record AttendancePolicy(
        @Leeway(FIXED) Value<Integer> weekMinutes,
        @Leeway(FIXED) Value<Integer> ramadanWeekMinutes,
        @Leeway(REGION_MAY_REPLACE) Value<ScheduleBook> schedules,
        @Leeway(REGION_SETS) Optional<Value<RamadanDays>> ramadan,
        @Leeway(REGION_MAY_REPLACE) Value<Grace> grace,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "240")
        Value<Integer> flexMinutes,

        @Leeway(REGION_MAY_REPLACE) Value<PunchWindow> punchWindow,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "28")
        Value<Integer> justificationDay,

        @Leeway(FIXED) Value<LeaveEntitlements> entitlements,
        @Leeway(FIXED) Value<List<LeavePayTable>> leaveTables)
        implements PolicyWithFlaws {
    /** Family and name of these values: they stand in {@code performance.json} under {@code attendance}. */
    public static final String NAME = "performance/attendance";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<AttendancePolicy> schema() {
        return PolicySchema.of(AttendancePolicy.class, NAME, AttendancePolicy.class::getResourceAsStream);
    }

    /** What does not go together among the hours, all of it at once. */
    @Override
    public Map<String, List<ValueFlaw>> flaws() {
        List<ValueFlaw> untold = ramadan.isPresent()
                ? List.of()
                : List.of(new ValueFlaw(
                        Code.of("RAMADAN_UNTOLD"),
                        "",
                        true,
                        Text.of("tanggal Ramadan belum diisi", "the days of Ramadan are not told"),
                        Text.of(
                                "Isi tanggal setiap tahun setelah ditetapkan",
                                "Fill in the days of each year once they are decided")));
        return Map.of(
                "schedules",
                schedules.value().lint(weekMinutes.value(), ramadanWeekMinutes.value()),
                "ramadan",
                untold);
    }

    /** The hours, with this calendar and in this zone where a unit has none of its own. */
    public Schedules schedules(WorkingCalendar calendar, IndonesianTime regionTime) {
        return Schedules.of(
                schedules.value(), ramadan.map(Value::value).orElse(RamadanDays.NONE), calendar, regionTime);
    }

    /** What makes days of scans in this region. */
    public AttendanceReader reader(RegionPack pack) {
        return reader(pack.calendar(), pack.region().time());
    }

    /** What makes days of scans, with this calendar and in this zone where a unit has none of its own. */
    public AttendanceReader reader(WorkingCalendar calendar, IndonesianTime regionTime) {
        return AttendanceReader.of(
                new AttendanceTerms(grace.value(), flexMinutes.value(), punchWindow.value(), justificationDay.value()),
                schedules(calendar, regionTime));
    }

    /** The printed table of pay in absence of this name. */
    public Optional<LeavePayTable> leavePay(Code name) {
        return leaveTables.value().stream()
                .filter(table -> table.code().equals(name))
                .findFirst();
    }

    /** Whether a leave may be granted. */
    public LeaveRules leaveRules() {
        return LeaveRules.of(entitlements.value());
    }
}
