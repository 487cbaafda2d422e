/** What is assessed, owed and settled, on the last value that passes and the first that does not. */
@NullMarked
package id.pendopo.licensing.fee;

import org.jspecify.annotations.NullMarked;
