package id.pendopo.complaints.hub;

import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;
import java.util.List;
import java.util.Optional;

/**
 * How a region stands beside the hub (<i>ketentuan sinkronisasi kanal nasional</i>). The values stand in {@code policy/hub.json}, never here.
 *
 * @param system the short name under which references to the hub are kept
 * @param sync what passes; with credentials both ways [D]
 * @param states what the hub's states mean; nobody outside could read its list [?], so a region that was given it fills it in
 */
public record HubPolicy(
        @Leeway(REGION_MAY_REPLACE) Value<String> system,
        @Leeway(REGION_MAY_REPLACE) Value<HubMode> sync,
        @Leeway(REGION_SETS) Optional<Value<List<HubState>>> states) {
    /** The name of its values; they stand in {@code complaints.json} under {@code hub}. */
    public static final String SECTION = "complaints/hub";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<HubPolicy> schema() {
        return PolicySchema.of(HubPolicy.class, SECTION, HubPolicy.class::getResourceAsStream);
    }

    /** What a state means; empty where nobody said: then nothing follows from it but that a person looks. */
    public Optional<HubMeaning> meaning(String state) {
        return states.flatMap(known -> known.value().stream()
                .filter(one -> one.code().equals(state))
                .map(HubState::meaning)
                .findFirst());
    }
}
