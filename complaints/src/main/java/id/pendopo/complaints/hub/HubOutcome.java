package id.pendopo.complaints.hub;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a reading (<i>hasil pencocokan</i>).
 *
 * @param order what is to be done here next; one at a time, because the next one hangs on where the case then stands
 * @param pushes what is to be handed over to the hub
 * @param conflicts what a person has to look at
 * @param next the cursor, to be kept once the order was taken
 */
public record HubOutcome(Optional<HubOrder> order, List<HubPush> pushes, List<HubConflict> conflicts, HubCursor next) {
    /** Copies what it is given. */
    public HubOutcome {
        pushes = List.copyOf(pushes);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether both sides agree, but for what is under way and for what a person has to look at. */
    @JsonIgnore
    public boolean isQuiet() {
        return order.isEmpty() && pushes.isEmpty();
    }
}
