package id.pendopo.complaints.complaint;

import id.pendopo.core.workflow.CaseId;
import jakarta.validation.constraints.NotNull;

/** What belongs together (<i>laporan serupa</i>). */
public sealed interface FamilyCommand extends ComplaintCommand {
    /**
     * It is merged into an earlier one (<i>menggabungkan</i>).
     *
     * @param parent which
     */
    record Merge(@NotNull CaseId parent) implements FamilyCommand {}
}
