/**
 * Monitoring (<i>pemantauan kinerja layanan</i>): the figures of a region's leaders, from envelopes and changes of stage alone, for
 * all procedures alike. Nothing here knows what a case is about or who took part in it. Law: Law 25/2009 Art. 37(3), which wants
 * monitoring and statistics of complaints (standing: seen); what is counted, and how, is Pendopo's own decision.
 *
 * <p>{@link id.pendopo.core.monitoring.StageChange} is what one entry of a journal tells;
 * {@link id.pendopo.core.monitoring.FlowMeaning} says as data what a procedure's stages, acts and clocks mean;
 * {@link id.pendopo.core.monitoring.Tally} counts; {@link id.pendopo.core.monitoring.KpiReading} is what it answers.
 */
@NullMarked
package id.pendopo.core.monitoring;

import org.jspecify.annotations.NullMarked;
