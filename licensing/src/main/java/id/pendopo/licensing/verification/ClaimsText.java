package id.pendopo.licensing.verification;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the claims of an offline code: the canonical text of claims that we know, and nothing else. */
final class ClaimsText {
    private static final Set<String> TEXTS = Set.of("iss", "sub", "typ", "nib", "hld", "dig");
    private static final Set<String> NUMBERS = Set.of("iat", "nbf", "exp");
    private static final List<String> REQUIRED = List.of("iss", "sub", "typ", "iat", "nbf", "dig");
    private static final Pattern MEMBER = Pattern.compile(
            "\\G([{,])\"([a-z]{1,10})\":(?:\"((?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\bfnrt]|\\\\u00[01][0-9a-f])*)\"|(0|[1-9][0-9]{0,14}))");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    private ClaimsText() {}

    /** What the bytes claim, or what is wrong with them. */
    static QrReading read(byte[] bytes) {
        if (bytes.length > LicenceClaims.LIMIT) {
            return QrReading.refused(QrFaults.tooLong(bytes.length, LicenceClaims.LIMIT));
        }
        ClaimsText claims = new ClaimsText();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException none) {
            return QrReading.refused(QrFaults.form("claims"));
        }
        Optional<Finding> fault = claims.members(text).or(claims::missing);
        return fault.map(QrReading::refused).orElseGet(() -> claims.reading(bytes));
    }

    private Optional<Finding> members(String text) {
        Matcher member = MEMBER.matcher(text);
        int end = 0;
        while (member.find()) {
            if ((end == 0) != member.group(1).equals("{")) {
                return Optional.of(QrFaults.form("claims"));
            }
            String name = member.group(2);
            boolean isText = member.group(3) != null;
            if (!(isText ? TEXTS : NUMBERS).contains(name)) {
                return Optional.of(QrFaults.claim(name));
            }
            if (isText) {
                texts.put(name, plain(member.group(3)));
            } else {
                numbers.put(name, Long.parseLong(member.group(4)));
            }
            end = member.end();
        }
        return end > 0 && text.substring(end).equals("}") ? Optional.empty() : Optional.of(QrFaults.form("claims"));
    }

    /** Escapes are few, because what is hidden is refused afterwards; a quote and a backslash are not hidden. */
    private static String plain(String escaped) {
        return escaped.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private Optional<Finding> missing() {
        return REQUIRED.stream()
                .filter(name -> !texts.containsKey(name) && !numbers.containsKey(name))
                .findFirst()
                .map(QrFaults::claim);
    }

    private QrReading reading(byte[] bytes) {
        Optional<RegionCode> issuer = issuer(text("iss"));
        if (issuer.isEmpty()) {
            return QrReading.refused(QrFaults.claim("iss"));
        }
        if (!Code.isCode(text("typ"))) {
            return QrReading.refused(QrFaults.claim("typ"));
        }
        Optional<String> digest = digest(text("dig"));
        if (digest.isEmpty()) {
            return QrReading.refused(QrFaults.claim("dig"));
        }
        try {
            LicenceClaims claims = new LicenceClaims(
                    issuer.get(),
                    text("sub"),
                    Code.of(text("typ")),
                    Optional.ofNullable(texts.get("nib")).map(Nib::of),
                    Optional.ofNullable(texts.get("hld")),
                    instant("iat"),
                    instant("nbf"),
                    Optional.ofNullable(numbers.get("exp")).map(Instant::ofEpochSecond),
                    digest.get());
            // The same claims have one text; another one was not written by us, whatever its seal.
            if (Arrays.equals(claims.bytes(), bytes)) {
                return new QrReading.Sealed(claims);
            }
        } catch (IllegalArgumentException none) {
            // Falls through: claims of another form are not ours.
        }
        return QrReading.refused(QrFaults.form("claims"));
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private Instant instant(String name) {
        return Instant.ofEpochSecond(numbers.getOrDefault(name, 0L));
    }

    private static Optional<RegionCode> issuer(String text) {
        try {
            return Optional.of(RegionCode.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> digest(String text) {
        return text.matches("[A-Za-z0-9_-]{43}")
                ? Optional.of(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(text)))
                : Optional.empty();
    }
}
