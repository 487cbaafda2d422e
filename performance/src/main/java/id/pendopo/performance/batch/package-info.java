/**
 * Computing many (<i>perhitungan massal</i>): a unit, a region or any stream of employees, lazily and in order, on one thread or on those
 * that the caller lends. What cannot be computed is reported with its key, and the rest goes on.
 *
 * <p>Law: none of its own; that a run can be proven equal to another by its hashes is Pendopo's decision [D]. What a run leaves behind
 * is a {@link id.pendopo.performance.batch.RunSummary}.
 */
@NullMarked
package id.pendopo.performance.batch;

import org.jspecify.annotations.NullMarked;
