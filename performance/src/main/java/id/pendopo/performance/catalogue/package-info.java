/**
 * The catalogue of activities (<i>katalog aktivitas</i>): what people do, in which unit of output, how long one takes, and to whose duties it
 * belongs. A region regulates its own list; its norm times are changed by two people. Start with
 * {@link id.pendopo.performance.catalogue.ActivityCatalogue}.
 */
@NullMarked
package id.pendopo.performance.catalogue;

import org.jspecify.annotations.NullMarked;
