/** A writer that is killed in the middle of its work, and the recount that shows whether anything was lost, doubled or half-written. */
@NullMarked
package id.pendopo.examples.store.crash;

import org.jspecify.annotations.NullMarked;
