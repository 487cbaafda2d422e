package id.pendopo.performance.objection;

import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import java.util.Set;

/** Offers what an office knows of the months that are objected to (<i>keterangan dari berkas sendiri</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class ObjectionFacts implements FactProvider {
    /** For {@code ServiceLoader}. */
    public ObjectionFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(MonthRecord.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return ObjectionDesk.over(pack, store);
    }
}
