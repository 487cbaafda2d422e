/**
 * The performance plan (<i>sasaran kinerja pegawai, SKP</i>): from its draft over agreement, execution and evaluation to a final predikat,
 * with objection to the assessor's superior. One plan an employee, assignment and year; who is transferred opens a second one.
 *
 * <p>Law: Ministerial Regulation PANRB 6/2022 and Government Regulation 30/2019. The employee signs by submitting, the assessor by
 * agreeing; what both have signed is kept with every version. Plans of earlier years are history under the law of their year. Start with
 * {@link id.pendopo.performance.plan.PlanWorkflow}; the numbers are in {@link id.pendopo.performance.plan.PlanPolicy}. Who assesses whom is
 * read from the organisation by {@link id.pendopo.performance.plan.PlanPlaces}.
 *
 * <p>Not here: daily activities and pay. Neither follows from a predikat by itself, nor a predikat from them.
 */
@NullMarked
package id.pendopo.performance.plan;

import org.jspecify.annotations.NullMarked;
