@NullMarked
package id.pendopo.core.internal.csv;

import org.jspecify.annotations.NullMarked;
