@NullMarked
package id.pendopo.licensing.catalogue;

import org.jspecify.annotations.NullMarked;
