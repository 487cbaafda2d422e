package id.pendopo.performance.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PaySlip;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a slip that was paid and the same month computed again differ by (<i>baris selisih koreksi</i>). The paid slip is never changed: the
 * difference of the net is carried into a later month, of any year. Immutable.
 *
 * @param employee whose month it is
 * @param period the month
 * @param paidHash the hash of the slip that was paid
 * @param againHash the hash of the slip computed again
 * @param lines each line whose sum differs, in the order of the computation; empty where nothing does
 */
public record SlipDifference(
        EmployeeId employee, YearMonth period, String paidHash, String againHash, List<Line> lines) {
    /**
     * One line that differs (<i>baris selisih</i>).
     *
     * @param code which line
     * @param paid its sum in the slip that was paid
     * @param again its sum computed again
     */
    public record Line(PayLineCode code, Rupiah paid, Rupiah again) {
        /** What is to be added, below zero what is to be taken back; by the line's own amount, without its sign in the net. */
        public Rupiah difference() {
            return again.minus(paid);
        }
    }

    /** Copies what it is given. */
    public SlipDifference {
        lines = List.copyOf(lines);
    }

    /**
     * Between the slip that stands and that computed again, of the same employee and month. The first correction of a month stands against
     * the slip that was paid, each further one against the slip of the correction before: compared with the paid one, what was corrected
     * already would be paid twice.
     *
     * @throws IllegalArgumentException if they are of another employee or month
     */
    public static SlipDifference between(PaySlip paid, PaySlip again) {
        EmployeeId employee = paid.input().employee();
        YearMonth period = paid.input().month();
        if (!again.input().employee().equals(employee) || !again.input().month().equals(period)) {
            throw new IllegalArgumentException(
                    "correction: the slips are of two employees or months; compute the same month again");
        }
        List<Line> lines = new ArrayList<>();
        for (PayLineCode code : PayLineCode.values()) {
            Line line = new Line(code, paid.total(code), again.total(code));
            if (!line.difference().isZero()) {
                lines.add(line);
            }
        }
        return new SlipDifference(employee, period, paid.toHash(), again.toHash(), lines);
    }

    /**
     * What is still to be paid, below zero what is to be taken back: the difference of the net less that of what could not be taken and was
     * carried on, which a later month takes of the slip that stands and of no other.
     */
    @JsonIgnore
    public Rupiah net() {
        return difference(PayLineCode.NET).minus(difference(PayLineCode.RECEIVABLE));
    }

    private Rupiah difference(PayLineCode code) {
        for (Line line : lines) {
            if (line.code() == code) {
                return line.difference();
            }
        }
        return Rupiah.ZERO;
    }

    /**
     * As a later month takes it up; empty where the net does not differ.
     *
     * @param id the correction run, as {@code period.Correction.idOf} names it
     * @param reason why, as a code of the region
     */
    public Optional<CarriedCorrection> toCarried(String id, Code reason) {
        Rupiah net = net();
        return net.isZero() ? Optional.empty() : Optional.of(new CarriedCorrection(id, period, net, reason));
    }
}
