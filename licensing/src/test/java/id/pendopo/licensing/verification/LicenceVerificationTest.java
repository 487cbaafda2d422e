package id.pendopo.licensing.verification;

import static id.pendopo.licensing.verification.Codes.BANDUNG;
import static id.pendopo.licensing.verification.Codes.CASE;
import static id.pendopo.licensing.verification.Codes.LINKS;
import static id.pendopo.licensing.verification.Codes.READER;
import static id.pendopo.licensing.verification.Codes.claims;
import static id.pendopo.licensing.verification.Codes.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.law.LicensingFindings;
import id.pendopo.licensing.licence.LicenceStage;
import id.pendopo.licensing.verification.LicenceVerification.Verified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told who holds a telephone over a printed licence. */
class LicenceVerificationTest {
    private static final Instant JUNE = Instant.parse("2026-06-01T03:00:00Z");

    /** A register of one licence. */
    private record One(VerifiedLicence licence) implements LicenceVerification.Register {
        @Override
        public Optional<VerifiedLicence> byId(RegisterId id) {
            return LINKS.ids(CASE).contains(id) ? Optional.of(licence) : Optional.empty();
        }

        @Override
        public Optional<VerifiedLicence> byNumber(String number) {
            return number.equals(licence.number()) ? Optional.of(licence) : Optional.empty();
        }
    }

    private static VerifiedLicence licence(LicenceStage condition) {
        return new VerifiedLicence(
                claims().number(),
                condition,
                LocalDate.of(2026, 4, 1),
                Optional.of(LocalDate.of(2027, 3, 31)),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Codes.DIGEST));
    }

    private static LicenceVerification door(VerifiedLicence licence) {
        return LicenceVerification.in(BANDUNG, LINKS, READER, new One(licence));
    }

    @Test
    void a_link_and_a_sealed_code_lead_to_the_same_answer() {
        for (String code : List.of(LINKS.link(CASE).text(), sealed(claims()))) {
            Verified verified = door(licence(LicenceStage.ACTIVE)).check(code, JUNE);
            assertThat(verified.answer().name()).isEqualTo("VALID");
            assertThat(verified.number()).contains("503/0123/REKLAME/DPMPTSP/IV/2026");
            assertThat(verified.findings()).isEmpty();
        }
    }

    /** The register knows more than the paper: a good seal does not help a licence that was withdrawn. */
    @Test
    void a_withdrawn_licence_is_withdrawn_whatever_its_code_says() {
        assertThat(door(licence(LicenceStage.REVOKED))
                        .check(sealed(claims()), JUNE)
                        .answer()
                        .name())
                .isEqualTo("REVOKED");
    }

    @Test
    void an_altered_document_under_a_good_code_is_told() {
        LicenceVerification door = door(licence(LicenceStage.ACTIVE));
        for (String code : List.of(LINKS.link(CASE).text(), sealed(claims()))) {
            assertThat(door.check(code, JUNE, Optional.of("cd".repeat(32)))
                            .answer()
                            .name())
                    .isEqualTo("DIGEST_MISMATCH");
            assertThat(door.check(code, JUNE, Optional.of(Codes.DIGEST))
                            .answer()
                            .name())
                    .isEqualTo("VALID");
        }
        // The register never learnt the digest, but the sealed code has it.
        VerifiedLicence without = new VerifiedLicence(
                claims().number(),
                LicenceStage.ACTIVE,
                LocalDate.of(2026, 4, 1),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(door(without)
                        .check(sealed(claims()), JUNE, Optional.of("cd".repeat(32)))
                        .answer()
                        .name())
                .isEqualTo("DIGEST_MISMATCH");
    }

    @Test
    void a_stranger_learns_nothing_from_what_is_refused() {
        LicenceVerification door = door(licence(LicenceStage.ACTIVE));
        Verified forged = door.check(LINKS.link(CASE).text().replaceAll("k=.*", "k=00000000"), JUNE);
        Verified missing = door.check(LINKS.link(CaseId.of("licence-2")).text(), JUNE);
        assertThat(forged.answer()).isEqualTo(missing.answer()).isEqualTo(new VerificationAnswer.Unknown());
        assertThat(forged.findings()).hasSize(1);
        assertThat(missing.findings()).isEmpty();
        assertThat(door.check(sealed(claims("503/9999", Optional.empty())), JUNE)
                        .answer()
                        .name())
                .isEqualTo("UNKNOWN");
        assertThat(door.check("", JUNE).answer().name()).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T16:59:59Z, NOT_YET_VALID, Izin baru berlaku mulai 2026-04-01",
        "2026-03-31T17:00:00Z, VALID, Izin berlaku sampai dengan 2027-03-31",
        "2027-03-31T16:59:59Z, VALID, Izin berlaku sampai dengan 2027-03-31",
        "2027-03-31T17:00:00Z, EXPIRED, Masa berlaku izin habis pada akhir hari 2027-03-31"
    })
    void a_sealed_code_says_without_a_network_whether_its_days_have_come(Instant at, String answer, String text) {
        VerificationAnswer said = LicenceVerification.offline(claims(), BANDUNG, at);
        assertThat(said.name()).isEqualTo(answer);
        assertThat(said.text().id()).isEqualTo(text);
    }

    @Test
    void a_register_of_links_alone_knows_no_numbers() {
        LicenceVerification door = LicenceVerification.in(
                BANDUNG,
                LINKS,
                READER,
                LicenceVerification.Register.of(id -> Optional.of(licence(LicenceStage.ACTIVE))));
        assertThat(door.check(LINKS.link(CASE).text(), JUNE).answer().name()).isEqualTo("VALID");
        assertThat(door.check(sealed(claims()), JUNE).answer().name()).isEqualTo("UNKNOWN");
    }

    @Test
    void every_refusal_has_words() {
        for (String code : List.of("", "https://jahat.id/v/0?k=0", "a.b.c", "x".repeat(1_000))) {
            door(licence(LicenceStage.ACTIVE))
                    .check(code, JUNE)
                    .findings()
                    .forEach(one -> assertThat(LicensingFindings.all().knows(one.code()))
                            .isTrue());
        }
    }
}
