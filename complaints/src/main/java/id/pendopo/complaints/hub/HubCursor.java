package id.pendopo.complaints.hub;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.core.workflow.CaseId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far both sides know each other about one report (<i>penanda sinkronisasi</i>). The region keeps one for each report at the hub, unique for its
 * number. A cursor that is lost is begun anew: everything that follows from a reading is known again by its id. Immutable and thread-safe.
 *
 * @param id under which number the hub knows it
 * @param file the case here; the host makes the id before the first reading has an effect
 * @param revision the newest revision that was read; 0 before the first
 * @param seal of what that revision said, so that two different readings of one revision are noticed
 * @param state the state of that revision, kept as it is written
 * @param deliveries how far each of our updates has come, by its token
 * @param settled ids of orders that the office refused and of remarks at which a person has looked: nothing more follows from them
 */
public record HubCursor(
        ExternalReference id,
        CaseId file,
        long revision,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> seal,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> state,
        Map<String, DeliveryState> deliveries,
        Set<String> settled) {
    /** Copies what it is given. */
    public HubCursor {
        deliveries = java.util.Collections.unmodifiableMap(new TreeMap<>(deliveries));
        settled = java.util.Collections.unmodifiableSet(new TreeSet<>(settled));
    }

    /** Before anything was read. */
    public static HubCursor of(ExternalReference id, CaseId file) {
        return new HubCursor(id, file, 0, Optional.empty(), Optional.empty(), Map.of(), Set.of());
    }

    /** The same after the adapter has handed an update over; one that the hub shows already stays as it is. */
    public HubCursor sent(String token) {
        return deliveries.get(token) == DeliveryState.ACKNOWLEDGED ? this : delivered(token, DeliveryState.SENT);
    }

    /** How far an update has come. */
    public DeliveryState delivery(String token) {
        return deliveries.getOrDefault(token, DeliveryState.UNPROCESSED);
    }

    /** Whether anything was read. */
    @JsonIgnore
    public boolean isFresh() {
        return revision == 0;
    }

    /**
     * The same where nothing more follows from this: an order that the office refused, or a remark at which a person has looked.
     *
     * @param what the id of the order or of the remark
     */
    public HubCursor settled(String what) {
        Set<String> more = new TreeSet<>(settled);
        more.add(what);
        return new HubCursor(id, file, revision, seal, state, deliveries, more);
    }

    private HubCursor delivered(String token, DeliveryState how) {
        Map<String, DeliveryState> more = new TreeMap<>(deliveries);
        more.put(token, how);
        return with(more);
    }

    HubCursor with(Map<String, DeliveryState> states) {
        return new HubCursor(id, file, revision, seal, state, states, settled);
    }

    HubCursor at(long read, String sealed, String now) {
        return new HubCursor(id, file, read, Optional.of(sealed), Optional.of(now), deliveries, settled);
    }
}
