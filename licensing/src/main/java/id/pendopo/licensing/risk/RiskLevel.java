package id.pendopo.licensing.risk;

import static id.pendopo.licensing.risk.BusinessPhase.COMMERCE;
import static id.pendopo.licensing.risk.BusinessPhase.OPERATION;
import static id.pendopo.licensing.risk.BusinessPhase.PREPARATION;
import static id.pendopo.licensing.risk.RiskLicence.DECLARED_STANDARD;
import static id.pendopo.licensing.risk.RiskLicence.NIB;
import static id.pendopo.licensing.risk.RiskLicence.PERMIT;
import static id.pendopo.licensing.risk.RiskLicence.VERIFIED_STANDARD;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The level of risk of an activity (<i>tingkat risiko</i>), from the lowest to the highest: what it needs, what may start at once and what
 * only with the verified certificate or the permit. PP 28/2025 Pasal 130-134, 220-234 [S].
 */
public enum RiskLevel {
    /** <i>Rendah</i>: the number alone, given by the system at once. */
    LOW("rendah", "low", "130, 220, 234", List.of(NIB), List.of(PREPARATION, OPERATION, COMMERCE)),
    /** <i>Menengah rendah</i>: a certificate by declaration; the standard is checked only by supervision. */
    MEDIUM_LOW(
            "menengah rendah",
            "medium low",
            "131, 221",
            List.of(NIB, DECLARED_STANDARD),
            List.of(PREPARATION, OPERATION, COMMERCE)),
    /** <i>Menengah tinggi</i>: a certificate that an authority verifies; until then preparation only. */
    MEDIUM_HIGH(
            "menengah tinggi",
            "medium high",
            "132, 134, 222-225",
            List.of(NIB, VERIFIED_STANDARD),
            List.of(PREPARATION)),
    /** <i>Tinggi</i>: a permit, and a verified standard where one is listed; until then preparation only. */
    HIGH("tinggi", "high", "133, 227-230", List.of(NIB, PERMIT), List.of(PREPARATION));

    private final Code code = Code.of(name());
    private final Text label;
    private final LegalSource source;
    private final List<RiskLicence> needs;
    private final List<BusinessPhase> startsAtOnce;

    RiskLevel(String id, String en, String articles, List<RiskLicence> needs, List<BusinessPhase> startsAtOnce) {
        this.label = Text.of(id, en);
        this.source = LicensingLaw.PP_28_2025.article(articles);
        this.needs = needs;
        this.startsAtOnce = startsAtOnce;
    }

    /** The level as a code, for conditions of a catalogue. */
    public Code code() {
        return code;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The articles that say so. */
    public LegalSource source() {
        return source;
    }

    /** What a business of this level needs, in the order in which it gets it. */
    public List<RiskLicence> needs() {
        return needs;
    }

    /** What may start with the number, and with the certificate by declaration. */
    public List<BusinessPhase> startsAtOnce() {
        return startsAtOnce;
    }

    /** Whether this may be done: all of it once an authority has decided, before that what starts at once. */
    public boolean mayStart(BusinessPhase phase, boolean decided) {
        return decided || startsAtOnce.contains(phase);
    }

    /** Whether the national system decides by itself, and no authority looks at it before. */
    public boolean isAutomatic() {
        return this == LOW || this == MEDIUM_LOW;
    }

    /**
     * At which level a file with several activities is handled: the highest; each keeps its own [D]. Empty when there are none, or one is
     * not determined, so that a person decides.
     */
    public static Optional<RiskLevel> handling(Collection<Optional<RiskLevel>> levels) {
        RiskLevel highest = LOW;
        for (Optional<RiskLevel> level : levels) {
            if (level.isEmpty()) {
                return Optional.empty();
            }
            highest = level.get().compareTo(highest) > 0 ? level.get() : highest;
        }
        return levels.isEmpty() ? Optional.empty() : Optional.of(highest);
    }
}
