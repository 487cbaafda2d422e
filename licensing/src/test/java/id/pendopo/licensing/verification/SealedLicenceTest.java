package id.pendopo.licensing.verification;

import static id.pendopo.licensing.verification.Codes.BANDUNG;
import static id.pendopo.licensing.verification.Codes.READER;
import static id.pendopo.licensing.verification.Codes.SEAL;
import static id.pendopo.licensing.verification.Codes.claims;
import static id.pendopo.licensing.verification.Codes.forged;
import static id.pendopo.licensing.verification.Codes.part;
import static id.pendopo.licensing.verification.Codes.refusal;
import static id.pendopo.licensing.verification.Codes.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed statement is read as it was written, or not at all. */
class SealedLicenceTest {
    private static final String HEADER = "{\"alg\":\"ES256\",\"kid\":\"2026-1\"}";
    private static final String CODE = sealed(claims());

    @Test
    void what_was_sealed_is_read_again() {
        assertThat(READER.read(CODE)).isEqualTo(new QrReading.Sealed(claims()));
        assertThat(part(CODE, 0)).isEqualTo(HEADER);
        assertThat(part(CODE, 1))
                .isEqualTo(
                        "{\"dig\":\"q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s\",\"exp\":1806512400,"
                                + "\"hld\":\"PT Contoh Reklame\",\"iat\":1774999800,\"iss\":\"32.73\",\"nbf\":1774976400,"
                                + "\"nib\":\"0908210012345\",\"sub\":\"503/0123/REKLAME/DPMPTSP/IV/2026\",\"typ\":\"REKLAME\"}");
    }

    @Test
    void it_fits_a_code_that_a_telephone_reads() {
        assertThat(part(CODE, 1).length()).isLessThanOrEqualTo(LicenceClaims.LIMIT);
        assertThat(QrCapacity.version(CODE)).hasValue(16);
        // The longest claims that there may be, with the longest key id.
        TestSeal seal = new TestSeal("k".repeat(16), SEAL.pair());
        String longest = SealedLicence.text(longest(), seal, seal.key());
        assertThat(part(longest, 1).getBytes(StandardCharsets.UTF_8)).hasSize(LicenceClaims.LIMIT);
        assertThat(longest.length()).isLessThanOrEqualTo(QrCapacity.LIMIT);
        assertThat(QrCapacity.version(longest)).hasValue(QrCapacity.MAX_VERSION);
        assertThat(QrCapacity.modules(QrCapacity.MAX_VERSION)).isEqualTo(89);
    }

    private static LicenceClaims longest() {
        int fixed = claims("x", Optional.of("y")).bytes().length - 2;
        int number = LicenceClaims.LIMIT - fixed - 20;
        return claims("x".repeat(number), Optional.of("y".repeat(20)));
    }

    @Test
    void claims_of_300_bytes_are_taken_and_of_301_are_not() {
        LicenceClaims longest = longest();
        assertThat(longest.bytes()).hasSize(300);
        assertThatThrownBy(() -> claims(longest.number() + "x", longest.holder()))
                .hasMessageContaining("301 bytes are more than 300");
        assertThat(claims(longest.number(), longest.holder()).withoutHolder().bytes())
                .hasSizeLessThan(275);
    }

    @Test
    void no_character_can_be_changed() {
        for (int i = 0; i < CODE.length(); i++) {
            for (char other : new char[] {'A', 'B', '-', '_', '9', '.', '=', '+', ' '}) {
                if (other != CODE.charAt(i)) {
                    String changed = CODE.substring(0, i) + other + CODE.substring(i + 1);
                    assertThat(READER.read(changed)).as("%d %s", i, other).isInstanceOf(QrReading.Refused.class);
                }
            }
        }
    }

    @Test
    void parts_of_two_codes_make_no_third() {
        String other = sealed(claims("503/0124/REKLAME/DPMPTSP/IV/2026", Optional.of("PT Contoh Lain")));
        String[] one = CODE.split("\\.");
        String[] two = other.split("\\.");
        assertThat(refusal(READER.read(one[0] + "." + two[1] + "." + one[2])))
                .isEqualTo("licensing.QR_SIGNATURE signature");
        assertThat(refusal(READER.read(one[0] + "." + one[1] + "." + two[2])))
                .isEqualTo("licensing.QR_SIGNATURE signature");
    }

