/** Tests of the room. */
@NullMarked
package id.pendopo.core.notice;

import org.jspecify.annotations.NullMarked;
