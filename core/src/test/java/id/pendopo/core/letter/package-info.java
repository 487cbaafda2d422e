/** Tests of the room. */
@NullMarked
package id.pendopo.core.letter;

import org.jspecify.annotations.NullMarked;
