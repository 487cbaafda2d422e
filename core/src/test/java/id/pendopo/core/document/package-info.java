/** Tests of the room of the same name. */
@NullMarked
package id.pendopo.core.document;

import org.jspecify.annotations.NullMarked;
