package id.pendopo.complaints.hub;

import id.pendopo.complaints.hub.HubConflict.Kind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CommandId;
import java.util.List;
import java.util.Optional;

/**
 * Works out the next thing to be done here because of one reading: first what hides more, then what the reporter said, then what the hub's
 * state asks for. What no rule can answer goes to the conflicts. Lives for one reading.
 */
final class ReadingOrders {
    private static final String CLOSING = "close";

    private final HubPolicy policy;
    private final Optional<RegionView> ours;
    private final HubReading reading;
    private final HubCursor cursor;
    private final List<HubConflict> conflicts;
    private final Optional<HubMeaning> meaning;

    ReadingOrders(
            HubPolicy policy,
            Optional<RegionView> ours,
            HubReading reading,
            HubCursor cursor,
            List<HubConflict> conflicts) {
        this.policy = policy;
        this.ours = ours;
        this.reading = reading;
        this.cursor = cursor;
        this.conflicts = conflicts;
        this.meaning = policy.meaning(reading.state());
    }

    Optional<HubOrder> next() {
        if (meaning.isEmpty()) {
            conflict(Kind.STATE_UNKNOWN, reading.state());
        }
        if (ours.isEmpty()) {
            return takenIn();
        }
        RegionView view = ours.get();
        return numbered(view).or(() -> tightened(view)).or(() -> said(view)).or(() -> stateAsks(view));
    }

    /** What we pushed is known again by the number that the hub gave it, so that it is written down before anything else. */
    private Optional<HubOrder> numbered(RegionView view) {
        if (view.references().contains(reading.id())) {
            return Optional.empty();
        }
        HubOrder record = HubOrder.number(reading.id());
        if (isOpenTo(record.id(), view)) {
            return Optional.of(record);
        }
        conflict(Kind.NUMBER_ELSEWHERE, reading.id().system());
        return Optional.empty();
    }

    private Optional<HubOrder> takenIn() {
        if (reading.token().isPresent()) {
            // A copy of our own is never a report of somebody else's.
            conflict(Kind.NUMBER_ELSEWHERE, reading.id().system());
            return Optional.empty();
        }
        CommandId id = id("open", reading.id().number());
        if (reading.report().isEmpty() || cursor.settled().contains(id.value())) {
            conflict(Kind.REPORT_MISSING, reading.id().system());
            return Optional.empty();
        }
        return reading.report().map(report -> HubOrder.takeIn(id, report, reading.id()));
    }

    private Optional<HubOrder> tightened(RegionView view) {
        Secrecy there = reading.secrecy();
        if (!there.isAtLeast(view.asked())) {
            conflict(Kind.SECRECY_LOOSER, String.valueOf(reading.revision()));
        }
        if (view.secrecy().isAtLeast(there)) {
            return Optional.empty();
        }
        CommandId id = id("secrecy", String.valueOf(reading.revision()));
        return isOpenTo(id, view)
                ? Optional.of(HubOrder.tighten(id, Secrecy.strictest(view.secrecy(), there)))
                : Optional.empty();
    }

    /** The first remark of the hub's order that has had no effect here yet. */
    private Optional<HubOrder> said(RegionView view) {
        Optional<HubOrder> first = Optional.empty();
        for (HubRemark remark : reading.remarks()) {
            boolean isKnown = view.updates().stream()
                    .anyMatch(update ->
                            remark.token().filter(update.token()::equals).isPresent());
            if (isKnown || cursor.settled().contains(remark.id())) {
                continue;
            }
            if (remark.author() != HubAuthor.REPORTER || remark.isOurs()) {
                conflict(
                        remark.author() == HubAuthor.REGION || remark.isOurs() ? Kind.WRITTEN_THERE : Kind.REMARK_WAITS,
                        remark.id());
                continue;
            }
            CommandId id = id("remark", remark.id());
            if (view.taken().contains(id)) {
                continue;
            }
            Optional<HubOrder.Kind> kind = reply(view.stage());
            if (kind.isEmpty() || cursor.settled().contains(id.value())) {
                conflict(Kind.REMARK_WAITS, remark.id());
            } else if (first.isEmpty()) {
                first = Optional.of(HubOrder.of(id, kind.get(), remark.text()));
            }
        }
        return first;
    }

