package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.Course.code;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an application is told of a licence, and why it may not be asked for. */
class LicenceReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static List<String> against(Course course, LicenceUse use, LocalDate day) {
        return LicenceDesk.reading(course.file()).against(use, day).stream()
                .map(Finding::code)
                .toList();
    }

    private static Course suspended() {
        return Course.of(Sample.yearly())
                .does(
                        "2026-03-09T09:00",
                        APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.ENVIRONMENT,
                                "SK 5",
                                DAY,
                                Optional.empty(),
                                Optional.of(code("MENDED"))));
    }

    /** L39. */
    @Test
    void what_is_suspended_is_neither_transferred_nor_changed_nor_renewed() {
        for (LicenceUse use : List.of(LicenceUse.TRANSFER, LicenceUse.CHANGE, LicenceUse.REPLACE)) {
            assertThat(against(suspended(), use, DAY)).as(use.name()).containsExactly("licensing.LICENCE_NOT_ACTIVE");
        }
        assertThat(against(suspended(), LicenceUse.RENEW, LocalDate.of(2026, 11, 1)))
                .containsExactly("licensing.LICENCE_NOT_ACTIVE");
        assertThat(against(suspended(), LicenceUse.REACTIVATE, DAY)).isEmpty();
        assertThat(against(suspended(), LicenceUse.CLOSE, DAY)).isEmpty();
    }

    @Test
    void what_is_in_force_is_asked_for_within_its_days() {
        Course course = Course.of(Sample.yearly());
        for (LicenceUse use : List.of(LicenceUse.TRANSFER, LicenceUse.CHANGE, LicenceUse.REPLACE, LicenceUse.CLOSE)) {
            assertThat(against(course, use, DAY)).as(use.name()).isEmpty();
        }
        assertThat(against(course, LicenceUse.REACTIVATE, DAY)).containsExactly("licensing.LICENCE_NOT_ACTIVE");
        assertThat(against(course, LicenceUse.RENEW, LocalDate.of(2026, 10, 31)))
                .containsExactly("licensing.RENEWAL_TOO_EARLY");
        assertThat(against(course, LicenceUse.RENEW, LocalDate.of(2026, 11, 1))).isEmpty();
        assertThat(against(course, LicenceUse.RENEW, LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(against(course, LicenceUse.RENEW, LocalDate.of(2027, 1, 1)))
                .containsExactly("licensing.RENEWAL_TOO_LATE");
        assertThat(against(Course.of(Sample.unlimited()), LicenceUse.RENEW, DAY))
                .containsExactly("licensing.NOT_RENEWABLE");
    }

    /** A type's own window counts in months too, and its grace lets a late renewal in. */
    @Test
    void a_type_has_its_own_window_and_grace() {
        Course course = Course.of(Sample.grant(
                LicenceTraits.of(true, false).withWindow(Term.months(3)).withGrace(30),
                LicencePeriod.of(Sample.ISSUED, Sample.LAST_DAY)));
        LicenceReading reading = LicenceDesk.reading(course.file());
        assertThat(reading.renewableFrom()).contains(LocalDate.of(2026, 9, 30));
        assertThat(reading.renewableUntil()).contains(LocalDate.of(2027, 1, 30));
        course.settle("2027-01-01T00:00");
        assertThat(against(course, LicenceUse.RENEW, LocalDate.of(2027, 1, 30))).isEmpty();
        assertThat(against(course, LicenceUse.RENEW, LocalDate.of(2027, 1, 31)))
                .containsExactly("licensing.RENEWAL_TOO_LATE");
        assertThat(against(course, LicenceUse.TRANSFER, LocalDate.of(2027, 1, 4)))
                .containsExactly("licensing.LICENCE_NOT_ACTIVE", "licensing.NOT_TRANSFERABLE");
    }

    @Test
    void what_is_owed_keeps_a_licence_from_being_closed() {
        Course course = Course.of(Sample.yearly())
                .does("2026-03-09T09:00", INSPECTOR, new LicenceCommand.RecordObligation(code("RESTORATION"), "S 1"));
        assertThat(against(course, LicenceUse.CLOSE, DAY)).containsExactly("licensing.OBLIGATIONS_OPEN");
    }

    @Test
    void it_names_nobody() {
        LicenceReading reading = LicenceDesk.reading(Course.of(Sample.grant(
                        LicenceTraits.personal(true),
                        LicencePeriod.of(Sample.ISSUED, Sample.LAST_DAY),
                        LicenceHolder.person(Sample.PERSON, Optional.empty(), List.of(Sample.HOLDER))))
                .file());
        assertThat(reading.toString()).doesNotContain(Sample.PERSON.reveal());
        assertThat(reading.isHeldBy(Sample.HOLDER)).isTrue();
    }
}
