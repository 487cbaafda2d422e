/** Pay, tested line by line. */
@NullMarked
package id.pendopo.performance.pay;

import org.jspecify.annotations.NullMarked;
