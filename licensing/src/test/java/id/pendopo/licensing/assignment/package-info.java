/** Draws that anyone can repeat, and that nobody can bend unseen. */
@NullMarked
package id.pendopo.licensing.assignment;

import org.jspecify.annotations.NullMarked;
