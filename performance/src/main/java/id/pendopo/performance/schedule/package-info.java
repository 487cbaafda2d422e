/**
 * Working time (<i>hari dan jam kerja</i>): which hours a person has to work on a day, by the week's pattern or by shifts, in Ramadan and in
 * the zone of the place. Law: Perpres 21/2023 articles 3 and 4; details are the region's. Start with
 * {@link id.pendopo.performance.schedule.Schedules}. Ramadan is a dated period in data and never computed.
 */
@NullMarked
package id.pendopo.performance.schedule;

import org.jspecify.annotations.NullMarked;
