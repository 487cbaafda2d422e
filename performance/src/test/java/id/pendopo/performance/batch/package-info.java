/** Tests of computing many. */
@NullMarked
package id.pendopo.performance.batch;

import org.jspecify.annotations.NullMarked;
