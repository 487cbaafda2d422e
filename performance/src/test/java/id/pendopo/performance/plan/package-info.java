@NullMarked
package id.pendopo.performance.plan;

import org.jspecify.annotations.NullMarked;
