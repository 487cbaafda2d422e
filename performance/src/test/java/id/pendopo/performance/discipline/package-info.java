@NullMarked
package id.pendopo.performance.discipline;

import org.jspecify.annotations.NullMarked;
