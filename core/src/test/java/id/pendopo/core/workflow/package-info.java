/** Tests of the engine over a small procedure of their own. */
@NullMarked
package id.pendopo.core.workflow;

import org.jspecify.annotations.NullMarked;
