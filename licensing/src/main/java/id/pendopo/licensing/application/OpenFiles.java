package id.pendopo.licensing.application;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.List;

/**
 * Applications of the same holder for the same type, kind and place that are still open (<i>permohonan serupa yang masih berjalan</i>).
 *
 * @param cases the others, not this one
 */
public record OpenFiles(List<CaseId> cases) {
    /** The fact, asked about the id of the case that is to be handed in. */
    public static final Fact<OpenFiles> FACT = Fact.of("OPEN_FILES", OpenFiles.class);

    /** None. */
    public static final OpenFiles NONE = new OpenFiles(List.of());

    /** Copies what it is given. */
    public OpenFiles {
        cases = List.copyOf(cases);
    }
}
