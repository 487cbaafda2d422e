/**
 * Objection of a civil servant to his pay of a month (<i>keberatan atas hasil TPP</i>): filed soon after the slip, reviewed by the
 * personnel office, decided with reasons, and once more by its head if he appeals. It never holds payment up: what is found wrong is
 * corrected beside the month. Terms are Pendopo's decisions [D] that a region may replace. Start with
 * {@link id.pendopo.performance.objection.ObjectionWorkflow}; the numbers are in
 * {@link id.pendopo.performance.objection.ObjectionPolicy}. Not here: objection to the rating of a year, see
 * {@code id.pendopo.performance.plan}.
 */
@NullMarked
package id.pendopo.performance.objection;

import org.jspecify.annotations.NullMarked;
