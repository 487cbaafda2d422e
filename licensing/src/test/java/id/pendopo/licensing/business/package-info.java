@NullMarked
package id.pendopo.licensing.business;

import org.jspecify.annotations.NullMarked;
