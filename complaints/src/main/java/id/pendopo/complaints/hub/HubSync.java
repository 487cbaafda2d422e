package id.pendopo.complaints.hub;

import id.pendopo.complaints.hub.HubConflict.Kind;
import id.pendopo.complaints.report.ExternalReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings the hub and a case here together (<i>sinkronisasi dengan kanal nasional</i>). The host calls {@link #reconcile} with each reading: it hands the
 * order to the office, keeps the next cursor, and calls again with the same reading until no order is left. In whatever order readings come,
 * however often, and whichever of them are lost, both sides come to the same: each reading holds everything so far, one that is older
 * than another changes nothing, and every order and push is known again by its id. Pure, immutable and thread-safe.
 */
public final class HubSync {
    private final HubPolicy policy;

    private HubSync(HubPolicy policy) {
        this.policy = policy;
    }

    /** By this policy. */
    public static HubSync of(HubPolicy policy) {
        return new HubSync(policy);
    }

    /**
     * What follows from what was read.
     *
     * @param ours the case here, as it stands now; empty while there is none
     * @param reading what was read at the hub
     * @param cursor how far both knew each other
     * @throws IllegalArgumentException if the three are not about one report
     */
    public HubOutcome reconcile(Optional<RegionView> ours, HubReading reading, HubCursor cursor) {
        check(ours, cursor);
        if (!reading.id().equals(cursor.id())) {
            throw new IllegalArgumentException(
                    "hub: the reading is of another report than the cursor; keep one for each");
        }
        if (reading.ours().filter(file -> !file.equals(cursor.file())).isPresent()) {
            throw new IllegalArgumentException(
                    "hub: the reading is a copy of another case than the cursor's; make the cursor for HubReading.ours()");
        }
        HubMode mode = policy.sync().value();
        if (mode == HubMode.OFF || reading.revision() < cursor.revision()) {
            return nothing(cursor);
        }
        String seal = ReadingSeal.of(reading);
        if (reading.revision() == cursor.revision()
                && cursor.seal().filter(seal::equals).isEmpty()) {
            return new HubOutcome(
                    Optional.empty(),
                    List.of(),
                    List.of(new HubConflict(Kind.REVISION_DIFFERS, String.valueOf(reading.revision()))),
                    cursor);
        }
        List<HubConflict> conflicts = new ArrayList<>();
        Optional<HubOrder> order = mode.isReading()
                ? new ReadingOrders(policy, ours, reading, cursor, conflicts).next()
                : Optional.empty();
        HubCursor delivered = delivered(ours, reading, cursor);
        List<HubPush> pushes = pushes(ours, delivered, mode);
        // What changed since the last reading is known only until the cursor moves on.
        HubCursor next = order.isPresent() ? delivered : delivered.at(reading.revision(), seal, reading.state());
        return new HubOutcome(order, pushes, conflicts, next);
    }

    /**
     * What is to be handed over as a new report: nothing unless the region pushes. It is offered again until its number is recorded, so the
     * adapter gives the token along, and asks the hub for it where the hub cannot know it again by itself.
     *
     * @param ours a report that may go there, as the table of visibility leaves it
     */
    public Optional<RegionReport> offering(Optional<RegionReport> ours) {
        return ours.filter(report -> policy.sync().value().isPushing());
    }

    /**
     * That the hub took a report of ours in, and gave it this number: the order records it, once however often it is told.
     *
     * @throws IllegalArgumentException if the number is of another system
     */
    public HubOrder numbered(ExternalReference given) {
        if (!given.system().equals(policy.system().value())) {
            throw new IllegalArgumentException("hub: the number is of system %s, not of %s; translate it in the adapter"
                    .formatted(given.system(), policy.system().value()));
        }
        return HubOrder.number(given);
    }

    /** What is to be handed over where nothing was read: all that the hub has not shown yet. */
    public HubOutcome outgoing(RegionView ours, HubCursor cursor) {
        check(Optional.of(ours), cursor);
        HubMode mode = policy.sync().value();
        HubCursor next = mode.isPushing() ? cursor : skipping(ours, cursor);
        return new HubOutcome(Optional.empty(), pushes(Optional.of(ours), next, mode), List.of(), next);
    }

    private static void check(Optional<RegionView> ours, HubCursor cursor) {
        if (ours.filter(view -> !view.file().equals(cursor.file())).isPresent()) {
            throw new IllegalArgumentException("hub: the case is another than the cursor's; keep one for each report");
        }
    }

    private static HubOutcome nothing(HubCursor cursor) {
        return new HubOutcome(Optional.empty(), List.of(), List.of(), cursor);
    }

    /** Updates that the hub shows have arrived; one that it showed before and shows no more was lost there. */
    private HubCursor delivered(Optional<RegionView> ours, HubReading reading, HubCursor cursor) {
        Map<String, DeliveryState> states = new TreeMap<>(cursor.deliveries());
        states.replaceAll((token, state) -> state == DeliveryState.ACKNOWLEDGED ? DeliveryState.SENT : state);
        reading.remarks().stream()
                .flatMap(remark -> remark.token().stream())
                .forEach(token -> states.put(token, DeliveryState.ACKNOWLEDGED));
        HubCursor known = cursor.with(states);
        return policy.sync().value().isPushing()
                ? known
                : ours.map(view -> skipping(view, known)).orElse(known);
    }

    private static HubCursor skipping(RegionView ours, HubCursor cursor) {
        Map<String, DeliveryState> states = new TreeMap<>(cursor.deliveries());
        ours.updates().forEach(update -> states.putIfAbsent(update.token(), DeliveryState.SKIPPED));
        return cursor.with(states);
    }

    private static List<HubPush> pushes(Optional<RegionView> ours, HubCursor cursor, HubMode mode) {
        if (!mode.isPushing() || ours.isEmpty()) {
            return List.of();
        }
        return ours.get().updates().stream()
                .filter(update -> cursor.delivery(update.token()) != DeliveryState.ACKNOWLEDGED)
                .map(update -> new HubPush(cursor.id(), update))
                .toList();
    }
}
