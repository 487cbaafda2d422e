package id.pendopo.performance.period;

import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import java.util.Set;

/** Offers what an office knows of its own pay months (<i>keterangan dari berkas sendiri</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class PeriodFacts implements FactProvider {
    /** For {@code ServiceLoader}. */
    public PeriodFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return PeriodDesk.FACTS;
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return PeriodDesk.over(pack, store);
    }
}
