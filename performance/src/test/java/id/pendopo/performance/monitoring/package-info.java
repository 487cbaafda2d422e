@NullMarked
package id.pendopo.performance.monitoring;

import org.jspecify.annotations.NullMarked;
