package id.pendopo.licensing.licence;

import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import java.util.Set;

/** Offers what is known of a region's licences (<i>keterangan izin dari berkas sendiri</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class LicenceFacts implements FactProvider {
    /** For {@code ServiceLoader}. */
    public LicenceFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(LicenceReading.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return LicenceDesk.over(pack, store);
    }
}
