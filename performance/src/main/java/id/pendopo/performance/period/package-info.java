/**
 * The pay month of one unit (<i>bulan TPP</i>): opened under a policy that is fixed then, closed, computed by the office's program,
 * verified, signed by two, paid once. A paid month is never touched again: what was wrong in it becomes a correction, computed and verified
 * beside it and carried into a later month, also of another year. Four persons do the four things. Law: the procedure is Pendopo's decision
 * [D] beside what regions' regulations were seen to say; start with {@link id.pendopo.performance.period.PeriodWorkflow}, the numbers are
 * in {@link id.pendopo.performance.period.PeriodPolicy}. Not here: how pay is computed, see {@code id.pendopo.performance.pay}.
 */
@NullMarked
package id.pendopo.performance.period;

import org.jspecify.annotations.NullMarked;
