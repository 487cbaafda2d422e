@NullMarked
package id.pendopo.performance.organisation;

import org.jspecify.annotations.NullMarked;
