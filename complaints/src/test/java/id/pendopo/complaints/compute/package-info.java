/** Tests of what is computed for those outside. */
@NullMarked
package id.pendopo.complaints.compute;

import org.jspecify.annotations.NullMarked;
