package id.pendopo.core.journal;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.FollowUp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what acts lead to with what stands in the other cases, in whatever order a journal holds them. Only cases that are in the
 * journal are judged: that a whole case is missing is for the roll of the day to show. Keeps what has not met its other half yet.
 */
final class FollowUpsAgain {
    /** An act that leads to this, and the same act found in the other case. */
    private record Led(Recomputed by, FollowUp to) {}

    private record Taken(Recomputed entry, String procedure, Optional<Command> command) {
        /** Personal values that are gone cannot be compared, so then only the kind of the command is. */
        boolean is(Led led) {
            FollowUp wanted = led.to();
            boolean whole = entry.notAtHand().isEmpty() && led.by().notAtHand().isEmpty();
            return procedure.equals(wanted.procedure())
                    && entry.caseId().equals(wanted.to())
                    && command.filter(found -> whole
                                    ? found.equals(wanted.command())
                                    : found.getClass() == wanted.command().getClass())
                            .isPresent();
        }
    }

    private final Map<Cause, Led> led = new HashMap<>();
    private final Map<Cause, Taken> taken = new HashMap<>();
    private final Set<CaseId> undecided = new HashSet<>();
    private final List<Recomputed> others = new ArrayList<>();

    /** Takes an entry down that was just decided again. */
    void add(JournalEntry entry, Recomputed again, CaseAgain decided) {
        if (!again.isSame()) {
            undecided.add(entry.caseId());
            return;
        }
        int place = 0;
        for (FollowUp followUp : decided.followUps()) {
            Cause cause = new Cause(entry.caseId(), entry.seq(), ++place);
            Taken found = taken.remove(cause);
            if (found == null) {
                led.put(cause, new Led(again, followUp));
            } else {
                compare(new Led(again, followUp), found);
            }
        }
        entry.cause().ifPresent(cause -> {
            Taken found = new Taken(again, entry.procedure(), decided.command());
            Led wanted = led.remove(cause);
            if (wanted == null) {
                taken.put(cause, found);
            } else {
                compare(wanted, found);
            }
        });
    }

    private void compare(Led wanted, Taken found) {
        if (!found.is(wanted)) {
            others.add(found.entry()
                    .as(
                            RecomputeKind.FOLLOW_UP_OTHER,
                            wanted.by().caseId() + " " + wanted.by().seq()));
        }
    }

    /**
     * What does not fit, once every entry was seen; an entry stands there once. Where an entry of a case came out otherwise, the report
     * says that of it, and what it led to is not known.
     *
     * @param cases the cases of the journal
     */
    Collection<Recomputed> others(Set<CaseId> cases) {
        Set<CaseId> known = new HashSet<>(cases);
        known.removeAll(undecided);
        led.forEach((cause, wanted) -> {
            // One that is only taken where the other case takes it may be missing rightly.
            if (wanted.to().binding() && known.contains(wanted.to().to())) {
                others.add(wanted.by()
                        .as(RecomputeKind.FOLLOW_UP_MISSING, wanted.to().to().value()));
            }
        });
        taken.forEach((cause, found) -> {
            if (known.contains(cause.from())) {
                others.add(found.entry().as(RecomputeKind.FOLLOW_UP_OTHER, cause.from() + " " + cause.seq()));
            }
        });
        Map<String, Recomputed> once = new LinkedHashMap<>();
        others.stream()
                .sorted(Comparator.comparing((Recomputed one) -> one.caseId().value())
                        .thenComparing(Recomputed::seq)
                        .thenComparing(Recomputed::kind, Comparator.reverseOrder()))
                .forEach(one -> once.putIfAbsent(one.caseId() + " " + one.seq(), one));
        return once.values();
    }
}
