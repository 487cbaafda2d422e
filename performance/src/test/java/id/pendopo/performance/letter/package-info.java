/** Tests of the papers of pay. */
@NullMarked
package id.pendopo.performance.letter;

import org.jspecify.annotations.NullMarked;
