package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.core.law.Code;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an agency noted on the way (<i>catatan kemajuan</i>).
 *
 * @param text what it says; it is shown to nobody outside before it was looked through
 * @param substantive whether it says what was done, which ends the term of the first follow-up; that a report was seen does not
 * @param agency whose it is
 * @param on the day
 * @param at the moment
 */
public record Note(Narrative text, boolean substantive, Code agency, LocalDate on, Instant at) {}
