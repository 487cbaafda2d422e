package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import java.time.LocalDate;

/**
 * As what a complaint was taken until an official corrected it (<i>perubahan klasifikasi</i>).
 *
 * @param kind the kind until then
 * @param leaf the leaf until then
 * @param reason why it was corrected
 * @param on the day
 */
public record Reclassification(ReportKind kind, Code leaf, Narrative reason, LocalDate on) {}
