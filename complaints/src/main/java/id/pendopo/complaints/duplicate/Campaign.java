package id.pendopo.complaints.duplicate;

import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.List;

/**
 * Many alike within a short time (<i>laporan serentak</i>): an officer is alerted and may merge them under one, whose count is shown. None is
 * refused for it.
 *
 * @param parent the first of them, under which the others may be merged
 * @param members all of them in the order in which they came, the parent among them
 * @param from when the first came
 * @param until when the last came
 */
public record Campaign(CaseId parent, List<CaseId> members, Instant from, Instant until) {
    /** Copies what it is given. */
    public Campaign {
        members = List.copyOf(members);
    }
}
