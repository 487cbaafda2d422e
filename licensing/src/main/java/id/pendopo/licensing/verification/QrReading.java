package id.pendopo.licensing.verification;

import id.pendopo.core.finding.Finding;
import java.util.List;

/** What the text of a QR code turned out to be (<i>hasil pembacaan kode QR</i>). */
public sealed interface QrReading {
    /**
     * One of our links: the register knows the rest.
     *
     * @param id under which the register shows the licence
     */
    record Link(RegisterId id) implements QrReading {}

    /**
     * A statement that our seal stands under. It was true when it was issued; what happened since only the register knows.
     *
     * @param claims what it states
     */
    record Sealed(LicenceClaims claims) implements QrReading {}

    /**
     * Neither of them, or one that was altered.
     *
     * @param findings why
     */
    record Refused(List<Finding> findings) implements QrReading {
        /** Copies what it is given. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Refused for this. */
    static QrReading refused(Finding finding) {
        return new Refused(List.of(finding));
    }
}
