/**
 * What a region may set, and how far (<i>kebijakan daerah</i>): dated values in three layers - national law, the regime a region
 * follows, the region's own pack - each with its source and its standing, checked against the leeway that the law leaves.
 *
 * <p>Law: none of its own; the values of each procedure cite theirs. That there are three layers, that a later layer may only use
 * the leeway of the one below, and that a value keeps two standings apart (how sure the source is, and who stands behind the value)
 * is Pendopo's decision [D].
 *
 * <p>Start with {@link id.pendopo.core.policy.RegionPack#open(java.nio.file.Path)}; a module declares its values with a record of
 * {@link id.pendopo.core.policy.Value} components under {@link id.pendopo.core.policy.Leeway} and describes it by
 * {@link id.pendopo.core.policy.PolicySchema}. Not here: what the values mean, which is the module's.
 */
@NullMarked
package id.pendopo.core.policy;

import org.jspecify.annotations.NullMarked;
