package id.pendopo.core.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Handling.Confidentiality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What one entry of a case's journal tells monitoring (<i>perubahan tahap</i>): where the case was and is, when, by which act, and
 * how its clocks stand. No person, no text and no data of the case. Immutable and thread-safe.
 *
 * @param procedure for example {@code licensing/application}
 * @param caseId the case; no figure ever names it
 * @param seq number of the entry in the case, from 1
 * @param region whose case it is
 * @param policy the id of the version of the law it was decided under
 * @param act the command's name
 * @param effective whether the act took effect; false for a signature that others must follow
 * @param from stage before, empty at the opening
 * @param to stage after
 * @param status open, resting or ended
 * @param at when it took effect by law: for what time itself demanded, earlier than it was written
 * @param reason the reason as a code
 * @param unit the responsible unit after it
 * @param place what it is about, down to kelurahan
 * @param confidentiality how closed the case is after it
 * @param flags what lies over the case after it
 * @param clocks every clock after it, in order of name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StageChange(
        String procedure,
        CaseId caseId,
        long seq,
        RegionCode region,
        String policy,
        String act,
        boolean effective,
        Optional<Code> from,
        Code to,
        CaseStatus status,
        Instant at,
        Optional<Code> reason,
        Optional<Code> unit,
        Optional<RegionCode> place,
        Confidentiality confidentiality,
        Set<Code> flags,
        List<Mark> clocks) {
    /**
     * How a clock stands.
     *
     * @param clock its name
     * @param startedAt when it was started; a clock that starts anew has another
     * @param lastDay the last day in time
     * @param phase whether it runs
     * @param pausedOn the day of the pause, while paused
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Mark(Code clock, Instant startedAt, LocalDate lastDay, Phase phase, Optional<LocalDate> pausedOn) {
        static Mark of(Code clock, ClockState state) {
            return new Mark(clock, state.startedAt(), state.lastDay(), state.phase(), state.pausedOn());
        }
    }

    /** @throws IllegalArgumentException if the number is below 1 */
    public StageChange {
        if (seq < 1) {
            throw new IllegalArgumentException(
                    "stage change: number %d is below 1; give that of the entry".formatted(seq));
        }
        flags = flags.size() < 2 ? Set.copyOf(flags) : java.util.Collections.unmodifiableSet(new TreeSet<>(flags));
        clocks = List.copyOf(clocks);
    }

    /** What this entry tells. */
    public static StageChange of(JournalEntry entry) {
        List<Mark> marks = new ArrayList<>();
        entry.clocks().states().forEach((clock, state) -> marks.add(Mark.of(clock, state)));
        boolean onlySigned = entry.joint()
                .map(joint ->
                        joint.signatures().get(joint.signatures().size() - 1).seq() == entry.seq())
                .orElse(false);
        return new StageChange(
                entry.procedure(),
                entry.caseId(),
                entry.seq(),
                entry.region(),
                entry.policy().id(),
                entry.act(),
                !onlySigned,
                entry.from(),
                entry.to(),
                entry.status(),
                entry.legalAt(),
                entry.reason(),
                entry.handling().unit(),
                entry.handling().place(),
                entry.handling().confidentiality(),
                entry.flags(),
                marks);
    }

    /** Whether the case came to another stage, or was opened. */
    @JsonIgnore
    public boolean isMove() {
        return from.isEmpty() || !from.get().equals(to);
    }

    Optional<Mark> mark(Code clock) {
        for (Mark mark : clocks) {
            if (mark.clock().equals(clock)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The same with these clocks alone: a tally keeps many rows. */
    StageChange keeping(Predicate<Code> wanted) {
        List<Mark> kept =
                clocks.stream().filter(mark -> wanted.test(mark.clock())).toList();
        return kept.size() == clocks.size()
                ? this
                : new StageChange(
                        procedure,
                        caseId,
                        seq,
                        region,
                        policy,
                        act,
                        effective,
                        from,
                        to,
                        status,
                        at,
                        reason,
                        unit,
                        place,
                        confidentiality,
                        flags,
                        kept);
    }
}
