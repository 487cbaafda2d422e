package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.Countdown;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By when a complaint is settled at the latest (<i>batas penyelesaian yang mengikat</i>): of the working days of practice and the sixty days
 * of UU 25/2009 article 50 paragraph 1 [S] both are counted, and the earlier binds [D].
 *
 * @param clock which of them binds
 * @param on its last day
 * @param settlement the last day of settlement by kind
 * @param legalLimit the last day of the law; complaints alone have one
 * @param formalRequest the last day of a formal request for information, in whose place no settlement by kind is counted
 */
public record BindingDay(
        Code clock,
        LocalDate on,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> settlement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> legalLimit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> formalRequest) {
    /** That of a case; empty where nothing is to be settled by a day. A day that has passed without a settlement still binds. */
    public static Optional<BindingDay> of(CaseFile<Complaint> file) {
        boolean settled = file.isAt(ComplaintStage.RESPONDED)
                && file.clocks()
                        .find(ComplaintClock.PROMISE)
                        .filter(BindingDay::runs)
                        .isEmpty();
        boolean sentOn = !file.data().casework().dispositions().isEmpty();
        return settled || !sentOn || file.status() != id.pendopo.core.workflow.CaseStatus.OPEN
                ? Optional.empty()
                : of(
                        file.clocks(),
                        file.data().casework().special().formalSince().isPresent());
    }

    private static Optional<BindingDay> of(Clocks clocks, boolean formal) {
        Optional<LocalDate> settlement = formal ? Optional.empty() : day(clocks, SETTLEMENT);
        Optional<LocalDate> limit = day(clocks, LEGAL_LIMIT);
        Optional<LocalDate> request = formal ? day(clocks, FORMAL_REQUEST) : Optional.empty();
        // Where both fall on one day, the law's stands first.
        return Stream.of(LEGAL_LIMIT, SETTLEMENT, FORMAL_REQUEST)
                .filter(clock -> !formal || clock != SETTLEMENT)
                .filter(clock -> formal || clock != FORMAL_REQUEST)
                .filter(clock -> day(clocks, clock).isPresent())
                .min(Comparator.comparing(clock -> day(clocks, clock).orElseThrow()))
                .map(clock ->
                        new BindingDay(clock.code(), day(clocks, clock).orElseThrow(), settlement, limit, request));
    }

    private static Optional<LocalDate> day(Clocks clocks, Countdown clock) {
        return clocks.find(clock).map(ClockState::lastDay);
    }

    private static boolean runs(ClockState state) {
        return state.phase() == Phase.RUNNING;
    }
}
