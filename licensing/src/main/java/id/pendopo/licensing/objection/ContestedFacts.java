package id.pendopo.licensing.objection;

import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import java.util.Set;

/**
 * Offers what is known of decisions that are contested (<i>keterangan keputusan dari berkas sendiri</i>). Found through
 * {@code ServiceLoader}. Thread-safe.
 */
public final class ContestedFacts implements FactProvider {
    /** For {@code ServiceLoader}. */
    public ContestedFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(ContestedDecision.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return ContestedDesk.over(pack, store);
    }
}
