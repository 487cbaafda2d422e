package id.pendopo.licensing.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Links, seals and claims of an invented region. */
final class Codes {
    static final Region BANDUNG = Region.of(RegionCode.parse("32.73"), "Kota Bandung", IndonesianTime.WIB);
    static final String HOST = "izin.contoh.go.id";
    static final LinkKey KEY = key(7);
    static final VerificationLinks LINKS = VerificationLinks.to(HOST, List.of(KEY));
    static final TestSeal SEAL = TestSeal.of("2026-1");
    static final SealedReader READER = SealedReader.of(BANDUNG.code(), List.of(SEAL.key()));
    static final CaseId CASE = CaseId.of("licence-1");
    static final String DIGEST = "ab".repeat(32);

    private Codes() {}

    static LinkKey key(int filling) {
        byte[] secret = new byte[LinkKey.LEAST_BYTES];
        Arrays.fill(secret, (byte) filling);
        return LinkKey.of(secret);
    }

    /** The advertising permit of worked example L33, valid for a year. */
    static LicenceClaims claims() {
        return claims("503/0123/REKLAME/DPMPTSP/IV/2026", Optional.of("PT Contoh Reklame"));
    }

    static LicenceClaims claims(String number, Optional<String> holder) {
        return new LicenceClaims(
                BANDUNG.code(),
                number,
                Code.of("REKLAME"),
                Optional.of(Nib.of("0908210012345")),
                holder,
                Instant.parse("2026-03-31T23:30:00Z"),
                Instant.parse("2026-03-31T17:00:00Z"),
                Optional.of(Instant.parse("2027-03-31T17:00:00Z")),
                DIGEST);
    }

    static String sealed(LicenceClaims claims) {
        return SealedLicence.text(claims, SEAL, SEAL.key());
    }

    /** A code of any header and any claims under a real seal. */
    static String forged(String header, String claims, TestSeal by) {
        String input = encoded(header) + "." + encoded(claims);
        return input + "." + SealedLicence.encoded(by.sign(input.getBytes(StandardCharsets.US_ASCII)));
    }

    static String encoded(String text) {
        return SealedLicence.encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    static String part(String code, int number) {
        return new String(Base64.getUrlDecoder().decode(code.split("\\.")[number]), StandardCharsets.UTF_8);
    }

    static String refusal(QrReading reading) {
        assertThat(reading).isInstanceOf(QrReading.Refused.class);
        List<Finding> findings = ((QrReading.Refused) reading).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).code()
                + findings.get(0).where().map(at -> " " + at).orElse("");
    }
}
