@NullMarked
package id.pendopo.licensing.law;

import org.jspecify.annotations.NullMarked;
