@NullMarked
package id.pendopo.licensing.compute;

import org.jspecify.annotations.NullMarked;
