package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;
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
    private final Steps late;
    private final Steps early;
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
        late = new Steps(table.late(), units);
        early = new Steps(table.early(), units);
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

    /** What so many minutes late take, from none to those of a day; {@link #SILENT} where the table does not say. */
    long late(int minutes) {
        return late.at(minutes);
    }

    /** What so many minutes gone early take, from none to those of a day; {@link #SILENT} where the table does not say. */
    long early(int minutes) {
        return early.at(minutes);
    }

    Optional<LeavePayRule> rule(AbsenceClass absence) {
        return leaveRules[absence.ordinal()];
    }

    Optional<OtherDeduction> other(AbsenceClass absence) {
        return others[absence.ordinal()];
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
