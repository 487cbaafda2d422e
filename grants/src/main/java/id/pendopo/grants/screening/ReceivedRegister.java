package id.pendopo.grants.screening;

import id.pendopo.core.office.FactSource;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.RecipientHistory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers from the cases themselves what a recipient received before (<i>register penerima dari berkas</i>): the fact that the
 * recommendation asks where a region has a register, so that what is continuous or not accounted for is refused there. Thread-safe.
 */
public final class ReceivedRegister implements FactSource {
    private static final int LIMIT = 200;

    private final Function<Instant, CaseIndex> index;
    private final OpaqueKeys keys;

    private ReceivedRegister(Function<Instant, CaseIndex> index, OpaqueKeys keys) {
        this.index = index;
        this.keys = keys;
    }

    /** Over the index as it is at an instant, whose cases have these keys. */
    public static ReceivedRegister over(Function<Instant, CaseIndex> index, OpaqueKeys keys) {
        return new ReceivedRegister(index, keys);
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(RecipientHistory.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        CaseIndex cases = index.apply(at);
        List<ReceivedBefore> received = cases.received(keys.key(KeyKind.REGISTER, request.subject())).stream()
                .sorted(java.util.Comparator.comparing(ReceivedBefore::fiscalYear)
                        .reversed())
                .limit(LIMIT)
                .toList();
        return received.isEmpty()
                ? new Reading.NotFound<RecipientHistory>(cases.asOf(), cases.source(), "")
                : new Reading.Found<>(new RecipientHistory(received), cases.asOf(), cases.source(), "");
    }
}
