package id.pendopo.licensing.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a licence's offline code states (<i>pernyataan dalam kode QR</i>), by the names of RFC 7519 where it has them. There is nothing of
 * a person in it: a printed code cannot be taken back, so who holds it is named only where it is a body [D]. Immutable and thread-safe.
 *
 * @param issuer {@code iss}, the region
 * @param number {@code sub}, as printed, at most {@value #NUMBER_LIMIT} characters
 * @param type {@code typ}, the code of the licence's type
 * @param nib {@code nib}, the business number
 * @param holder {@code hld}, the public name of a body
 * @param issuedAt {@code iat}, whole seconds
 * @param validFrom {@code nbf}, whole seconds
 * @param validUntil {@code exp}, the first instant at which it is no longer valid; empty if it is unlimited
 * @param digest {@code dig}, SHA-256 of the signed document, 64 lower-case hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LicenceClaims(
        RegionCode issuer,
        String number,
        Code type,
        Optional<Nib> nib,
        Optional<String> holder,
        Instant issuedAt,
        Instant validFrom,
        Optional<Instant> validUntil,
        String digest) {
    /** The most bytes of all claims as JSON. */
    public static final int LIMIT = 300;

    /** The longest number in characters. */
    public static final int NUMBER_LIMIT = 120;

    /** The longest name of a body in characters. */
    public static final int HOLDER_LIMIT = 120;

    private static final long LATEST = 253_402_300_799L;

    /** @throws IllegalArgumentException if a part has not its form, or all together are longer than {@value #LIMIT} bytes */
    public LicenceClaims {
        if (!isText(number, NUMBER_LIMIT)) {
            throw new IllegalArgumentException("claims: the number must have 1 to 120 visible characters");
        }
        if (holder.isPresent() && !isText(holder.get(), HOLDER_LIMIT)) {
            throw new IllegalArgumentException("claims: the holder must have 1 to 120 visible characters");
        }
        issuedAt = whole(issuedAt);
        validFrom = whole(validFrom);
        validUntil = validUntil.map(LicenceClaims::whole);
        if (validUntil.isPresent() && !validUntil.get().isAfter(validFrom)) {
            throw new IllegalArgumentException("claims: the licence ends before it begins; turn exp and nbf round");
        }
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("claims: the digest must be 64 lower-case hexadecimal digits");
        }
        int length = bytes(issuer, number, type, nib, holder, issuedAt, validFrom, validUntil, digest).length;
        if (length > LIMIT) {
            throw new IllegalArgumentException(
                    "claims: %d bytes are more than %d; leave the holder out".formatted(length, LIMIT));
        }
    }

    /** The same without the name of the holder, which is the longest part. */
    public LicenceClaims withoutHolder() {
        return new LicenceClaims(issuer, number, type, nib, Optional.empty(), issuedAt, validFrom, validUntil, digest);
    }

    /** Its canonical JSON (RFC 8785) in UTF-8: there is one text of these claims and no other. */
    byte[] bytes() {
        return bytes(issuer, number, type, nib, holder, issuedAt, validFrom, validUntil, digest);
    }

    private static byte[] bytes(
            RegionCode issuer,
            String number,
            Code type,
            Optional<Nib> nib,
            Optional<String> holder,
            Instant issuedAt,
            Instant validFrom,
            Optional<Instant> validUntil,
            String digest) {
        Map<String, Object> claims = new TreeMap<>();
        claims.put("iss", issuer.dotted());
        claims.put("sub", number);
        claims.put("typ", type.value());
        nib.ifPresent(one -> claims.put("nib", one.digits()));
        holder.ifPresent(name -> claims.put("hld", name));
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("nbf", validFrom.getEpochSecond());
        validUntil.ifPresent(end -> claims.put("exp", end.getEpochSecond()));
        claims.put(
                "dig",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(digest)));
        return CanonicalWriter.treeToText(claims).getBytes(StandardCharsets.UTF_8);
    }

    private static Instant whole(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < 0 || seconds > LATEST || instant.getNano() != 0) {
            throw new IllegalArgumentException("claims: an instant must be a whole second from 1970 to 9999");
        }
        return instant;
    }

    private static boolean isText(String text, int most) {
        return !text.isBlank() && text.length() <= most && text.codePoints().noneMatch(LicenceClaims::isHidden);
    }

    /** What nobody sees on paper and a machine reads nevertheless. */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
