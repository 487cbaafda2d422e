@NullMarked
package id.pendopo.performance.schedule;

import org.jspecify.annotations.NullMarked;
