@NullMarked
package id.pendopo.licensing.routing;

import org.jspecify.annotations.NullMarked;
