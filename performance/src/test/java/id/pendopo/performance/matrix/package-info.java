/** What every procedure must answer in every cell of stage, command and role. */
@NullMarked
package id.pendopo.performance.matrix;

import org.jspecify.annotations.NullMarked;
