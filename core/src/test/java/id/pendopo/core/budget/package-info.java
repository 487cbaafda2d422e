/** Tests of the room of the same name. */
@NullMarked
package id.pendopo.core.budget;

import org.jspecify.annotations.NullMarked;
