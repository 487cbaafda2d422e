/** Tests of the room of the same name. */
@NullMarked
package id.pendopo.core.finding;

import org.jspecify.annotations.NullMarked;
