@NullMarked
package id.pendopo.performance.law;

import org.jspecify.annotations.NullMarked;
