package id.pendopo.grants.screening;

import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import id.pendopo.grants.proposal.ScreeningRun;
import java.util.Set;

/**
 * Offers the screening of a region over its own cases (<i>penapisan dari berkas sendiri</i>), with no register of relations. Found
 * through {@code ServiceLoader}. Thread-safe.
 */
public final class ScreeningFacts implements FactProvider {
    /** For {@code ServiceLoader}. */
    public ScreeningFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(ScreeningRun.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return ScreeningDesk.over(
                StoredSubjects.in(pack, store, OpaqueKeys.under(secret)),
                Relations::unconnected,
                pack.region().time().offset());
    }
}
