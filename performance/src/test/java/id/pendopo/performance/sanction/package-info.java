@NullMarked
package id.pendopo.performance.sanction;

import org.jspecify.annotations.NullMarked;
