package id.pendopo.performance.leave;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entitlements to leave (<i>hak atas cuti</i>).
 *
 * @param entitlements one a kind at most
 */
public record LeaveEntitlements(@JsonValue List<LeaveEntitlement> entitlements) {
    /** @throws IllegalArgumentException if a kind stands twice */
    public LeaveEntitlements {
        entitlements = List.copyOf(entitlements);
        Set<LeaveKind> seen = EnumSet.noneOf(LeaveKind.class);
        for (LeaveEntitlement one : entitlements) {
            if (!seen.add(one.kind())) {
                throw new IllegalArgumentException("leave: %s stands twice; keep one".formatted(one.kind()));
            }
        }
    }

    /** Those entitlements. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LeaveEntitlements of(List<LeaveEntitlement> entitlements) {
        return new LeaveEntitlements(entitlements);
    }

    /** That of this kind. */
    public Optional<LeaveEntitlement> find(LeaveKind kind) {
        return entitlements.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
