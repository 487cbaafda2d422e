/**
 * Monitoring of complaints (<i>pemantauan pengaduan</i>): what complaints mean to the figures of all procedures, and the two figures for
 * which the envelope is not enough, satisfaction and coverage. Law: Law 25/2009 Art. 37(3) wants monitoring and statistics (standing:
 * seen); how it is counted is Pendopo's own decision.
 */
@NullMarked
package id.pendopo.complaints.monitoring;

import org.jspecify.annotations.NullMarked;
