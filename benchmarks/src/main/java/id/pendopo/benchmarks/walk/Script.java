package id.pendopo.benchmarks.walk;

import id.pendopo.benchmarks.walk.Aid.AidCommand;
import id.pendopo.benchmarks.walk.Aid.AidRole;
import id.pendopo.benchmarks.walk.Aid.AidStage;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What happens on the walk, the same for everyone: eleven turns, each a working day after the last, all within their terms.
 *
 * @param turns in order
 * @param calendar the working days
 */
public record Script(List<Turn> turns, WorkingCalendar calendar) {
    static final String CASE = "case-1";
    static final String REGION = "32.73";
    static final String POLICY = "contoh/2025-01-01";
    static final String OVER_REQUEST = "contoh.OVER_REQUEST";
    static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    static final Set<AidRole> OFFICERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(AidRole.APPLICANT)));

    /**
     * One turn.
     *
     * @param at when
     * @param today the region's date then
     * @param person who
     * @param role in which role
     * @param command what
     * @param commandId which attempt
     */
    public record Turn(
            Instant at, LocalDate today, String person, AidRole role, AidCommand command, String commandId) {}

    /** Copies what it is given. */
    public Script {
        turns = List.copyOf(turns);
    }

    /** The walk from filing to closing. */
    public static Script straight() {
        return new Script(
                List.of(
                        turn(0, "warga-7", AidRole.APPLICANT, new Aid.File(50_000_000)),
                        turn(1, "pegawai-1", AidRole.FRONT_OFFICE, new Aid.Register("A-1")),
                        turn(2, "pegawai-2", AidRole.VERIFIER, new Aid.Verify(9)),
                        turn(3, "pegawai-3", AidRole.SURVEYOR, new Aid.Survey(0)),
                        turn(4, "pegawai-4", AidRole.EVALUATOR, new Aid.Recommend(45_000_000)),
                        turn(7, "pegawai-5", AidRole.BUDGET_TEAM, new Aid.Consider(42_000_000)),
                        turn(8, "pejabat-1", AidRole.REGION_HEAD, new Aid.Approve(40_000_000)),
                        turn(9, "pejabat-2", AidRole.SECRETARY, new Aid.Decree("978/1")),
                        turn(10, "warga-7", AidRole.APPLICANT, new Aid.Agree("NPHD-1")),
                        turn(11, "pejabat-3", AidRole.TREASURER, new Aid.Pay(40_000_000)),
                        turn(14, "warga-7", AidRole.APPLICANT, new Aid.Report(39_000_000))),
                WorkingCalendar.national());
    }

    private static Turn turn(int day, String person, AidRole role, AidCommand command) {
        LocalDate today = LocalDate.of(2025, 7, 7).plusDays(day);
        return new Turn(today.atTime(9, 30).toInstant(OFFSET), today, person, role, command, "attempt-" + day);
    }

    /** What is asked in one turn. */
    public AidCommand command(int turn) {
        return turns.get(turn).command();
    }

    /** How many working days an aid may stay at this stage; none at an ending. */
    static int daysAt(AidStage stage) {
        return switch (stage) {
            case CLOSED, LAPSED -> 0;
            case PAID -> 60;
            case SURVEYED, CONSIDERED -> 14;
            default -> 5;
        };
    }
}
