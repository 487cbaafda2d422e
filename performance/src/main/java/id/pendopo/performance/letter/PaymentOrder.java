package id.pendopo.performance.letter;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayPart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What the treasurer pays for a unit and month, and to whom (<i>daftar pembayaran</i>). It is in the form of cash that regions use: the
 * employer's share of health insurance and borne tax are added to gross and deducted again with the employee's own. It holds no names.
 * Immutable. No regulation on the form of such a list was read: the form is Pendopo's decision [D].
 *
 * @param unit the unit charged
 * @param month the month
 * @param policy the policy it was computed under
 * @param payments one a person who gets anything, in the order of the unit's list
 * @param toEmployees the net of all
 * @param toHealthInsurance both shares of health insurance
 * @param toTreasury income tax, withheld and borne
 * @param charged all of it together: what the unit's budget bears
 */
public record PaymentOrder(
        UnitCode unit,
        YearMonth month,
        PolicyStamp policy,
        List<Payment> payments,
        Rupiah toEmployees,
        Rupiah toHealthInsurance,
        Rupiah toTreasury,
        Rupiah charged) {
    /**
     * What one employee's row comes to.
     *
     * @param employee who
     * @param cashGross gross, corrections, the employer's share and borne tax
     * @param deducted both shares and all tax
     * @param net what reaches him
     */
    public record Payment(EmployeeId employee, Rupiah cashGross, Rupiah deducted, Rupiah net) {
        /** @throws IllegalArgumentException if gross less deductions is not the net */
        public Payment {
            if (!cashGross.minus(deducted).equals(net)) {
                throw new IllegalArgumentException(
                        "payment: gross less deductions is not the net; take all from the same slip");
            }
        }

        private static Payment of(EmployeeId employee, PayPart part) {
            Rupiah added = part.healthEmployer().plus(part.taxBorne());
            return new Payment(
                    employee,
                    part.gross().plus(part.corrections()).plus(added),
                    part.healthEmployee().plus(part.tax()).plus(added),
                    part.net());
        }
    }

    /** @throws IllegalArgumentException if the sums do not agree */
    public PaymentOrder {
        payments = List.copyOf(payments);
        Rupiah net = Rupiah.sum(payments.stream().map(Payment::net));
        Rupiah gross = Rupiah.sum(payments.stream().map(Payment::cashGross));
        if (!net.equals(toEmployees)
                || !gross.equals(charged)
                || !toEmployees.plus(toHealthInsurance).plus(toTreasury).equals(charged)) {
            throw new IllegalArgumentException(
                    "payment order %s: the sums do not agree; make it from a unit list".formatted(unit));
        }
    }

    /** The order for the list of a unit. */
    public static PaymentOrder of(UnitList list) {
        List<Payment> payments = new ArrayList<>(list.rows().size());
        for (UnitList.Row row : list.rows()) {
            payments.add(Payment.of(row.employee(), row.part()));
        }
        Rupiah health = list.total(PayPart::healthEmployee).plus(list.total(PayPart::healthEmployer));
        Rupiah tax = list.total(PayPart::tax).plus(list.total(PayPart::taxBorne));
        Rupiah charged = Rupiah.sum(payments.stream().map(Payment::cashGross));
        return new PaymentOrder(
                list.unit(), list.month(), list.policy(), payments, list.total(PayPart::net), health, tax, charged);
    }
}
