@NullMarked
package id.pendopo.performance.leave;

import org.jspecify.annotations.NullMarked;
