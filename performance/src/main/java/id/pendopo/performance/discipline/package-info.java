/**
 * Discipline (<i>disiplin pegawai</i>): days of absence in a year and what the law attaches to them, who must be told, and tables of what
 * lateness, absence and sanctions take from pay. Law: PP 94/2021 with its article 42, PP 53/2010, then the regulations that each table names.
 * Attendance raises alerts only; a sanction is read from its decree. Start with {@link id.pendopo.performance.discipline.DeductionTable}.
 */
@NullMarked
package id.pendopo.performance.discipline;

import org.jspecify.annotations.NullMarked;
