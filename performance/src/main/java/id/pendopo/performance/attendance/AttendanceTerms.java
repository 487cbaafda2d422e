package id.pendopo.performance.attendance;

/**
 * By which terms scans become days (<i>ketentuan perhitungan presensi</i>), as a policy has them.
 *
 * @param grace tolerance of lateness
 * @param flexMinutes up to how much later or earlier somebody may come and make up for it on the same day, 0 to {@value Grace#LIMIT}
 * @param window which scans belong to which hours
 * @param justificationDay until which day of the next month a justification may be filed, 1 to 28
 */
public record AttendanceTerms(Grace grace, int flexMinutes, PunchWindow window, int justificationDay) {
    /** @throws IllegalArgumentException if a number is outside its range */
    public AttendanceTerms {
        if (flexMinutes < 0 || flexMinutes > Grace.LIMIT) {
            throw new IllegalArgumentException("attendance: %d flexible minutes are outside 0 to %d; give minutes"
                    .formatted(flexMinutes, Grace.LIMIT));
        }
        if (justificationDay < 1 || justificationDay > 28) {
            throw new IllegalArgumentException("attendance: day %d is outside 1 to 28; name a day that every month has"
                    .formatted(justificationDay));
        }
    }
}
