package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.money.Rupiah;

/**
 * What the salary of the same month has already used (<i>pembayaran gaji bulan yang sama</i>), all in rupiah.
 *
 * @param healthBase the base of health insurance contributed there, which uses up the common ceiling
 * @param gross the gross salary that is fixed and regular, to which a tax on regular income adds the allowance
 * @param tax the income tax that was computed there
 */
@JsonPropertyOrder({"healthBase", "gross", "tax"})
public record SalaryRun(Rupiah healthBase, Rupiah gross, Rupiah tax) {
    /** Nothing was paid. */
    public static final SalaryRun NONE = new SalaryRun(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
}
