/**
 * Small maps and sets that never change and always read in the same order, so that what a case holds is written the same way
 * everywhere and is not copied again with every step. Start with {@link id.pendopo.core.internal.order.OrderedMap}.
 */
@NullMarked
package id.pendopo.core.internal.order;

import org.jspecify.annotations.NullMarked;
