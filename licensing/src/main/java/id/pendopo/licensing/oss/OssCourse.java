package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the messages of OSS received so far come to for one request (<i>riwayat permohonan di OSS</i>). It is worked out from the set of
 * messages alone: in whatever order they come, and however often, the same messages give the same course. Immutable and thread-safe.
 *
 * @param permit which request
 * @param licence which licence it asks for, from the newest {@link ReceivedNib}; empty while none came
 * @param ossId by which OSS names the request as a whole, from the same
 * @param seen the states in their order
 * @param turns when its term stood still and went on
 * @param issuance what was issued; empty while no number came, or where two differ
 * @param tasks what a person has to look at, in the order in which it was met
 */
public record OssCourse(
        OssPermitId permit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OssPermit> licence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> ossId,
        List<OssSeen> seen,
        List<OssTurn> turns,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OssIssuance> issuance,
        List<OssTask> tasks) {
    /** Copies what it is given. */
    public OssCourse {
        seen = List.copyOf(seen);
        turns = List.copyOf(turns);
        tasks = List.copyOf(tasks);
    }

    /** The course of this request; messages about others only count where they show that one was lost. */
    public static OssCourse of(OssPermitId permit, Collection<? extends OssMessage> messages, OssStatusTable table) {
        return new OssReducer(permit, table).of(messages);
    }

    /** The state it is in now; empty while none was told. */
    public Optional<OssStatusCode> status() {
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(seen.get(seen.size() - 1).status());
    }

    /** Whether its term stands still. */
    @JsonIgnore
    public boolean isStopped() {
        return !turns.isEmpty() && turns.get(turns.size() - 1).effect().isStop();
    }

    /**
     * The term with all its turns: it stands still from the day of the stop, which still counts, and goes on from the office day of the
     * answer, which does not; from zero it counts anew from that day. What was told before it began only says whether it stood still then.
     *
     * @param term the term of service
     * @param startedAt when documents were complete and correct, from which OSS counts [S: elucidation of PP 28/2025 art. 5(4)-(5)]
     * @param hours the office's hours, for the day of an answer
     * @param offset the region's zone
     */
    public ClockState clock(
            Term term, Instant startedAt, OfficeHours hours, ZoneOffset offset, WorkingCalendar calendar) {
        LocalDate dayZero = hours.officeDay(startedAt, offset, calendar);
        ClockState clock = ClockState.start("OSS", term, startedAt, dayZero, calendar);
        boolean stopped = false;
        for (OssTurn turn : turns) {
            LocalDate day = turn.at().atOffset(offset).toLocalDate();
            if (!turn.at().isAfter(startedAt)) {
                stopped = turn.effect().isStop();
                continue;
            }
            if (stopped && clock.phase() == Phase.RUNNING) {
                clock = clock.pause(dayZero, calendar);
            }
            stopped = turn.effect().isStop();
            clock = switch (turn.effect()) {
                case STOP, STOP_TO_ZERO -> clock.pause(day.isBefore(clock.dayZero()) ? clock.dayZero() : day, calendar);
                case RESUME -> clock.resume(later(hours.officeDay(turn.at(), offset, calendar), clock), calendar);
                case RESTART ->
                    ClockState.start("OSS", term, turn.at(), hours.officeDay(turn.at(), offset, calendar), calendar);
                case NONE -> clock;
            };
        }
        return stopped && clock.phase() == Phase.RUNNING ? clock.pause(dayZero, calendar) : clock;
    }

    /** A stop before the day from which the term counts is one on that day, so its answer is not earlier. */
    private static LocalDate later(LocalDate day, ClockState clock) {
        return day.isBefore(clock.dayZero()) ? clock.dayZero() : day;
    }
}