    @Test
    void another_key_of_the_same_name_does_not_confirm_it() {
        TestSeal strange = TestSeal.of("2026-1");
        assertThat(refusal(READER.read(SealedLicence.text(claims(), strange, strange.key()))))
                .isEqualTo("licensing.QR_SIGNATURE signature");
        TestSeal later = TestSeal.of("2027-1");
        assertThat(refusal(READER.read(SealedLicence.text(claims(), later, later.key()))))
                .isEqualTo("licensing.QR_KEY kid");
        assertThat(SealedReader.of(BANDUNG.code(), List.of(later.key(), SEAL.key()))
                        .read(CODE))
                .isInstanceOf(QrReading.Sealed.class);
    }

    /** The code never chooses how it is checked: not at all, or with the public key taken for a secret. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "ES384", "RS256"})
    void another_algorithm_is_refused_whatever_stands_under_it(String algorithm) throws Exception {
        String header = HEADER.replace("ES256", algorithm);
        String input = Codes.encoded(header) + "." + CODE.split("\\.")[1];
        assertThat(refusal(READER.read(input + "."))).isEqualTo("licensing.QR_ALGORITHM alg");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SEAL.pair().getPublic().getEncoded(), "HmacSHA256"));
        String forged = input + "." + SealedLicence.encoded(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        assertThat(refusal(READER.read(forged))).isEqualTo("licensing.QR_ALGORITHM alg");
        assertThat(refusal(READER.read(forged(header, part(CODE, 1), SEAL)))).isEqualTo("licensing.QR_ALGORITHM alg");
    }

    @Test
    void a_header_with_anything_else_is_refused() {
        for (String header : List.of(
                "{\"alg\":\"ES256\"}",
                "{\"kid\":\"2026-1\",\"alg\":\"ES256\"}",
                "{\"alg\":\"ES256\",\"kid\":\"2026-1\",\"jwk\":{}}",
                "{\"alg\":\"ES256\",\"alg\":\"none\",\"kid\":\"2026-1\"}",
                "{\"alg\": \"ES256\",\"kid\":\"2026-1\"}",
                "[]")) {
            assertThat(refusal(READER.read(forged(header, part(CODE, 1), SEAL))))
                    .as(header)
                    .isIn("licensing.QR_FORM header", "licensing.QR_ALGORITHM alg");
        }
    }

    /** Known as CVE-2022-21449: r and s of zero fit every key in some releases of the JDK. */
    @Test
    void a_signature_of_zeros_or_beyond_the_curve_is_none() {
        String input = CODE.substring(0, CODE.lastIndexOf('.') + 1);
        byte[] zeros = new byte[64];
        byte[] ones = new byte[64];
        java.util.Arrays.fill(ones, (byte) 0xff);
        for (byte[] bad : List.of(zeros, ones, new byte[63], new byte[65], new byte[0])) {
            assertThat(refusal(READER.read(input + SealedLicence.encoded(bad))))
                    .isEqualTo("licensing.QR_SIGNATURE signature");
        }
    }

