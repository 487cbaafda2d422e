package id.pendopo.grants.screening;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningFinding.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a check looks at (<i>bahan penapisan</i>).
 *
 * @param subject the case
 * @param others those that may be like it and count, in the order of their ids
 * @param links who is related to whom in it, and how many are
 * @param limits the numbers
 * @param day the day on which it is looked at
 */
record Look(
        ScreeningSubject subject,
        List<ScreeningSubject> others,
        Map<Relations.Link, Integer> links,
        ScreeningLimits limits,
        LocalDate day) {
    /** The others that this government gives in this fiscal year. */
    List<ScreeningSubject> sameYear() {
        return others.stream()
                .filter(other -> other.year() == subject.year() && isOurs(other))
                .toList();
    }

    boolean isOurs(ScreeningSubject other) {
        return other.giver().equals(subject.giver());
    }

    /** By what the other is of the same recipient; empty where it is of another. */
    Optional<SameRecipient.By> sameRecipient(ScreeningSubject other) {
        return SameRecipient.of(subject.recipient(), other.recipient(), limits.similarityThreshold());
    }

    boolean isAnother(ScreeningSubject other) {
        return !other.recipient().isGovernment()
                && !subject.recipient().isGovernment()
                && sameRecipient(other).isEmpty();
    }

    static Evidence of(ScreeningSubject other, Set<Code> marks) {
        return new Evidence(Optional.of(other.id()), other.year(), marks, Optional.empty(), Optional.empty());
    }

    static Evidence of(ScreeningSubject other, Set<Code> marks, Optional<Integer> figure) {
        return new Evidence(Optional.of(other.id()), other.year(), marks, figure, Optional.empty());
    }

    static Evidence of(ScreeningSubject other, Set<Code> marks, Rupiah amount) {
        return new Evidence(Optional.of(other.id()), other.year(), marks, Optional.empty(), Optional.of(amount));
    }

    /** What the case shows alone. */
    Evidence own(Code mark, Optional<Integer> figure) {
        return new Evidence(Optional.empty(), subject.year(), Set.of(mark), figure, Optional.empty());
    }

    /** One finding with all its evidence, as grave as its code says; none where there is no evidence. */
    static List<ScreeningFinding> found(ScreeningCode code, List<Evidence> evidence) {
        return found(code, code.severity(), evidence);
    }

    static List<ScreeningFinding> found(ScreeningCode code, Severity severity, List<Evidence> evidence) {
        return found(code, severity, evidence, List.of());
    }

    /** Where what is not shown made it too: with other content it is another finding. */
    static List<ScreeningFinding> found(
            ScreeningCode code, Severity severity, List<Evidence> evidence, List<String> unshown) {
        return evidence.isEmpty() ? List.of() : List.of(ScreeningFinding.of(code, severity, evidence, unshown));
    }
}
