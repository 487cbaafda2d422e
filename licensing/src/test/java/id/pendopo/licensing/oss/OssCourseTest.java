package id.pendopo.licensing.oss;

import static id.pendopo.licensing.oss.Told.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.Nib;
import id.pendopo.licensing.law.LicensingFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OssCourseTest {
    @Test
    void a_request_is_followed_from_its_nib_to_its_number() {
        OssCourse course = course(
                nib(1, "02"),
                status(2, "10"),
                status(3, "20"),
                status(4, "50"),
                file(5),
                licence(6, "09082100123450001"));
        assertThat(course.licence()).contains(permit(PERMIT));
        assertThat(course.ossId()).contains("O-1");
        assertThat(course.seen()).extracting(seen -> seen.status().value()).containsExactly("10", "20", "50");
        assertThat(course.status()).contains(OssStatusCode.of("50"));
        assertThat(course.issuance()).contains(new OssIssuance("09082100123450001", LocalDate.of(2026, 3, 27)));
        assertThat(course.tasks()).isEmpty();
    }

    @Test
    void the_term_stands_still_and_goes_on() {
        OssCourse stopped = course(status(1, "10"), status(2, "41"));
        assertThat(stopped.isStopped()).isTrue();
        OssCourse resumed = course(status(1, "10"), status(2, "41"), status(3, "42"));
        assertThat(resumed.isStopped()).isFalse();
        assertThat(resumed.turns())
                .containsExactly(
                        new OssTurn(OssClockEffect.STOP, stamp(2).at()),
                        new OssTurn(OssClockEffect.RESUME, stamp(3).at()));
        assertThat(resumed.tasks()).isEmpty();
        assertThat(course(status(2, "43"), status(3, "44")).turns())
                .extracting(OssTurn::effect)
                .containsExactly(OssClockEffect.STOP_TO_ZERO, OssClockEffect.RESTART);
    }

    /** Reading a state twice is no second stop, and a second stop while it stands is none either. */
    @Test
    void a_stop_that_is_read_again_is_one_stop() {
        assertThat(course(status(1, "41"), status(2, "41"), status(3, "41")).turns())
                .containsExactly(new OssTurn(OssClockEffect.STOP, stamp(1).at()));
        assertThat(course(status(1, "41"), status(2, "40"), status(3, "41")).turns())
                .hasSize(1);
    }

    /** Asked again from zero while it stands still: the stop keeps its day, and the answer begins from zero. */
    @Test
    void a_stop_to_zero_after_a_stop_keeps_the_day_of_the_first() {
        OssCourse course = course(status(1, "41"), status(2, "43"), status(3, "44"));
        assertThat(course.turns())
                .containsExactly(
                        new OssTurn(OssClockEffect.STOP_TO_ZERO, stamp(1).at()),
                        new OssTurn(OssClockEffect.RESTART, stamp(3).at()));
        assertThat(course.tasks()).isEmpty();
    }

    @Test
    void a_code_that_nobody_knows_is_a_task_and_moves_nothing() {
        OssCourse course = course(status(1, "10"), status(2, "58"));
        assertThat(course.status()).contains(OssStatusCode.of("58"));
        assertThat(course.turns()).isEmpty();
        assertThat(course.tasks()).containsExactly(new OssTask(OssTaskKind.STATUS_UNKNOWN, PERMIT, "58"));
        assertThat(LicensingFindings.all().line(course.tasks().get(0).toFinding(), Locale.forLanguageTag("id")))
                .isEqualTo("licensing.OSS_STATUS_UNKNOWN · OSS memberi status yang tidak dikenal di sini · "
                        + "I-202603160001: 58 · Tanyakan arti 58 kepada layanan OSS lalu tambahkan ke tabel; belum ada yang "
                        + "dilakukan · Pedoman Integrasi Aplikasi OSS-RBA 4.3.22 (19 Juni 2024)");
    }

    @Test
    void an_answer_without_a_stop_is_a_task_and_the_term_is_left_as_it_is() {
        OssCourse course = course(status(1, "10"), status(2, "44"));
        assertThat(course.turns()).isEmpty();
        assertThat(course.tasks()).containsExactly(new OssTask(OssTaskKind.CLOCK_NOT_STOPPED, PERMIT, "44"));
    }

    @Test
    void an_answer_of_the_other_kind_goes_on_as_it_says_and_is_looked_at() {
        OssCourse course = course(status(1, "41"), status(2, "44"));
        assertThat(course.turns()).extracting(OssTurn::effect).endsWith(OssClockEffect.RESTART);
        assertThat(course.tasks()).containsExactly(new OssTask(OssTaskKind.CLOCK_PAIR, PERMIT, "44"));
    }

    @Test
    void what_was_granted_needs_its_number() {
        assertThat(course(status(1, "50")).tasks())
                .extracting(OssTask::kind)
                .containsExactly(OssTaskKind.NUMBER_MISSING);
        assertThat(course(status(1, "57")).tasks())
                .extracting(OssTask::kind)
                .containsExactly(OssTaskKind.NUMBER_MISSING);
        assertThat(course(file(1)).tasks()).extracting(OssTask::kind).containsExactly(OssTaskKind.NUMBER_MISSING);
        assertThat(course(file(1), licence(2, "1")).tasks()).isEmpty();
        assertThat(course(licence(1, "1")).issuance()).isPresent();
    }

    @Test
    void two_licences_for_one_request_are_none() {
        OssCourse course = course(licence(1, "1"), licence(2, "2"));
        assertThat(course.issuance()).isEmpty();
        assertThat(course.tasks()).containsExactly(new OssTask(OssTaskKind.LICENCE_DIFFERS, PERMIT, "2"));
        assertThat(course(licence(1, "1"), licence(2, "1")).issuance()).isPresent();
    }

    @Test
    void two_contents_under_one_id_are_neither() {
        OssCourse course = course(status(1, "10"), status(1, "90"));
        assertThat(course.seen()).isEmpty();
        assertThat(course.tasks()).containsExactly(new OssTask(OssTaskKind.MESSAGE_DIFFERS, PERMIT, "m-1"));
        assertThat(course(status(1, "10"), status(1, "10")).tasks()).isEmpty();
    }

    @Test
    void a_gap_in_the_count_is_a_message_that_never_came() {
        OssCourse course = course(counted(1, 1, "10"), counted(2, 2, "41"), counted(6, 3, "42"), counted(8, 4, "50"));
        assertThat(course.tasks())
                .containsExactly(
                        new OssTask(OssTaskKind.MESSAGE_LOST, PERMIT, "3-5"),
                        new OssTask(OssTaskKind.MESSAGE_LOST, PERMIT, "7"),
                        new OssTask(OssTaskKind.NUMBER_MISSING, PERMIT, PERMIT.value()));
    }

    /** Where all are counted the count is the order; a clock that runs against it gives no day to rely on. */
    @Test
    void the_count_is_the_order_whatever_the_clocks_say() {
        OssCourse course = course(counted(1, 5, "41"), counted(2, 3, "42"), counted(3, 6, "20"));
        assertThat(course.seen()).extracting(seen -> seen.status().value()).containsExactly("41", "42", "20");
        assertThat(course.turns()).extracting(OssTurn::at).containsOnly(START.plusSeconds(5 * 3_600L));
        assertThat(course.tasks()).containsExactly(new OssTask(OssTaskKind.ORDER_UNSURE, PERMIT, "c-2"));
    }

    @Test
    void two_states_of_one_instant_have_no_order_that_anybody_knows() {
        OssMessage first = new ReadStatus(OssStamp.of("a", START), NIB, PERMIT, OssStatusCode.of("41"));
        OssMessage second = new ReadStatus(OssStamp.of("b", START), NIB, PERMIT, OssStatusCode.of("42"));
        assertThat(course(second, first).tasks()).containsExactly(new OssTask(OssTaskKind.ORDER_UNSURE, PERMIT, "b"));
    }

    @Test
    void two_businesses_under_one_request_are_looked_at_and_neither_is_named() {
        OssMessage foreign = new ReadStatus(stamp(2), Nib.of("1234567890123"), PERMIT, OssStatusCode.of("10"));
        assertThat(course(nib(1, "01"), foreign).tasks())
                .containsExactly(new OssTask(OssTaskKind.NIB_DIFFERS, PERMIT, "2"));
    }

    @Test
    void a_nib_that_is_frozen_revoked_or_unknown_is_looked_at() {
        for (String alive : List.of("01", "02", "03", "04")) {
            assertThat(course(nib(1, alive)).tasks()).isEmpty();
        }
        for (String odd : List.of("05", "06", "07")) {
            assertThat(course(nib(1, odd)).tasks()).containsExactly(new OssTask(OssTaskKind.NIB_STATE, PERMIT, odd));
        }
        assertThat(course(nib(1, "05"), nib(2, "01")).tasks()).isEmpty();
    }

    @Test
    void another_request_of_the_same_business_is_not_touched() {
        OssCourse other =
                OssCourse.of(OTHER, List.of(nib(1, "01"), status(2, "41"), file(3)), OssStatusTable.published());
        assertThat(other.licence()).isPresent();
        assertThat(other.seen()).isEmpty();
        assertThat(other.tasks()).isEmpty();
    }

    @Test
    void every_kind_of_task_has_its_words() {
        assertThat(Stream.of(OssTaskKind.values()).map(OssTaskKind::finding))
                .doesNotHaveDuplicates()
                .allMatch(LicensingFindings.all()::knows);
    }

    private static OssMessage counted(int sequence, int hour, String code) {
        return new ReadStatus(
                OssStamp.of("c-" + sequence, START.plusSeconds(3_600L * hour), sequence),
                NIB,
                PERMIT,
                OssStatusCode.of(code));
    }
}
