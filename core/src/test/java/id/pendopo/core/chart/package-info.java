@NullMarked
package id.pendopo.core.chart;

import org.jspecify.annotations.NullMarked;
