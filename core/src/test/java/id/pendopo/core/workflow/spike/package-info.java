/** Three procedures of the domain in small, tried on the engine before their modules are written. */
@NullMarked
package id.pendopo.core.workflow.spike;

import org.jspecify.annotations.NullMarked;
