package id.pendopo.licensing.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.IndonesianTime;
import id.pendopo.licensing.licence.LicenceStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is true of a licence on a day, whether or not a scheduler has run. */
class VerifiedLicenceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static VerifiedLicence licence(LicenceStage condition, boolean continued) {
        return licence(condition, continued, Optional.empty());
    }

    private static VerifiedLicence licence(
            LicenceStage condition, boolean continued, Optional<LocalDate> suspendedUntil) {
        return new VerifiedLicence(
                "503/0123",
                condition,
                FIRST,
                Optional.of(LAST),
                continued,
                suspendedUntil,
                Optional.of("503/0456"),
                Optional.empty());
    }

    private static String answer(VerifiedLicence licence, String at) {
        return licence.at(Instant.parse(at), IndonesianTime.WIB).name();
    }

    @ParameterizedTest
    @CsvSource({
        "UNVERIFIED, UNVERIFIED",
        "ACTIVE, VALID",
        "SUSPENDED, SUSPENDED",
        "EXPIRED, EXPIRED",
        "REVOKED, REVOKED",
        "ANNULLED, REVOKED",
        "CLOSED, CLOSED",
        "SUPERSEDED, SUPERSEDED"
    })
    void every_condition_has_its_answer(LicenceStage condition, String answer) {
        assertThat(answer(licence(condition, false), "2026-06-01T03:00:00Z")).isEqualTo(answer);
    }

    /** A suspension that ends on a day is over after it, whether or not a scheduler has run. */
    @ParameterizedTest
    @CsvSource({"2026-06-30T16:59:59Z, SUSPENDED", "2026-06-30T17:00:00Z, VALID", "2027-03-31T17:00:00Z, EXPIRED"})
    void a_suspension_ends_on_its_day(String at, String answer) {
        VerifiedLicence suspended = licence(LicenceStage.SUSPENDED, false, Optional.of(LocalDate.of(2026, 6, 30)));
        assertThat(answer(suspended, at)).isEqualTo(answer);
    }

    /** The last day counts whole, in the region's own zone (here WIB): midnight there is 17:00 in Greenwich. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31T16:59:59Z, NOT_YET_VALID",
        "2026-03-31T17:00:00Z, VALID",
        "2027-03-31T16:59:59Z, VALID",
        "2027-03-31T17:00:00Z, EXPIRED"
    })
    void a_licence_expires_at_midnight_and_not_when_the_scheduler_runs(String at, String answer) {
        assertThat(answer(licence(LicenceStage.ACTIVE, false), at)).isEqualTo(answer);
    }

    @Test
    void the_zone_of_the_region_decides() {
        Instant at = Instant.parse("2027-03-31T15:30:00Z");
        assertThat(licence(LicenceStage.ACTIVE, false)
                        .at(at, IndonesianTime.WIB)
                        .name())
                .isEqualTo("VALID");
        assertThat(licence(LicenceStage.ACTIVE, false)
                        .at(at, IndonesianTime.WIT)
                        .name())
                .isEqualTo("EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "UNVERIFIED, EXPIRED",
        "SUSPENDED, EXPIRED",
        "REVOKED, REVOKED",
        "CLOSED, CLOSED",
        "SUPERSEDED, SUPERSEDED"
    })
    void a_suspension_does_not_stop_the_calendar_and_an_end_stays_an_end(LicenceStage condition, String answer) {
        assertThat(answer(licence(condition, false), "2027-04-01T03:00:00Z")).isEqualTo(answer);
    }

    @Test
    void a_renewal_filed_in_time_keeps_it_in_use() {
        VerificationAnswer answer =
                licence(LicenceStage.ACTIVE, true).at(Instant.parse("2027-04-10T03:00:00Z"), IndonesianTime.WIB);
        assertThat(answer).isEqualTo(new VerificationAnswer.Valid(Optional.of(LAST), true));
        assertThat(answer.text().en()).contains("until its renewal is decided");
        assertThat(answer(licence(LicenceStage.SUSPENDED, true), "2027-04-10T03:00:00Z"))
                .isEqualTo("SUSPENDED");
    }

    /** Worked example L36. */
    @Test
    void an_unverified_certificate_allows_preparation_only() {
        VerificationAnswer before =
                licence(LicenceStage.UNVERIFIED, false).at(Instant.parse("2026-06-01T03:00:00Z"), IndonesianTime.WIB);
        assertThat(before.text().in(Locale.ENGLISH)).contains("preparation only");
        assertThat(before.text().in(Locale.ROOT)).contains("hanya untuk persiapan");
        assertThat(answer(licence(LicenceStage.ACTIVE, false), "2026-06-01T03:00:00Z"))
                .isEqualTo("VALID");
    }

    @Test
    void the_newer_licence_is_named() {
        assertThat(licence(LicenceStage.SUPERSEDED, false)
                        .at(Instant.parse("2026-06-01T03:00:00Z"), IndonesianTime.WIB)
                        .text()
                        .en())
                .endsWith("503/0456");
        assertThat(new VerificationAnswer.Superseded(Optional.empty()).text().en())
                .endsWith("newer one");
        assertThat(new VerificationAnswer.Revoked(true).text())
                .isNotEqualTo(new VerificationAnswer.Revoked(false).text());
        assertThat(new VerificationAnswer.Valid(Optional.empty(), false).text().en())
                .contains("business runs");
    }

    @Test
    void an_altered_document_is_told_whatever_the_licence_is() {
        Instant at = Instant.parse("2026-06-01T03:00:00Z");
        VerifiedLicence known = licence(LicenceStage.REVOKED, false).with(Codes.DIGEST);
        assertThat(known.at(at, IndonesianTime.WIB, "cd".repeat(32)))
                .isEqualTo(new VerificationAnswer.DigestMismatch());
        assertThat(known.at(at, IndonesianTime.WIB, Codes.DIGEST).name()).isEqualTo("REVOKED");
        assertThat(licence(LicenceStage.ACTIVE, false)
                        .at(at, IndonesianTime.WIB, Codes.DIGEST)
                        .name())
                .isEqualTo("VALID");
    }
}
