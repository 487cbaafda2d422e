/**
 * Attendance (<i>presensi</i>): a day of one person from schedule, punches, leave, duty and justification. Law: Perpres 21/2023 for the
 * hours; brackets and grace are the region's. Start with {@link id.pendopo.performance.attendance.AttendanceDay}. Not here: what lateness
 * costs, see {@code id.pendopo.performance.discipline}.
 */
@NullMarked
package id.pendopo.performance.attendance;

import org.jspecify.annotations.NullMarked;
