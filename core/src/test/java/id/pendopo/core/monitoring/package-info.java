@NullMarked
package id.pendopo.core.monitoring;

import org.jspecify.annotations.NullMarked;
