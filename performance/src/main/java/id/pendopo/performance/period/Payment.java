package id.pendopo.performance.period;

import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That a month was paid (<i>pembayaran</i>).
 *
 * @param order the number of the payment order
 * @param on the day of payment
 * @param results what the bank says of each person, as last told
 */
public record Payment(String order, LocalDate on, List<BankResult> results) {
    /** Copies what it is given. */
    public Payment {
        results = List.copyOf(results);
    }

    /** Whose pay did not arrive. */
    public List<EmployeeId> returned() {
        return results.stream()
                .filter(one -> one.outcome() == BankResult.Outcome.RETURNED)
                .map(BankResult::employee)
                .toList();
    }

    Payment with(List<BankResult> later) {
        Map<EmployeeId, BankResult> now = new LinkedHashMap<>();
        results.forEach(one -> now.put(one.employee(), one));
        later.forEach(one -> now.put(one.employee(), one));
        return new Payment(order, on, List.copyOf(now.values()));
    }
}
