@NullMarked
package id.pendopo.performance.rating;

import org.jspecify.annotations.NullMarked;
