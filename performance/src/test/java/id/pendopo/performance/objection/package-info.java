@NullMarked
package id.pendopo.performance.objection;

import org.jspecify.annotations.NullMarked;
