/**
 * Leave and absence (<i>cuti dan ketidakhadiran</i>): what was granted, whether it may be granted, and how bodies pay in absence. Law:
 * PP 11/2017 articles 310 to 330, then the regulations that each table names. Start with {@link id.pendopo.performance.leave.LeaveGrant}. Not
 * here: what it does to one month's pay.
 */
@NullMarked
package id.pendopo.performance.leave;

import org.jspecify.annotations.NullMarked;
