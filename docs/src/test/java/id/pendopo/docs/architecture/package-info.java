/** Rules over all modules together, watched by a machine. */
@NullMarked
package id.pendopo.docs.architecture;

import org.jspecify.annotations.NullMarked;
