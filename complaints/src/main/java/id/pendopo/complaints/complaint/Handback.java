package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.core.law.Code;
import java.time.LocalDate;

/**
 * An agency gave a complaint back because it is not its own (<i>pengembalian disposisi</i>).
 *
 * @param reason why
 * @param proposed whose it is, as the agency thinks
 * @param on the day
 */
public record Handback(Narrative reason, Code proposed, LocalDate on) {}
