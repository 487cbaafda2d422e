@NullMarked
package id.pendopo.licensing.risk;

import org.jspecify.annotations.NullMarked;