    /** What the hub has closed is not taken back to work by what was said before: a word of thanks is no objection. */
    private Optional<HubOrder.Kind> reply(RegionStage stage) {
        boolean open = meaning.filter(HubMeaning.OPEN::equals).isPresent();
        if (stage.isAnswered() && open) {
            return Optional.of(HubOrder.Kind.REPLY);
        }
        if (stage == RegionStage.CLOSED && open) {
            return Optional.of(HubOrder.Kind.REOPEN);
        }
        return stage.isOpen() ? Optional.of(HubOrder.Kind.APPEND) : Optional.empty();
    }

    private Optional<HubOrder> stateAsks(RegionView view) {
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        return switch (meaning.get()) {
            case OPEN -> opened(view);
            case CLOSED -> closed(view);
            case WITHDRAWN -> withdrawn(view);
            case ARCHIVED -> {
                if (view.stage().isOpen()) {
                    conflict(Kind.ARCHIVED_THERE, reading.state());
                }
                yield Optional.empty();
            }
        };
    }

    /** Closed here by its own clock while the hub still waits is no conflict: the hub's clock passes too. */
    private Optional<HubOrder> opened(RegionView view) {
        if (view.stage() == RegionStage.CLOSED && isClosedByHub(view) || view.stage() == RegionStage.ENDED) {
            conflict(Kind.OPEN_THERE, reading.state());
        }
        return Optional.empty();
    }

    private Optional<HubOrder> closed(RegionView view) {
        if (!view.stage().isOpen()) {
            return Optional.empty();
        }
        CommandId id = id(CLOSING, String.valueOf(reading.revision()));
        if (view.stage() == RegionStage.ANSWERED && isOpenTo(id, view) && isNewlyClosed(view)) {
            return Optional.of(HubOrder.of(id, HubOrder.Kind.CLOSE, reading.id()));
        }
        conflict(
                switch (view.stage()) {
                    case PROMISED -> Kind.PROMISE_RUNS;
                    case ANSWERED -> Kind.CLOSED_BEFORE;
                    default -> Kind.CLOSED_UNANSWERED;
                },
                reading.state());
        return Optional.empty();
    }

    /**
     * The hub closes once: what was opened again here and answered anew it has closed only if it was open there in between. Otherwise the
     * reporter would lose the days in which he may reply to the new answer.
     */
    private boolean isNewlyClosed(RegionView view) {
        boolean wasOpen = cursor.state()
                .flatMap(policy::meaning)
                .filter(HubMeaning.OPEN::equals)
                .isPresent();
        return wasOpen || !isClosedByHub(view);
    }

    private static boolean isClosedByHub(RegionView view) {
        return view.taken().stream().anyMatch(id -> id.value().startsWith(HubOrder.PREFIX + CLOSING));
    }

    private Optional<HubOrder> withdrawn(RegionView view) {
        if (!view.stage().isOpen()) {
            return Optional.empty();
        }
        CommandId id = id("withdraw", String.valueOf(reading.revision()));
        if (isOpenTo(id, view)) {
            return Optional.of(HubOrder.of(id, HubOrder.Kind.WITHDRAW));
        }
        conflict(Kind.OPEN_THERE, reading.state());
        return Optional.empty();
    }

    private boolean isOpenTo(CommandId id, RegionView view) {
        return !view.taken().contains(id) && !cursor.settled().contains(id.value());
    }

    /** The same for the same cause. Ids of the hub may hold any character, so they are shortened to digits. */
    private CommandId id(String cause, String what) {
        return HubOrder.id(cause, reading.id().number() + "/" + what);
    }

    private void conflict(Kind kind, String about) {
        conflicts.add(new HubConflict(kind, about));
    }
}
