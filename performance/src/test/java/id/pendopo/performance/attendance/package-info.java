@NullMarked
package id.pendopo.performance.attendance;

import org.jspecify.annotations.NullMarked;
