package id.pendopo.core.office;

import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import java.util.Set;

/**
 * Facts that a module answers from the office's own cases (<i>penyedia keterangan dari berkas sendiri</i>), such as what the other
 * cases say of this one. An office takes none by itself; whoever opens it gives it what this makes. Scenarios find it through
 * {@code ServiceLoader} and use it for what they do not tell.
 */
public interface FactProvider {
    /** The facts it answers. */
    Set<Fact<?>> facts();

    /**
     * What answers them.
     *
     * @param pack the region
     * @param store where the office keeps its cases
     * @param secret of the region, under which numbers of persons are compared without being kept
     */
    FactSource over(RegionPack pack, Store store, byte[] secret);
}
