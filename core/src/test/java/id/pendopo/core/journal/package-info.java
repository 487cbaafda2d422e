@NullMarked
package id.pendopo.core.journal;

import org.jspecify.annotations.NullMarked;