    /** Even the region's own seal makes no code out of claims that are written otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dig\":|{ \"dig\":|licensing.QR_FORM claims",
                "\"typ\":\"REKLAME\"}|'\"typ\":\"REKLAME\"} '|licensing.QR_FORM claims",
                "\"typ\":\"REKLAME\"}|\"typ\":\"reklame\"}|licensing.QR_CLAIM typ",
                "\"typ\":\"REKLAME\"}|\"typ\":\"REKLAME\",\"adm\":1}|licensing.QR_CLAIM adm",
                "\"iat\":1774999800,||licensing.QR_CLAIM iat",
                "\"iat\":1774999800|\"iat\":1774999800.5|licensing.QR_FORM claims",
                "\"iat\":1774999800|\"iat\":01774999800|licensing.QR_FORM claims",
                "\"iat\":1774999800|\"iat\":-1|licensing.QR_FORM claims",
                "\"iat\":1774999800|\"iat\":999999999999|licensing.QR_FORM claims",
                "\"iat\":1774999800|\"iat\":\"1774999800\"|licensing.QR_CLAIM iat",
                "\"exp\":1806512400|\"exp\":1774976400|licensing.QR_FORM claims",
                "\"iss\":\"32.73\"|\"iss\":\"3273\"|licensing.QR_FORM claims",
                "\"iss\":\"32.73\"|\"iss\":\"32.7A\"|licensing.QR_CLAIM iss",
                "\"iss\":\"32.73\"|\"iss\":\"36.03\"|licensing.QR_ISSUER iss",
                "\"nib\":\"0908210012345\"|\"nib\":\"908210012345\"|licensing.QR_FORM claims",
                "\"dig\":\"q6|\"dig\":\"6|licensing.QR_CLAIM dig",
                "q6s\"|q6t\"|licensing.QR_FORM claims",
                "PT Contoh|PT\\u0020Contoh|licensing.QR_FORM claims",
                "PT Contoh|PT\\nContoh|licensing.QR_FORM claims",
                "\"iss\":\"32.73\"|\"iss\":\"32.73\",\"iss\":\"32.73\"|licensing.QR_FORM claims"
            })
    void claims_have_one_text(String there, @org.jspecify.annotations.Nullable String instead, String fault) {
        String changed = part(CODE, 1).replace(there, instead == null ? "" : instead);
        assertThat(changed).isNotEqualTo(part(CODE, 1));
        assertThat(refusal(READER.read(forged(HEADER, changed, SEAL)))).isEqualTo(fault);
    }

    @Test
    void what_is_longer_than_a_code_is_not_looked_at() {
        assertThat(refusal(READER.read("a".repeat(QrCapacity.LIMIT)))).isEqualTo("licensing.QR_FORM jws");
        assertThat(refusal(READER.read("a".repeat(QrCapacity.LIMIT + 1)))).isEqualTo("licensing.QR_LENGTH text");
        String claims = "{\"hld\":\"" + "x".repeat(300) + "\"}";
        assertThat(refusal(READER.read(forged(HEADER, claims, SEAL)))).isEqualTo("licensing.QR_LENGTH text");
    }

    @Test
    void a_seal_that_does_not_fit_its_key_is_found_before_anything_is_printed() {
        TestSeal strange = TestSeal.of("2026-1");
        assertThatThrownBy(() -> SealedLicence.text(claims(), SEAL, strange.key()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not confirm");
        assertThatThrownBy(() ->
                        SealedLicence.text(claims(), SEAL, TestSeal.of("other").key()))
                .hasMessageContaining("key id");
        Seal asn1 = new Seal() {
            @Override
            public String keyId() {
                return SEAL.keyId();
            }

            @Override
            public byte[] sign(byte[] input) {
                return SEAL.sign(input, "SHA256withECDSA");
            }
        };
        assertThatThrownBy(() -> SealedLicence.text(claims(), asn1, SEAL.key())).hasMessageContaining("64 bytes");
    }

    @Test
    void a_key_is_on_p256_and_has_a_name() {
        byte[] good = SEAL.pair().getPublic().getEncoded();
        assertThat(SealKey.of("k".repeat(16), good)).hasToString("SealKey(kkkkkkkkkkkkkkkk)");
        assertThatThrownBy(() -> SealKey.of("k".repeat(17), good)).hasMessageContaining("1 to 16");
        assertThatThrownBy(() -> SealKey.of(
                        "a", TestSeal.of("a", "secp384r1").pair().getPublic().getEncoded()))
                .hasMessageContaining("P-256");
        assertThatThrownBy(() -> SealKey.of("a", new byte[] {1, 2, 3})).hasMessageContaining("SubjectPublicKeyInfo");
        assertThatThrownBy(() -> SealedReader.of(BANDUNG.code(), List.of(SEAL.key(), SEAL.key())))
                .hasMessageContaining("two keys");
    }

    @Test
    void a_licence_without_end_has_no_exp_and_one_of_a_person_no_holder() {
        LicenceClaims unlimited = new LicenceClaims(
                RegionCode.parse("32.73"),
                "503/0001/SIP/DPMPTSP/I/2026",
                Code.of("SIP"),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-01-05T02:00:00Z"),
                Instant.parse("2026-01-04T17:00:00Z"),
                Optional.empty(),
                Codes.DIGEST);
        String code = sealed(unlimited);
        assertThat(part(code, 1)).doesNotContain("exp", "hld", "nib");
        assertThat(READER.read(code)).isEqualTo(new QrReading.Sealed(unlimited));
    }

    @Test
    void a_quote_and_a_letter_beyond_ascii_stand_as_they_are() {
        LicenceClaims odd = claims("503/1", Optional.of("CV \"Saé\" \\ Rekan"));
        assertThat(READER.read(sealed(odd))).isEqualTo(new QrReading.Sealed(odd));
    }

    @Test
    void what_nobody_sees_is_no_part_of_a_claim() {
        for (String hidden : List.of("\u202e", "\u0000", "\u200b", "\ue000", "\ud800", "\u2028")) {
            assertThatThrownBy(() -> claims("503/1" + hidden, Optional.empty()))
                    .hasMessageContaining("visible characters");
            assertThatThrownBy(() -> claims("503/1", Optional.of("PT" + hidden)))
                    .hasMessageContaining("visible characters");
        }
        assertThatThrownBy(() -> claims("x".repeat(121), Optional.empty())).hasMessageContaining("1 to 120");
    }
}
