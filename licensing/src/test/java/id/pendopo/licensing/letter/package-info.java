/** Tests of letters of licensing. */
@NullMarked
package id.pendopo.licensing.letter;

import org.jspecify.annotations.NullMarked;
