package id.pendopo.licensing.catalogue;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.LegalSource;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.Optional;

/**
 * Where the term for a decision comes from (<i>dasar jangka waktu keputusan</i>). Both fallback terms stand in the amended act, and the
 * region must choose [S].
 */
public enum TermSource {
    /** A national rule or the region's own regulation sets it; whether a Perkada alone suffices is unsure [?]. */
    REGULATED(Optional.empty(), Optional.empty()),
    /** Five working days from a complete application. */
    FALLBACK_5(Optional.of(Term.workingDays(5)), Optional.of(LicensingLaw.FALLBACK_TERM)),
    /** Ten working days from receipt. */
    FALLBACK_10(Optional.of(Term.workingDays(10)), Optional.of(LicensingLaw.TEN_DAYS));

    private final Optional<Term> term;
    private final Optional<LegalSource> source;

    TermSource(Optional<Term> term, Optional<LegalSource> source) {
        this.term = term;
        this.source = source;
    }

    /** The term, where the act itself sets it. */
    public Optional<Term> term() {
        return term;
    }

    /** The article, where the act itself sets it. */
    public Optional<LegalSource> source() {
        return source;
    }
}
