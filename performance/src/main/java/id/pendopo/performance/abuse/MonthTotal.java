package id.pendopo.performance.abuse;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.performance.employee.EmployeeId;
import java.time.YearMonth;

/**
 * The approved minutes of one person's month (<i>jumlah menit sebulan</i>).
 *
 * @param person whose
 * @param approver who approved most of it
 * @param month which
 * @param minutes how many
 */
public record MonthTotal(EmployeeId person, PersonRef approver, YearMonth month, long minutes) {}
