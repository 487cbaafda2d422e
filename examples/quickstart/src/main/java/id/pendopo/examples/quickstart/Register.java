package id.pendopo.examples.quickstart;

import id.pendopo.core.office.FactSource;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.RecipientHistory;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The region's register of recipients (<i>register penerima hibah</i>), as far as this story needs one: a real one looks up the
 * subject of the request. Thread-safe.
 *
 * @param received what the applicant of the story received before
 */
record Register(List<ReceivedBefore> received) implements FactSource {
    private static final String NAME = "register-contoh";

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(RecipientHistory.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        return received.isEmpty()
                ? new Reading.NotFound<>(at, NAME, "1")
                : new Reading.Found<>(new RecipientHistory(received), at, NAME, "1");
    }
}
