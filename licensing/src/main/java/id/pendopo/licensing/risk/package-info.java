/**
 * How much risk a business activity bears (<i>tingkat risiko usaha</i>), which decides what licence it needs. The level is looked up and
 * never computed: the annex says it for each business of each edition of the classification, by scope, scale and measures.
 *
 * <p>Law: PP 28/2025 Pasal 129-134, 220-230 [S]; its annexes were not read, so the library ships no rule, and a region's policy brings
 * those it has checked. Where no rule fits, a person decides [D].
 *
 * <p>Start with {@link id.pendopo.licensing.risk.RiskRules}. Not here: what a type of licence asks for, and the way an application takes.
 */
@NullMarked
package id.pendopo.licensing.risk;

import org.jspecify.annotations.NullMarked;
