package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Report;
import id.pendopo.core.identity.PersonalText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Compares numbers of persons by their hashes under a key (<i>pembanding hash NIK dan NIP</i>): the vault need hold no number of any official in
 * the clear. A number of so few digits could be guessed from a hash without a key. Immutable and thread-safe.
 */
public final class PersonHashes {
    private static final int LEAST = 16;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private PersonHashes(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Under this key, which the host keeps.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #LEAST} bytes
     */
    public static PersonHashes under(byte[] key) {
        if (key.length < LEAST) {
            throw new IllegalArgumentException(
                    "person hashes: a key of %d bytes is below %d; make a longer one".formatted(key.length, LEAST));
        }
        return new PersonHashes(new SecretKeySpec(key, HMAC));
    }

    /** The hash of a number, however it is grouped; empty where it has no digit. */
    public Optional<String> of(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Optional.of(HexFormat.of().formatHex(mac.doFinal(digits.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
        }
    }

    /**
     * Whether whoever has these numbers is in this report.
     *
     * @param ofOfficial hashes under the same key of his NIK and NIP
     */
    public PersonComparison compare(Report report, Collection<String> ofOfficial) {
        boolean reporter = report.reporter()
                .known()
                .nik()
                .flatMap(this::of)
                .filter(ofOfficial::contains)
                .isPresent();
        boolean respondent = report.subjects().stream()
                .flatMap(subject -> subject.employeeNumber().stream())
                .flatMap(number -> of(number).stream())
                .anyMatch(ofOfficial::contains);
        return new PersonComparison(reporter, respondent);
    }

    private Optional<String> of(PersonalText number) {
        return number.isErased() ? Optional.empty() : of(number.reveal());
    }
}
