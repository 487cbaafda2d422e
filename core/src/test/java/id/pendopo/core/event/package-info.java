@NullMarked
package id.pendopo.core.event;

import org.jspecify.annotations.NullMarked;
