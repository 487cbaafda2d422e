/** Tests of the office over a small procedure of their own and the in-memory store. */
@NullMarked
package id.pendopo.testkit.office;

import org.jspecify.annotations.NullMarked;
