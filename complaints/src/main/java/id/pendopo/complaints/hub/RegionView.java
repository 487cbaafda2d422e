package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.util.List;
import java.util.Set;

/**
 * What the hub's side must know of a case here (<i>keadaan laporan di daerah</i>).
 *
 * @param file the case
 * @param stage how it stands
 * @param references the numbers under which other systems know it
 * @param asked what the reporter himself wants hidden
 * @param secrecy what is hidden now
 * @param updates the follow-up that the hub should show, in its order
 * @param taken the ids of all commands that the case has taken, so that none is worked out anew
 */
public record RegionView(
        CaseId file,
        RegionStage stage,
        Set<ExternalReference> references,
        Secrecy asked,
        Secrecy secrecy,
        List<RegionUpdate> updates,
        Set<CommandId> taken) {
    /** Copies what it is given. */
    public RegionView {
        references = Set.copyOf(references);
        updates = List.copyOf(updates);
        taken = Set.copyOf(taken);
    }

    /** The case alone. */
    @Override
    public String toString() {
        return "RegionView[" + file + " " + stage + "]";
    }
}
