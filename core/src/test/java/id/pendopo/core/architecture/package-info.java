/** The order of core's rooms, watched by a machine. */
@NullMarked
package id.pendopo.core.architecture;

import org.jspecify.annotations.NullMarked;
