@NullMarked
package id.pendopo.performance.period;

import org.jspecify.annotations.NullMarked;
