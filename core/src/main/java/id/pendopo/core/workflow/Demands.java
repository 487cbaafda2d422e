package id.pendopo.core.workflow;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.order.OrderedMap;
import id.pendopo.core.law.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what time demands of a case: clocks to count anew, steps that time takes, and what is merely late. Pure. */
final class Demands<D> {
    /** What is to be counted anew comes before all else, then what moves the case, each by when it fell due. */
    private static final Comparator<Due> ORDER = Comparator.comparing((Due one) -> !one.isRecount())
            .thenComparing(one -> !one.moves())
            .thenComparing(Due::passedAt);

    /** The step by which time counts a clock anew; it is due at any open stage. */
    private final Step<D> recount;

    private final Decider<D> decider;

    Demands(Step<D> recount, Decider<D> decider) {
        this.recount = recount;
        this.decider = decider;
    }

    List<Due> of(CaseFile<D> file, Place<D> place, Occasion occasion) {
        return isIdle(place, file, occasion) ? List.of() : demands(place, file, occasion);
    }

    /** Whether time demands nothing: no step follows at once, and no running clock has passed or is of another calendar. */
    private boolean isIdle(Place<D> place, CaseFile<D> file, Occasion o) {
        if (place.atOnce()) {
            return false;
        }
        OrderedMap<Code, ClockState> clocks = file.clocks().ordered();
        for (int i = 0; i < clocks.size(); i++) {
            ClockState clock = clocks.valueAt(i);
            if (clock.phase() == Phase.RUNNING
                    && (clock.isPassed(o.today()) || Recounting.isOfAnotherCalendar(clock, o))) {
                return false;
            }
        }
        return true;
    }

    private List<Due> demands(Place<D> place, CaseFile<D> file, Occasion occasion) {
        Instant at = occasion.at();
        ZoneOffset offset = occasion.offset();
        LocalDate today = occasion.today();
        List<Due> due = new ArrayList<>();
        if (place.status() == CaseStatus.OPEN) {
            for (CaseCommand.Recount one : Recounting.of(file, occasion)) {
                due.add(new Due(Optional.of(one.clock()), at, Optional.of(one), recount.title, recount.sources));
            }
        }
        Set<Code> consequences = new LinkedHashSet<>();
        for (Step<D> step : place.timed()) {
            Step.Timer<D> timer = step.timer.orElseThrow();
            Optional<Instant> passed = passed(file, timer, today, offset);
            if (passed.isPresent() && decider.timedStepMayMove(step, file, occasion)) {
                timer.clock().ifPresent(consequences::add);
                due.add(new Due(
                        timer.clock(),
                        passed.get(),
                        Optional.of(timer.command().apply(file)),
                        step.title,
                        step.sources));
            }
        }
        for (Map.Entry<Code, ClockState> clock : file.clocks().states().entrySet()) {
            ClockState state = clock.getValue();
            if (!consequences.contains(clock.getKey()) && state.phase() == Phase.RUNNING && state.isPassed(today)) {
                due.add(new Due(
                        Optional.of(clock.getKey()),
                        state.passesAt(offset),
                        Optional.empty(),
                        "lewat batas waktu",
                        List.of()));
            }
        }
        due.sort(ORDER);
        return due;
    }

    /** What must be taken before anything else may; empty when nothing is due, or time itself asks. */
    List<Finding> first(CaseFile<D> file, Place<D> place, Occasion occasion) {
        if (occasion.actor().isSystem()) {
            return List.of();
        }
        try {
            return Decider.dueFirst(of(file, place, occasion));
        } catch (CalendarYearMissing missing) {
            return Decider.calendarMissing(missing);
        }
    }

    /** When the clock of this timer passed, or since when the case is where something follows at once; empty before. */
    static <D> Optional<Instant> passed(CaseFile<D> file, Step.Timer<D> timer, LocalDate today, ZoneOffset offset) {
        if (timer.clock().isEmpty()) {
            return Optional.of(file.at());
        }
        return file.clocks()
                .find(timer.clock().get())
                .filter(state -> state.phase() == Phase.RUNNING && state.isPassed(today))
                .map(state -> state.passesAt(offset));
    }
}
