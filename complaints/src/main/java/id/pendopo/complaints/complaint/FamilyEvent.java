package id.pendopo.complaints.complaint;

import id.pendopo.core.workflow.CaseId;

/** What belongs together (<i>laporan serupa</i>). */
public sealed interface FamilyEvent extends ComplaintEvent {
    /** It was merged into another. */
    record ComplaintMerged(CaseId parent) implements FamilyEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.family(family -> family.mergedInto(parent));
        }
    }
}
