package id.pendopo.licensing.oss;

import static id.pendopo.licensing.oss.Told.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seven working days from Monday 9 March 2026, over Nyepi and Idul Fitri: the same days as example L07, told by OSS. */
class OssClockTest {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    @Test
    void nothing_told_lets_it_run() {
        assertThat(clock().lastDay()).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    /** Used 10, 11 and 12 March; four days remain: 31 March, 1, 2 and 6 April. */
    @Test
    void after_41_and_42_what_remained_is_left() {
        assertThat(clock("2026-03-12T10:00 41").phase()).isEqualTo(Phase.PAUSED);
        ClockState clock = clock("2026-03-12T10:00 41", "2026-03-30T15:00 42");
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    /** An answer after office hours is one of the next working day. */
    @Test
    void an_answer_after_hours_counts_from_the_next_day() {
        assertThat(clock("2026-03-12T10:00 41", "2026-03-30T16:01 42").lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    /** From zero: 31 March, 1, 2, 6, 7, 8 and 9 April. */
    @Test
    void after_43_and_44_the_whole_term_is_left() {
        assertThat(clock("2026-03-12T10:00 43", "2026-03-30T15:00 44").lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(clock("2026-03-12T10:00 41", "2026-03-13T10:00 43", "2026-03-30T15:00 44")
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 9));
    }

    /** A lost stop moves nothing: the term is as if nobody had asked, and a person is told. */
    @Test
    void an_answer_without_its_stop_moves_nothing() {
        assertThat(clock("2026-03-30T15:00 42").lastDay()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(clock("2026-03-30T15:00 44").lastDay()).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    /** What was asked and answered before the documents were complete is no matter of this term. */
    @Test
    void what_was_before_the_beginning_does_not_count() {
        assertThat(clock("2026-03-02T10:00 41", "2026-03-05T10:00 42").lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 25));
        ClockState still = clock("2026-03-05T10:00 41");
        assertThat(still.phase()).isEqualTo(Phase.PAUSED);
        assertThat(still.consumed()).isZero();
        assertThat(clock("2026-03-05T10:00 41", "2026-03-30T15:00 42").lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 9));
    }

    /** The same stop and answer, told again later and in another order, give the same day. */
    @Test
    void telling_it_again_moves_nothing() {
        assertThat(clock("2026-03-30T15:00 42", "2026-03-12T10:00 41", "2026-03-14T09:00 41", "2026-03-31T09:00 42")
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 6));
    }

    private static ClockState clock(String... told) {
        List<OssMessage> messages = new ArrayList<>();
        for (String one : told) {
            Instant at =
                    OffsetDateTime.parse(one.substring(0, 16) + ":00+07:00").toInstant();
            messages.add(new ReadStatus(OssStamp.of(one, at), NIB, PERMIT, OssStatusCode.of(one.substring(17))));
        }
        return OssCourse.of(PERMIT, messages, OssStatusTable.published())
                .clock(
                        Term.workingDays(7),
                        Instant.parse("2026-03-09T02:00:00Z"),
                        OfficeHours.DEFAULT,
                        WIB,
                        WorkingCalendar.national());
    }
}
