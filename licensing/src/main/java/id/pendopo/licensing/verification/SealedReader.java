package id.pendopo.licensing.verification;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads offline codes (<i>pembaca kode verifikasi luring</i>) with the public keys of one region. What the code itself says about how it
 * is to be checked is never followed: there is one algorithm, and the keys are those given here. Immutable and thread-safe.
 */
public final class SealedReader {
    private static final Pattern PARTS = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)");
    private static final Pattern HEADER =
            Pattern.compile("\\{\"alg\":\"([A-Za-z0-9]{1,10})\",\"kid\":\"([A-Za-z0-9_-]{1,16})\"\\}");
    private static final Pattern OTHER_ALGORITHM = Pattern.compile("\"alg\"\\s*:\\s*\"([A-Za-z0-9]{1,10})\"");

    private final RegionCode issuer;
    private final List<SealKey> keys;

    private SealedReader(RegionCode issuer, List<SealKey> keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    /**
     * For the codes of this region.
     *
     * @param keys the present one and former ones, each id once
     * @throws IllegalArgumentException if an id stands twice
     */
    public static SealedReader of(RegionCode issuer, List<SealKey> keys) {
        if (keys.stream().map(SealKey::id).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("sealed reader: two keys have one id; name each otherwise");
        }
        return new SealedReader(issuer, List.copyOf(keys));
    }

    /** What the text states, once its seal was checked. */
    public QrReading read(String text) {
        if (text.length() > QrCapacity.LIMIT) {
            return QrReading.refused(QrFaults.tooLong(text.length(), QrCapacity.LIMIT));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return QrReading.refused(QrFaults.form("jws"));
        }
        Optional<byte[]> header = decoded(parts.group(1));
        Optional<byte[]> claims = decoded(parts.group(2));
        Optional<byte[]> signature = decoded(parts.group(3));
        if (header.isEmpty() || claims.isEmpty() || signature.isEmpty()) {
            return QrReading.refused(QrFaults.form("jws"));
        }
        String head = new String(header.get(), StandardCharsets.UTF_8);
        Matcher known = HEADER.matcher(head);
        if (!known.matches() || !known.group(1).equals(SealedLicence.ALGORITHM)) {
            return QrReading.refused(algorithmOrForm(head));
        }
        Optional<SealKey> key =
                keys.stream().filter(one -> one.id().equals(known.group(2))).findFirst();
        if (key.isEmpty()) {
            return QrReading.refused(
                    QrFaults.of(Finding.block("licensing.QR_KEY").at("kid")));
        }
        byte[] input = (parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        if (!key.get().verifies(input, signature.get())) {
            return QrReading.refused(
                    QrFaults.of(Finding.block("licensing.QR_SIGNATURE").at("signature")));
        }
        return ofIssuer(ClaimsText.read(claims.get()));
    }

    private QrReading ofIssuer(QrReading reading) {
        if (reading instanceof QrReading.Sealed sealed
                && !sealed.claims().issuer().equals(issuer)) {
            return QrReading.refused(QrFaults.of(Finding.block("licensing.QR_ISSUER")
                    .at("iss")
                    .found(sealed.claims().issuer())
                    .expected(Relation.EQUAL, issuer)));
        }
        return reading;
    }

    private static Finding algorithmOrForm(String head) {
        Matcher other = OTHER_ALGORITHM.matcher(head);
        return other.find() && !other.group(1).equals(SealedLicence.ALGORITHM)
                ? QrFaults.of(Finding.block("licensing.QR_ALGORITHM")
                        .at("alg")
                        .found(other.group(1))
                        .expected(Relation.EQUAL, SealedLicence.ALGORITHM))
                : QrFaults.form("header");
    }

    /** Only the one text that these bytes have; the same bytes written otherwise would be a second code for one licence. */
    private static Optional<byte[]> decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return Arrays.equals(
                            SealedLicence.encoded(bytes).getBytes(StandardCharsets.US_ASCII),
                            text.getBytes(StandardCharsets.US_ASCII))
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
