package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Narrative;
import java.time.LocalDate;

/**
 * What took a complaint back to work after an answer (<i>tanggapan balik</i>).
 *
 * @param kind who and how
 * @param text what was said; it may name persons
 * @param on the day
 */
public record Turn(TurnKind kind, Narrative text, LocalDate on) {}
