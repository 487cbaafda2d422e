package id.pendopo.testkit.workflow;

import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.List;

/** What a walk finds outside of the case (<i>layanan luar dalam uji</i>): who answers facts, and the books. One for each walk. */
public interface Outside {
    /** Knows nothing, for workflows that need no fact. */
    Outside SILENT = (request, at) -> {
        throw new IllegalStateException("checks: a step needs %s and nobody answers; say outside(..)"
                .formatted(request.fact().name()));
    };

    /** The answer to a fact. */
    Reading<?> read(FactRequest request, Instant at);

    /** Takes what an entry posts to other books; false when a book forbids it, and then the entry is not taken. */
    default boolean post(List<Posting> postings) {
        return true;
    }
}
