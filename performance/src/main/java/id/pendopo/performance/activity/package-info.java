/**
 * Daily activity (<i>aktivitas harian</i>): what somebody did, from when to when, by which item of the catalogue, and how many minutes of
 * it his superior approves. One case is one entry of one day.
 *
 * <p>Law: performance is documented and followed while the work is done, PermenPANRB 6/2022 [S]; windows, caps and what silence means are
 * each region's own, for which Pendopo only proposes values [D]. Start with {@link id.pendopo.performance.activity.ActivityWorkflow}; the
 * numbers are in {@link id.pendopo.performance.activity.ActivityPolicy}. Not here: patterns over many entries, see
 * {@code id.pendopo.performance.abuse}, and what minutes are worth, see {@code id.pendopo.performance.pay}.
 */
@NullMarked
package id.pendopo.performance.activity;

import org.jspecify.annotations.NullMarked;
