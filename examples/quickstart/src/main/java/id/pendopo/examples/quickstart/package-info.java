/**
 * The quick start (<i>contoh jalan</i>): one hibah from filing to refund in plain Java, told as a story. Start with
 * {@link id.pendopo.examples.quickstart.Quickstart}; the calls to the library stand in {@code Play} and {@code Ending}.
 */
@NullMarked
package id.pendopo.examples.quickstart;

import org.jspecify.annotations.NullMarked;
