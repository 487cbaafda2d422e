package id.pendopo.examples.quickstart;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.application.AccountReading;
import id.pendopo.licensing.application.BusinessReading;
import id.pendopo.licensing.application.PoolReading;
import id.pendopo.licensing.application.SignatureReading;
import id.pendopo.licensing.assignment.OfficerPool;
import id.pendopo.licensing.assignment.PoolMember;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The services that an office of licences asks (<i>layanan yang ditanya kantor perizinan</i>), as far as these stories need them: a real
 * one asks its accounts, the national system and the signing service. Thread-safe.
 */
final class Counter implements FactSource {
    private static final String NAME = "layanan-contoh";

    /** The verifier of the story is on the roster too, and the draw must keep him out. */
    private static final OfficerPool INSPECTORS = new OfficerPool(
            Code.of("INSPECTORS"),
            "2026-04",
            Stream.of("P22", "P31", "P32")
                    .map(officer -> PoolMember.of(PersonRef.of(officer), 10, 0))
                    .toList());

    private static final Map<Fact<?>, Object> KNOWN = Map.of(
            AccountReading.FACT, new AccountReading(AccountReading.State.ACTIVE, true),
            BusinessReading.FACT, new BusinessReading(true, false, Set.of("49214")),
            SignatureReading.FACT, SignatureReading.certified(),
            PoolReading.FACT, new PoolReading(INSPECTORS, Optional.empty()));

    @Override
    public Set<Fact<?>> facts() {
        return KNOWN.keySet();
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        Object known = KNOWN.get(request.fact());
        return known == null ? new Reading.NotFound<>(at, NAME, "1") : new Reading.Found<>(known, at, NAME, "1");
    }
}
