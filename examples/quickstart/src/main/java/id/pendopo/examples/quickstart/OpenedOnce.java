package id.pendopo.examples.quickstart;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens a procedure once in a pack and gives it to every office there: to open one is to check it whole, and what was opened never changes. */
final class OpenedOnce implements ProcedureProvider {
    private record Place(RegionPack pack, String procedure) {}

    private static final Map<Place, Procedure<?>> OPENED = new ConcurrentHashMap<>();

    private final ProcedureProvider provider;

    OpenedOnce(ProcedureProvider provider) {
        this.provider = provider;
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public Procedure<?> open(RegionPack pack) {
        return OPENED.computeIfAbsent(new Place(pack, name()), place -> provider.open(pack));
    }

    @Override
    public List<PolicySchema<?>> policies() {
        return provider.policies();
    }

    @Override
    public FindingCatalogue findings() {
        return provider.findings();
    }
}
