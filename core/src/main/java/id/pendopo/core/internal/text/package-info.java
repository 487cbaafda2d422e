/** What holds for every text that comes from outside, whatever it is about. */
@NullMarked
package id.pendopo.core.internal.text;

import org.jspecify.annotations.NullMarked;
