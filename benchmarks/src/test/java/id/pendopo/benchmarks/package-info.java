@NullMarked
package id.pendopo.benchmarks;

import org.jspecify.annotations.NullMarked;
