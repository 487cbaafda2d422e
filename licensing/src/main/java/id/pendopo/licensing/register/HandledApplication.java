package id.pendopo.licensing.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationClock;
import id.pendopo.licensing.application.ApplicationStage;
import id.pendopo.licensing.application.CorrectionRound;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How an application was handled, as far as figures need it (<i>penanganan permohonan</i>): nothing of whoever applied, and nothing that
 * somebody typed. Immutable and thread-safe.
 *
 * @param type the licence applied for
 * @param received the day of its first submission
 * @param outcome how it ended; empty while it is in process
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HandledApplication(Code type, LocalDate received, Optional<Outcome> outcome) {
    private static final Set<String> ENDS = Set.of("ISSUED", "REJECTED", "LAPSED", "WITHDRAWN", "REDIRECTED");

    /**
     * How it ended.
     *
     * @param on which day
     * @param stage at which it ended, such as {@code ISSUED} or {@code REJECTED}
     * @param workingDays that it took the office
     * @param inTime whether the term was met; empty where none ran
     * @param returns how often it was sent back for correction
     * @param lastDayReturns how many of these on the last day of the term
     * @param deemed whether silence granted it
     * @param refusal the category of the reason why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Outcome(
            LocalDate on,
            Code stage,
            int workingDays,
            Optional<Boolean> inTime,
            int returns,
            int lastDayReturns,
            boolean deemed,
            Optional<Code> refusal) {
        /** @throws IllegalArgumentException if a count is negative, or more returns were on the last day than there were */
        public Outcome {
            if (workingDays < 0 || returns < 0 || lastDayReturns < 0 || lastDayReturns > returns) {
                throw new IllegalArgumentException(
                        "handled application: counts are zero or more, and no more last-day returns than returns");
            }
        }
    }

    /**
     * How this application was handled; empty for a draft, and where the office closed the case to strangers. The office's working days are
     * those from its first submission to the decision, without those on which it lay with the applicant for correction [D].
     *
     * @param calendar of the region
     */
    public static Optional<HandledApplication> of(
            CaseFile<Application> file, IndonesianTime time, WorkingCalendar calendar) {
        Application application = file.data();
        return application
                .intake()
                .filter(in -> file.handling().confidentiality() == Handling.Confidentiality.ORDINARY)
                .map(in -> new HandledApplication(
                        application.form().type(),
                        in.days().first(),
                        ENDS.contains(file.stage().value())
                                ? Optional.of(outcome(file, in.days().first(), time, calendar))
                                : Optional.empty()));
    }

    private static Outcome outcome(
            CaseFile<Application> file, LocalDate first, IndonesianTime time, WorkingCalendar calendar) {
        Application application = file.data();
        LocalDate day = file.handling().stageSince().atOffset(time.offset()).toLocalDate();
        // What comes in after office hours counts from the next day, and may be taken back on the same evening.
        LocalDate ended = day.isBefore(first) ? first : day;
        LocalDate decided = application
                .ruling()
                .granted()
                .filter(granted -> !granted.isBefore(first))
                .orElse(ended);
        int days = calendar.workingDaysIn(first, decided);
        for (CorrectionRound round : application.corrections().rounds()) {
            LocalDate back = round.answeredOn()
                    .filter(answered -> answered.isBefore(decided))
                    .orElse(decided);
            days -= round.on().isBefore(back) ? calendar.workingDaysIn(round.on(), back) : 0;
        }
        boolean silent = application.ruling().bySilence();
        return new Outcome(
                ended,
                file.stage(),
                Math.max(days, 0),
                file.clocks()
                        .find(ApplicationClock.DECISION)
                        .map(clock -> !silent && !decided.isAfter(clock.lastDay())),
                application.corrections().rounds().size(),
                (int) application.corrections().rounds().stream()
                        .filter(CorrectionRound::lastDay)
                        .count(),
                silent,
                application.ruling().ended().filter(cause -> file.isAt(ApplicationStage.REJECTED)));
    }

    /** @throws IllegalArgumentException if it ended before it was received */
    public HandledApplication {
        if (outcome.isPresent() && outcome.get().on().isBefore(received)) {
            throw new IllegalArgumentException("handled application: it ended before it was received");
        }
    }
}
