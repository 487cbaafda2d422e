/**
 * Checks against abuse of daily activity (<i>pemeriksaan kewajaran aktivitas</i>): what blocks, what warns, and what an inspector looks at.
 * Every threshold is the region's. A flag names cases and never repeats what anybody wrote; it never changes pay by itself, a person with a
 * reason does [D]. Start with {@link id.pendopo.performance.abuse.AbuseChecks}.
 */
@NullMarked
package id.pendopo.performance.abuse;

import org.jspecify.annotations.NullMarked;
