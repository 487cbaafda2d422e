/** The pay of one employee and of the nation, beside the same work in {@code BigDecimal} and by hand. */
@NullMarked
package id.pendopo.benchmarks.pay;

import org.jspecify.annotations.NullMarked;
