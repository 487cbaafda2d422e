/** The documentation, held to what the build knows. */
@NullMarked
package id.pendopo.docs;

import org.jspecify.annotations.NullMarked;
