/**
 * JSON as Pendopo reads and writes it, over whichever line of Jackson the application brings. Strict on purpose: what two
 * readers could understand in two ways is refused. Start with {@link id.pendopo.core.internal.json.JsonBinding#available()}.
 */
@NullMarked
package id.pendopo.core.internal.json;

import org.jspecify.annotations.NullMarked;
