/** The one place that knows the library which compares texts; it is optional, and an error names it where it is absent. */
@NullMarked
package id.pendopo.grants.internal.likeness;

import org.jspecify.annotations.NullMarked;
