package id.pendopo.performance.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The pay month of one unit (<i>bulan TPP satu unit</i>). Immutable and thread-safe.
 *
 * @param unit the unit charged
 * @param month the month paid for
 * @param policy the policy of pay as it was when the month was opened; nothing else is computed by
 * @param roster the SHA-256 of the roster of the month, 64 lower-case hexadecimal digits
 * @param run the last run; it counts while the month is at least computed
 * @param reviewed whose minutes approved by silence were looked at
 * @param payment how it was paid
 * @param corrections what is or was looked at again, in order
 */
public record Period(
        UnitCode unit,
        YearMonth month,
        PolicyStamp policy,
        String roster,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RunSummary> run,
        List<EmployeeId> reviewed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Payment> payment,
        List<Correction> corrections) {
    /** Copies what it is given. */
    public Period {
        reviewed = List.copyOf(reviewed);
        corrections = List.copyOf(corrections);
    }

    static Period opened(UnitCode unit, YearMonth month, PolicyStamp policy, String roster) {
        return new Period(unit, month, policy, roster, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** The correction of this number. */
    public Optional<Correction> correction(int number) {
        return number >= 1 && number <= corrections.size()
                ? Optional.of(corrections.get(number - 1))
                : Optional.empty();
    }

    Period with(Optional<RunSummary> now) {
        return new Period(unit, month, policy, roster, now, reviewed, payment, corrections);
    }

    Period reviewing(List<EmployeeId> more) {
        SortedSet<EmployeeId> all = new TreeSet<>(reviewed);
        all.addAll(more);
        return new Period(unit, month, policy, roster, run, List.copyOf(all), payment, corrections);
    }

    Period with(Payment paid) {
        return new Period(unit, month, policy, roster, run, reviewed, Optional.of(paid), corrections);
    }

    /** With this correction, new or in the place of the one of its number. */
    Period with(Correction one) {
        List<Correction> all = new ArrayList<>(corrections);
        if (one.number() > all.size()) {
            all.add(one);
        } else {
            all.set(one.number() - 1, one);
        }
        return new Period(unit, month, policy, roster, run, reviewed, payment, all);
    }
}
