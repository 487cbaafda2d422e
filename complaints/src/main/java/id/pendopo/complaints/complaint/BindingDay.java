package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.Countdown;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
        boolean settled = file.isAt(ComplaintStage.RESPONDED) && !runs(file.clocks(), ComplaintClock.PROMISE);
        boolean sentOn = !file.data().casework().dispositions().isEmpty();
        return settled || !sentOn || file.status() != id.pendopo.core.workflow.CaseStatus.OPEN
                ? Optional.empty()
                : of(file.clocks(), isLimited(file), isFormal(file));
    }

    /** Whether the limit of the law binds: it does no more once a decision was given, or where it is no complaint after all. */
    private static boolean isLimited(CaseFile<Complaint> file) {
        List<Turn> turns = file.data().answering().turns();
        boolean undecided = turns.isEmpty() || turns.get(turns.size() - 1).kind() == TurnKind.SENT_BACK;
        boolean complained =
                file.data().intake().kind().filter(ReportKind::isComplaint).isPresent();
        return complained && (undecided || runs(file.clocks(), LEGAL_LIMIT));
    }

    /** Whether a formal request binds: once it was answered, a later round has its own days. */
    private static boolean isFormal(CaseFile<Complaint> file) {
        return file.data().casework().special().formalSince().isPresent()
                && (file.data().answering().turns().isEmpty() || runs(file.clocks(), FORMAL_REQUEST));
    }

    private static Optional<BindingDay> of(Clocks clocks, boolean limited, boolean formal) {
        Optional<LocalDate> settlement = formal ? Optional.empty() : day(clocks, SETTLEMENT);
        Optional<LocalDate> limit = limited ? day(clocks, LEGAL_LIMIT) : Optional.empty();
        Optional<LocalDate> request = formal ? day(clocks, FORMAL_REQUEST) : Optional.empty();
        // Where both fall on one day, the law's stands first.
        return Stream.of(LEGAL_LIMIT, SETTLEMENT, FORMAL_REQUEST)
                .filter(clock -> limited || clock != LEGAL_LIMIT)
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

    private static boolean runs(Clocks clocks, Countdown clock) {
        return clocks.find(clock)
                .map(ClockState::phase)
                .filter(Phase.RUNNING::equals)
                .isPresent();
    }
}
