package id.pendopo.complaints.complaint;

import id.pendopo.core.law.Code;
import java.time.LocalDate;

/**
 * Something was told upward because time passed (<i>eskalasi</i>). It moves nothing.
 *
 * @param clock which clock
 * @param level to whom
 * @param on the day
 */
public record Escalation(Code clock, EscalationLevel level, LocalDate on) {}
