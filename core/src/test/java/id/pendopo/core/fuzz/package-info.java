/** Arbitrary bytes at every place where text comes in: nothing but the documented refusal may come out. */
@NullMarked
package id.pendopo.core.fuzz;

import org.jspecify.annotations.NullMarked;
