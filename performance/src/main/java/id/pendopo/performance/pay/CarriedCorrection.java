package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.YearMonth;

/**
 * A difference of an earlier month that is paid or taken back in this one (<i>koreksi yang diperhitungkan</i>); the month itself is
 * never changed. It is net: tax and contributions of the earlier month are in it.
 *
 * @param id the correction run, as {@code period.Correction.idOf} names it where the office keeps it as a case, or the slip that carried a
 *     receivable on
 * @param period the month that it corrects, before this one, of any year
 * @param amount what is still to be paid, or below zero what is to be taken back; not zero
 * @param reason why, as a code of the region: {@code OBJECTION}, {@code AUDIT}, {@code LATE_DOCUMENT}
 */
@JsonPropertyOrder({"id", "period", "amount", "reason"})
public record CarriedCorrection(String id, YearMonth period, Rupiah amount, Code reason) {}
