/**
 * Sanctions of civil servants (<i>hukuman disiplin PNS</i>) from an allegation to their end: summoned in writing, heard or twice absent,
 * imposed by decree, in effect for months of pay. Law: Government Regulation 94/2021, articles 26 to 28 on summons and examination. Pay
 * reads decrees only, never counts of absence; start with {@link id.pendopo.performance.sanction.SanctionWorkflow}, what pay reads is
 * {@link id.pendopo.performance.sanction.SanctionReading}. Not here: which sanction a number of days leads to, see
 * {@code id.pendopo.performance.discipline}; objection and appeal against a sanction, which have bodies and terms of their own.
 */
@NullMarked
package id.pendopo.performance.sanction;

import org.jspecify.annotations.NullMarked;
