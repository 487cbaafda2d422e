/**
 * Pay (<i>perhitungan tambahan penghasilan pegawai</i>): from the month of an employee to a slip whose every rupiah can be recomputed. Law:
 * PP 12/2019 article 58, then what {@link id.pendopo.performance.pay.PayPolicy} cites with each value. Start with
 * {@link id.pendopo.performance.pay.MonthInput} and {@link id.pendopo.performance.pay.PaySlip}.
 *
 * <p>How a month is computed. {@code round} is the policy's {@code moneyRounding}, each line is rounded once, from the rounded amounts of
 * the lines before it. Ratio, deductions, unpaid days and sanction are those of the whole month; amounts are computed for each part
 * of the month (tenure) in the order of dates.
 *
 * <ol>
 *   <li>{@code BASE}: {@code ceilingRounding} of rate × indices × the sum of the criteria's shares, in one product; or points × rupiah; or
 *       the tariff of the class.
 *   <li>{@code CANDIDATE}: for a candidate, round(before × candidateShare). {@code PART_MONTH}: where the days of the part are fewer than
 *       those of the month, round(before × days of the part ÷ days of the month): by {@code WORKDAYS} those of the tenure against the
 *       month's {@code workdays}, by {@code CALENDAR} days of the calendar. {@code LEAVE}: where leave is not paid in full, round(before × (1 −
 *       unpaid)), where unpaid is the sum over all spells of each day's unpaid share ÷ the working days of all tenures together, or
 *       their calendar days, as the table counts the class; at most the whole.
 *   <li>{@code ACTING}: to the last part, the greatest addition of those that complete a calendar month of acting in this month: round(share ×
 *       the base of the position acted in), or upward its base less the base of the last part's own position before step 2, if more
 *       than nothing, and with {@code DIFFERENCE_AND_SHARE} round(share × the lower base) more. {@code ENTITLED}: the sum.
 *   <li>{@code COMPONENT}: round(entitled × weight), at most what the others left, for all but the last, which gets the rest.
 *   <li>{@code EARNED_COMPONENT}: round(component × the product of its measures). Minutes: of each day min(minutes, dayCap), in Ramadan min(minutes,
 *       dayCap × ramadanFactor cut down to whole minutes); less {@code absentMinutes} of the table for each day absent without reason, not
 *       below zero; ÷ target, at most monthCap; or by {@code THRESHOLD} 1 where they reach the target, else 0. Target: minutes × (obligated days outside Ramadan +
 *       obligated days in Ramadan × ramadanFactor), for {@code FIXED_MONTHLY} ÷ the month's workdays; a target of nothing is reached. Below the
 *       floor a component that minutes earn gives nothing. A score counts up to monthCap.
 *   <li>{@code DISCIPLINE}: percent by the table for each day absent without reason, each step of lateness and leaving early, each missing scan, and
 *       for absences by the table of leave (or, for a class that it does not name, by the deduction table), at most the table's cap of a
 *       month; min(limit, round(percent × base)), the base being the entitled amount ({@code TOTAL}) or the component that bears it, the limit
 *       that component, or what the components earned ({@code WHOLE}). On a day absent without reason nothing else is taken.
 *   <li>{@code BELOW_FLOOR}: all of it where the floor takes the whole month; a floor holds where a component measures minutes. {@code EARNED}: the sum.
 *   <li>{@code SANCTION}: round(the greatest percent of all sanctions in force × earned, or entitled).
 *   <li>{@code OTHER_CUT}: round(share × times × entitled) of each part; an amount is taken from the parts in the order of dates, each as far
 *       as it still has something, and what is left from the last.
 *   <li>{@code NOT_BELOW_ZERO} gives back what cuts take beyond nothing; {@code ABOVE_CEILING} takes what is above the ceiling, which the parts
 *       share in the order of dates. {@code GROSS}.
 *   <li>{@code HEALTH_EMPLOYEE}, {@code HEALTH_EMPLOYER}: round(share × base), base = min(gross, what salary and earlier parts left of the
 *       ceiling, not below zero); where a floor is set, anything was earned and salary and parts stay below it together, the last part's base
 *       is raised by what is missing.
 *   <li>{@code TAX}: {@code taxRounding} of gross × the final rate. Or by effective rates, for a part with gross: {@code taxRounding} of (rate × (salary +
 *       gross of the parts so far)) less the tax of salary and earlier parts, not below zero; {@code TAX_BORNE} in its place where the government bears
 *       it. {@code TAX_SURCHARGE}: on effective rates without a tax number {@code taxRounding} of the surcharge × that tax.
 *   <li>{@code CORRECTION}: each difference. {@code RECEIVABLE}: what would bring the net below zero.
 *   <li>{@code NET}.
 * </ol>
 *
 * <p>A line stands only where its rule applies: {@code BASE}, {@code ENTITLED}, {@code COMPONENT}, {@code EARNED_COMPONENT}, {@code EARNED}, {@code GROSS}, both
 * of health insurance, one of tax, and {@code NET} always; the others where they change something or a percentage above zero was applied.
 * Lines stand in the order of the steps, within a step by parts, other cuts cut by cut. Not here: who may pay, see {@code id.pendopo.performance.period}.
 */
@NullMarked
package id.pendopo.performance.pay;

import org.jspecify.annotations.NullMarked;
