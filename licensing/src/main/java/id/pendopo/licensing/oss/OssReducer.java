package id.pendopo.licensing.oss;

import id.pendopo.core.identity.Nib;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Works out a course: first which messages count, then their order, then what they come to. Lives for one course. */
final class OssReducer {
    /** States of a NIB under which a request goes on: active, not yet active, may prepare, may operate [S: PIA 4.3.22 annex 14]. */
    private static final Set<String> ALIVE = Set.of("01", "02", "03", "04");

    private final OssPermitId permit;
    private final OssStatusTable table;
    private final Set<OssTask> tasks = new LinkedHashSet<>();
    private final List<OssSeen> seen = new ArrayList<>();
    private final List<OssTurn> turns = new ArrayList<>();
    private final Set<OssIssuance> issued = new LinkedHashSet<>();
    private Optional<OssPermit> licence = Optional.empty();
    private Optional<String> ossId = Optional.empty();
    private Optional<String> nibStatus = Optional.empty();
    private boolean granted;
    private Instant latest = Instant.MIN;

    OssReducer(OssPermitId permit, OssStatusTable table) {
        this.permit = permit;
        this.table = table;
    }

    OssCourse of(Collection<? extends OssMessage> messages) {
        List<OssMessage> once = once(messages);
        lost(messages);
        boolean counted = once.stream().allMatch(one -> one.stamp().sequence().isPresent());
        Comparator<OssMessage> order = Comparator.comparing(OssMessage::stamp);
        if (counted) {
            order = Comparator.<OssMessage, Long>comparing(
                            one -> one.stamp().sequence().orElseThrow())
                    .thenComparing(order);
        }
        List<OssMessage> mine =
                once.stream().filter(one -> one.isAbout(permit)).sorted(order).toList();
        sameBusiness(mine);
        if (!counted) {
            sameInstant(mine);
        }
        mine.forEach(this::take);
        nibStatus.filter(status -> !ALIVE.contains(status)).ifPresent(status -> task(OssTaskKind.NIB_STATE, status));
        if (issued.size() > 1) {
            task(OssTaskKind.LICENCE_DIFFERS, String.valueOf(issued.size()));
        } else if (granted && issued.isEmpty()) {
            task(OssTaskKind.NUMBER_MISSING, permit.value());
        }
        Optional<OssIssuance> one = issued.size() == 1 ? issued.stream().findFirst() : Optional.empty();
        return new OssCourse(permit, licence, ossId, seen, turns, one, List.copyOf(tasks));
    }

    /** Each message once; of those that share an id and differ, none, for nobody knows which of them is true. */
    private List<OssMessage> once(Collection<? extends OssMessage> messages) {
        Map<String, OssMessage> byId = new TreeMap<>();
        Set<String> differing = new TreeSet<>();
        for (OssMessage one : messages) {
            OssMessage before = byId.putIfAbsent(one.stamp().id(), one);
            if (before != null && !before.equals(one)) {
                differing.add(one.stamp().id());
            }
        }
        differing.stream()
                .filter(id -> messages.stream().anyMatch(one -> one.stamp().id().equals(id) && one.isAbout(permit)))
                .forEach(id -> task(OssTaskKind.MESSAGE_DIFFERS, id));
        byId.keySet().removeAll(differing);
        return List.copyOf(byId.values());
    }

    /** Numbers that are missing in the other side's count may be about any request, so every course says so. */
    private void lost(Collection<? extends OssMessage> messages) {
        TreeSet<Long> numbers = new TreeSet<>();
        messages.forEach(one -> one.stamp().sequence().ifPresent(numbers::add));
        Long before = null;
        for (Long number : numbers) {
            if (before != null && number > before + 1) {
                task(
                        OssTaskKind.MESSAGE_LOST,
                        number == before + 2 ? String.valueOf(before + 1) : (before + 1) + "-" + (number - 1));
            }
            before = number;
        }
    }

    private void sameBusiness(List<OssMessage> mine) {
        Set<Nib> businesses = new HashSet<>();
        mine.forEach(one -> businesses.add(one.nib()));
        if (businesses.size() > 1) {
            task(OssTaskKind.NIB_DIFFERS, String.valueOf(businesses.size()));
        }
    }

    private void sameInstant(List<OssMessage> mine) {
        Map<Instant, OssStatusCode> told = new HashMap<>();
        for (OssMessage one : mine) {
            if (one instanceof ReadStatus state) {
                OssStatusCode before = told.putIfAbsent(one.stamp().at(), state.status());
                if (before != null && !before.equals(state.status())) {
                    task(OssTaskKind.ORDER_UNSURE, one.stamp().id());
                }
            }
        }
    }

    private void take(OssMessage message) {
        if (message instanceof ReceivedNib nib) {
            licence = nib.permits().stream()
                    .filter(one -> one.permit().equals(permit))
                    .findFirst();
            ossId = Optional.of(nib.ossId());
            nibStatus = Optional.of(nib.nibStatus());
        } else if (message instanceof ReceivedFile) {
            granted = true;
        } else if (message instanceof ReadLicence read) {
            issued.add(read.issuance());
        } else if (message instanceof ReadStatus read) {
            state(read);
        } else {
            throw new IllegalStateException(
                    "OSS message: no course for " + message.getClass().getSimpleName());
        }
    }

    private void state(ReadStatus read) {
        Instant at = read.stamp().at();
        if (at.isBefore(latest)) {
            // The count is their order and the clock is wrong: the day it gives is one that a person has to check.
            task(OssTaskKind.ORDER_UNSURE, read.stamp().id());
            at = latest;
        }
        latest = at;
        // The same state read again is no other one: a stop that is read twice is one stop.
        if (!seen.isEmpty() && seen.get(seen.size() - 1).status().equals(read.status())) {
            return;
        }
        seen.add(new OssSeen(read.status(), at));
        Optional<OssStatus> known = table.find(read.status()).filter(OssStatus::isKnown);
        if (known.isEmpty()) {
            task(OssTaskKind.STATUS_UNKNOWN, read.status().value());
            return;
        }
        OssSignal signal = known.get().signal();
        granted |= signal == OssSignal.GRANTED || signal == OssSignal.GRANTED_BY_SILENCE;
        turn(known.get(), at);
    }

    private void turn(OssStatus status, Instant at) {
        OssClockEffect effect = status.clock();
        Optional<OssTurn> last = turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
        Optional<OssClockEffect> stop = last.map(OssTurn::effect).filter(OssClockEffect::isStop);
        if (effect.isStop()) {
            if (stop.isEmpty()) {
                turns.add(new OssTurn(effect, at));
            } else if (effect == OssClockEffect.STOP_TO_ZERO && stop.get() == OssClockEffect.STOP) {
                // Still standing since the first stop, but the answer that is waited for is now the one that begins
                // from zero.
                turns.set(
                        turns.size() - 1, new OssTurn(effect, last.orElseThrow().at()));
            }
        } else if (effect.isStart()) {
            if (stop.isEmpty()) {
                task(OssTaskKind.CLOCK_NOT_STOPPED, status.code().value());
                return;
            }
            if (!effect.answers(stop.get())) {
                task(OssTaskKind.CLOCK_PAIR, status.code().value());
            }
            turns.add(new OssTurn(effect, at));
        }
    }

    private void task(OssTaskKind kind, String about) {
        tasks.add(new OssTask(kind, permit, about));
    }
}
