/**
 * Fees for licences (<i>retribusi perizinan tertentu</i>): what is assessed, how it came about factor by factor, what is owed on a day,
 * and when a payment settles it. Most licences are free; in practice the fee is that of a building approval. Law: UU 1/2022 and the
 * annex of PP 16/2021 [K], then the region's own regulation, whose figures are its {@link id.pendopo.licensing.fee.FeeTariff}. Start
 * with {@link id.pendopo.licensing.fee.FeeAssessment}. Not here: who may assess and who may confirm, which is the procedure's.
 */
@NullMarked
package id.pendopo.licensing.fee;

import org.jspecify.annotations.NullMarked;
