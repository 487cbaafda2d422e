package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.OtherDeduction;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What attendance and leave take, in whole units of a percent. */
final class FlatDeductions {
    /** The table does not say. */
    static final long SILENT = -1;

    final DeductionTable table;
    final LeavePayTable leave;
    final Percents units;
    final long absentDay;
    final int absentMinutes;
    final long monthCap;
    private final int[] lateFrom;
    private final long[] late;
    private final int[] earlyFrom;
    private final long[] early;
    final long noScanIn;
    final long noScanOut;
    private final Optional<LeavePayRule>[] leaveRules;
    private final Optional<OtherDeduction>[] others;

    FlatDeductions(DeductionTable table, LeavePayTable leave) {
        this.table = table;
        this.leave = leave;
        units = Percents.of(percentages(table, leave));
        absentMinutes = table.absentMinutes().orElse(0);
        absentDay = table.absentDay().map(units::of).orElse(absentMinutes > 0 ? 0 : SILENT);
        monthCap = table.monthCap().map(units::of).orElse(Long.MAX_VALUE);
        lateFrom = from(table.late());
        late = percents(table.late());
        earlyFrom = from(table.early());
        early = percents(table.early());
        noScanIn = table.noScanIn().map(step -> units.of(step.percent())).orElse(SILENT);
        noScanOut = table.noScanOut().map(step -> units.of(step.percent())).orElse(SILENT);
        leaveRules = optionals(AbsenceClass.values().length);
        others = optionals(AbsenceClass.values().length);
        for (AbsenceClass absence : AbsenceClass.values()) {
            leaveRules[absence.ordinal()] = leave.find(absence);
            others[absence.ordinal()] = table.others().stream()
                    .filter(other -> other.absence().equals(Optional.of(absence)))
                    .findFirst();
        }
    }

    /** What so many minutes late take; {@link #SILENT} where the table does not say. */
    long late(int minutes) {
        return step(lateFrom, late, minutes);
    }

    /** What so many minutes gone early take; {@link #SILENT} where the table does not say. */
    long early(int minutes) {
        return step(earlyFrom, early, minutes);
    }

    Optional<LeavePayRule> rule(AbsenceClass absence) {
        return leaveRules[absence.ordinal()];
    }

    Optional<OtherDeduction> other(AbsenceClass absence) {
        return others[absence.ordinal()];
    }

    /** Steps follow each other without a gap, so the last that begins early enough holds; what follows the last is an end of its own. */
    private static long step(int[] from, long[] percents, int minutes) {
        for (int i = from.length - 1; i >= 0; i--) {
            if (minutes >= from[i]) {
                return percents[i];
            }
        }
        return SILENT;
    }

    private static int[] from(List<DeductionBracket> steps) {
        int[] from = new int[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            from[i] = steps.get(i).fromMinutes();
        }
        from[steps.size()] = steps.isEmpty()
                ? Integer.MAX_VALUE
                : steps.get(steps.size() - 1).untilMinutes().orElse(Integer.MAX_VALUE);
        return from;
    }

    private long[] percents(List<DeductionBracket> steps) {
        long[] percents = new long[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            percents[i] = units.of(steps.get(i).percent());
        }
        percents[steps.size()] = SILENT;
        return percents;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Optional<T>[] optionals(int size) {
        return new Optional[size];
    }

    private static List<Percentage> percentages(DeductionTable table, LeavePayTable leave) {
        List<Percentage> all = new ArrayList<>();
        table.absentDay().ifPresent(all::add);
        table.monthCap().ifPresent(all::add);
        table.late().forEach(step -> all.add(step.percent()));
        table.early().forEach(step -> all.add(step.percent()));
        table.others().forEach(other -> all.add(other.percent()));
        leave.rules().forEach(rule -> rule.tiers().forEach(tier -> all.add(tier.percent())));
        return all;
    }
}
