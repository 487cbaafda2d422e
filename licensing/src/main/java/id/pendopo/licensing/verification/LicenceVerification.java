package id.pendopo.licensing.verification;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.region.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The register's door for whoever reads a QR code (<i>layanan verifikasi izin</i>). A text that is not ours, one that was altered and one
 * whose licence is not known get the same answer; the findings beside it are for the office. Thread-safe if the register is.
 */
public final class LicenceVerification {
    private static final String LINK = "https:";

    private final Region region;
    private final Optional<VerificationLinks> links;
    private final SealedReader sealed;
    private final Register register;

    private LicenceVerification(
            Region region, Optional<VerificationLinks> links, SealedReader sealed, Register register) {
        this.region = region;
        this.links = links;
        this.sealed = sealed;
        this.register = register;
    }

    /** Where licences are found (<i>register izin</i>): the region's own look-up. */
    public interface Register {
        /** The licence under this id; empty if there is none. */
        Optional<VerifiedLicence> byId(RegisterId id);

        /** The licence of this number; empty if there is none. */
        Optional<VerifiedLicence> byNumber(String number);

        /** A register of one question, for regions that print links alone. */
        static Register of(Function<RegisterId, Optional<VerifiedLicence>> byId) {
            return new Register() {
                @Override
                public Optional<VerifiedLicence> byId(RegisterId id) {
                    return byId.apply(id);
                }

                @Override
                public Optional<VerifiedLicence> byNumber(String number) {
                    return Optional.empty();
                }
            };
        }
    }

    /**
     * What was found.
     *
     * @param answer for everybody
     * @param number of the licence; empty where none was found
     * @param findings why a text was refused, for the office alone
     */
    public record Verified(VerificationAnswer answer, Optional<String> number, List<Finding> findings) {
        /** Copies what it is given. */
        public Verified {
            findings = List.copyOf(findings);
        }
    }

    /** For the licences of this region. */
    public static LicenceVerification in(
            Region region, VerificationLinks links, SealedReader sealed, Register register) {
        return new LicenceVerification(region, Optional.of(links), sealed, register);
    }

    /** For the licences of a region that prints sealed codes alone. */
    public static LicenceVerification in(Region region, SealedReader sealed, Register register) {
        return new LicenceVerification(region, Optional.empty(), sealed, register);
    }

    /** What the text of a code says at this instant, by the register. */
    public Verified check(String text, Instant at) {
        return check(text, at, Optional.empty());
    }

    /**
     * The same for somebody who has the document before him.
     *
     * @param document SHA-256 of the document, 64 lower-case hexadecimal digits
     */
    public Verified check(String text, Instant at, Optional<String> document) {
        QrReading reading = read(text);
        if (reading instanceof QrReading.Link link) {
            return answered(register.byId(link.id()), at, document);
        }
        if (reading instanceof QrReading.Sealed one) {
            LicenceClaims claims = one.claims();
            return answered(
                    register.byNumber(claims.number())
                            .map(licence -> licence.digest().isPresent() ? licence : licence.with(claims.digest())),
                    at,
                    document.or(() -> Optional.of(claims.digest())));
        }
        if (reading instanceof QrReading.Refused refused) {
            return new Verified(new VerificationAnswer.Unknown(), Optional.empty(), refused.findings());
        }
        throw new IllegalStateException(
                "verification: no answer for " + reading.getClass().getSimpleName());
    }

    /** What the text is, without asking the register. */
    public QrReading read(String text) {
        return text.startsWith(LINK) && links.isPresent() ? links.get().read(text) : sealed.read(text);
    }

    /**
     * What a sealed statement says by itself, for a reader without a network: valid, not yet, or no longer. What happened to the licence
     * since it was sealed is not in it.
     */
    public static VerificationAnswer offline(LicenceClaims claims, Region region, Instant at) {
        LocalDate from = claims.validFrom().atOffset(region.time().offset()).toLocalDate();
        // The first instant after the last day is midnight of the next one.
        Optional<LocalDate> until = claims.validUntil()
                .map(end -> end.minusSeconds(1).atOffset(region.time().offset()).toLocalDate());
        if (at.isBefore(claims.validFrom())) {
            return new VerificationAnswer.NotYetValid(from);
        }
        if (claims.validUntil().isPresent() && !at.isBefore(claims.validUntil().get())) {
            return new VerificationAnswer.Expired(Objects.requireNonNull(until.orElse(from)));
        }
        return new VerificationAnswer.Valid(until, false);
    }

    private Verified answered(Optional<VerifiedLicence> licence, Instant at, Optional<String> document) {
        return licence.map(one -> new Verified(
                        document.map(sha256 -> one.at(at, region.time(), sha256))
                                .orElseGet(() -> one.at(at, region.time())),
                        Optional.of(one.number()),
                        List.of()))
                .orElseGet(() -> new Verified(new VerificationAnswer.Unknown(), Optional.empty(), List.of()));
    }
}
