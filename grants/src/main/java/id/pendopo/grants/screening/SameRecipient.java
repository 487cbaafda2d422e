package id.pendopo.grants.screening;

import id.pendopo.core.law.Code;
import id.pendopo.grants.proposal.RecipientKind;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two cases are of one recipient (<i>penerima yang sama</i>): where both have a number of one kind, the numbers say so;
 * only where they have none in common does a near name in one kelurahan. A government is compared with nobody.
 */
final class SameRecipient {
    static final Code NAME = Code.of("NAME");
    static final Code KELURAHAN = Code.of("KELURAHAN");

    /** By what they are the same, and how like the names are where names said so. */
    record By(Set<Code> marks, Optional<Integer> likeness) {}

    private SameRecipient() {}

    static Optional<By> of(ScreeningSubject.Recipient a, ScreeningSubject.Recipient b, int threshold) {
        if (a.isGovernment() || b.isGovernment()) {
            return Optional.empty();
        }
        boolean comparable = false;
        for (KeyKind kind : a.identity().keySet()) {
            Set<OpaqueKey> others = b.identity().get(kind);
            if (others == null || kind == KeyKind.FAMILY_CARD && !cardTells(a, b)) {
                continue;
            }
            if (!Collections.disjoint(a.identity().get(kind), others)) {
                return Optional.of(new By(Set.of(kind.code()), Optional.empty()));
            }
            comparable = true;
        }
        return comparable ? Optional.empty() : byName(a, b, threshold);
    }

    /** Two persons of one card are two persons; a family is its card, and whoever stands on it belongs to it. */
    private static boolean cardTells(ScreeningSubject.Recipient a, ScreeningSubject.Recipient b) {
        return a.kind() == RecipientKind.FAMILY || b.kind() == RecipientKind.FAMILY;
    }

    private static Optional<By> byName(ScreeningSubject.Recipient a, ScreeningSubject.Recipient b, int threshold) {
        return nearName(a, b, threshold).map(likeness -> new By(Set.of(NAME, KELURAHAN), Optional.of(likeness)));
    }

    /** How like the names of two bodies of one kelurahan are, where they are near. */
    static Optional<Integer> nearName(ScreeningSubject.Recipient a, ScreeningSubject.Recipient b, int threshold) {
        if (a.name().isEmpty() || b.name().isEmpty() || !a.kelurahan().equals(b.kelurahan())) {
            return Optional.empty();
        }
        ComparedName one = a.name().get();
        ComparedName other = b.name().get();
        return one.isNear(other, threshold) ? Optional.of(one.likeness(other)) : Optional.empty();
    }
}
