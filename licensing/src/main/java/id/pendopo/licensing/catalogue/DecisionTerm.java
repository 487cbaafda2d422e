package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.LegalSource;
import java.util.Optional;

/**
 * How long the office has for its decision (<i>jangka waktu keputusan</i>).
 *
 * @param from where it comes from
 * @param regulated the term, where a regulation sets it; empty with a fallback
 * @param source that regulation; empty with a fallback
 */
public record DecisionTerm(
        TermSource from,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> regulated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LegalSource> source) {
    /** Five working days from a complete application. */
    public static final DecisionTerm FALLBACK_5 =
            new DecisionTerm(TermSource.FALLBACK_5, Optional.empty(), Optional.empty());

    /** Ten working days from receipt. */
    public static final DecisionTerm FALLBACK_10 =
            new DecisionTerm(TermSource.FALLBACK_10, Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if a regulated term lacks its length or its regulation, or a fallback has them */
    public DecisionTerm {
        boolean regulates = from == TermSource.REGULATED;
        if (regulates != regulated.isPresent() || regulates != source.isPresent()) {
            throw new IllegalArgumentException("decision term: %s %s; give both for REGULATED and none for a fallback"
                    .formatted(from, regulates ? "lacks its term or its source" : "has a term or a source"));
        }
    }

    /** Set by a regulation. */
    public static DecisionTerm regulated(Term term, LegalSource source) {
        return new DecisionTerm(TermSource.REGULATED, Optional.of(term), Optional.of(source));
    }

    /** How long. */
    public Term length() {
        return regulated.or(from::term).orElseThrow();
    }

    /** By which rule. */
    public LegalSource basis() {
        return source.or(from::source).orElseThrow();
    }
}
