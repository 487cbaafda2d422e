@NullMarked
package id.pendopo.performance.compute;

import org.jspecify.annotations.NullMarked;
