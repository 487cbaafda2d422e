package id.pendopo.complaints.duplicate;

import id.pendopo.core.workflow.CaseId;

/**
 * An open report as the index keeps it (<i>laporan yang masih terbuka</i>).
 *
 * @param id the case
 * @param trace what is compared
 * @param isPublic whether the public sees it, by the table of views: only then a citizen is shown that there is one like his
 */
public record OpenReport(CaseId id, ReportTrace trace, boolean isPublic) {}
