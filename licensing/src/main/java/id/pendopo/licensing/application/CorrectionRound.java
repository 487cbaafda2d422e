package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One return to the applicant and what came of it (<i>putaran perbaikan</i>).
 *
 * @param on the day
 * @param from the stage that returned it
 * @param items what must be mended
 * @param lastDay whether it was the last day of the decision's term, which is noted (<i>dikembalikan pada hari terakhir</i>)
 * @param answeredOn the office day on which it came back
 * @param answers what the applicant answered
 */
public record CorrectionRound(
        LocalDate on,
        Code from,
        List<FlaggedItem> items,
        boolean lastDay,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> answeredOn,
        List<ItemAnswer> answers) {
    /** Copies what it is given. */
    public CorrectionRound {
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }

    static CorrectionRound opened(LocalDate on, Code from, List<FlaggedItem> items, boolean lastDay) {
        return new CorrectionRound(on, from, items, lastDay, Optional.empty(), List.of());
    }

    CorrectionRound answered(LocalDate day, List<ItemAnswer> with) {
        return new CorrectionRound(on, from, items, lastDay, Optional.of(day), with);
    }

    /** Whether the applicant has not answered yet. */
    @JsonIgnore
    public boolean isOpen() {
        return answeredOn.isEmpty();
    }

    /** Whether the counter returned it, before the clock of the decision began. */
    @JsonIgnore
    public boolean isAtRegistration() {
        return from.equals(ApplicationStage.SUBMITTED.code());
    }

    /** What was flagged, in order. */
    public Set<Code> flagged() {
        Set<Code> codes = new TreeSet<>();
        items.forEach(item -> codes.add(item.item()));
        return codes;
    }
}
