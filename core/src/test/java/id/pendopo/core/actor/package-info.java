/** Tests of the room of the same name. */
@NullMarked
package id.pendopo.core.actor;

import org.jspecify.annotations.NullMarked;
