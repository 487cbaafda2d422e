package id.pendopo.complaints.complaint;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Answers what must be known of the complaint into which another is merged (<i>keterangan laporan induk dari berkas sendiri</i>), from the
 * office's own journals. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class FamilyFacts implements FactProvider {
    /** For {@code ServiceLoader}. */
    public FamilyFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(FamilyReading.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return new Journals(
                StoredComplaints.in(pack.region().code(), pack.region().time().offset(), store));
    }

    private record Journals(StoredComplaints complaints) implements FactSource {
        private static final String SOURCE = "JOURNAL";

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(FamilyReading.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return read(request, Actor.SYSTEM, at);
        }

        /** Of a case that is hidden from whoever names it he hears what he hears of an id that nobody has. */
        @Override
        public Reading<?> read(FactRequest request, Actor asker, Instant at) {
            Optional<FamilyReading> found = complaints.read(CaseId.of(request.subject()), asker);
            return found.isPresent()
                    ? new Reading.Found<>(found.get(), at, SOURCE, "")
                    : new Reading.NotFound<FamilyReading>(at, SOURCE, "");
        }
    }
}
