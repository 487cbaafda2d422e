package id.pendopo.performance.activity;

import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;

/**
 * Minutes of one entry that count (<i>entri yang disetujui</i>): what pay reads, and nothing more.
 *
 * @param entry the case of the entry
 * @param date on which day the work was done
 * @param minutes approved, 1 to 1,440
 * @param bySilence whether nobody had answered until the close
 */
public record ApprovedEntry(CaseId entry, LocalDate date, int minutes, boolean bySilence) {}
