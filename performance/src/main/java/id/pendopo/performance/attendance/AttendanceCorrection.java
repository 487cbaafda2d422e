package id.pendopo.performance.attendance;

import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;

/**
 * A correction that took effect (<i>koreksi presensi</i>), as the verifier is shown it.
 *
 * @param day the day
 * @param what what was mended
 * @param document the document it rests on
 * @param by who made it
 */
public record AttendanceCorrection(LocalDate day, Corrected what, String document, EmployeeId by) {}
