@NullMarked
package id.pendopo.performance.employee;

import org.jspecify.annotations.NullMarked;
