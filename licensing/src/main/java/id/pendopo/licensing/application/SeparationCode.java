package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Command;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the separation of duties refuses, by the names that officials of licensing use (<i>pemisahan tugas</i>) [D]. The engine refuses
 * every such act with the one code {@code core.SEPARATION}, alone, so that a stranger learns nothing of the case; here that answer is
 * given its name for reports and statistics.
 */
public enum SeparationCode {
    /** Whoever verified does not approve. */
    SOD_VERIFIER_APPROVER(ApplicationRole.VERIFIER, ApplicationRole.APPROVER),
    /** Whoever inspected does not approve. */
    SOD_INSPECTOR_APPROVER(ApplicationRole.INSPECTOR, ApplicationRole.APPROVER),
    /** Whoever assessed a fee does not confirm its payment. */
    SOD_ASSESSOR_TREASURER(ApplicationRole.FEE_ASSESSOR, ApplicationRole.TREASURER),
    /** Nobody acts as an officer in his own case. */
    SOD_SELF_CASE(),
    /** Whoever declared an interest keeps away. */
    CONFLICT_OF_INTEREST(),
    /** Another pair of duties, or a supervisor who would decide. */
    SOD_OTHER();

    private static final String SEPARATION = "core.SEPARATION";
    private static final String PARTY = "party";
    private static final String DECLARED = Command.nameOf(OversightCommand.DeclareConflict.class);

    private final Set<Code> pair;

    SeparationCode(ApplicationRole... pair) {
        this.pair = Set.copyOf(Stream.of(pair).map(ApplicationRole::code).toList());
    }

    /** The name of this finding; empty for a finding that is about something else. */
    public static Optional<SeparationCode> of(Finding finding) {
        if (!finding.code().equals(SEPARATION)) {
            return Optional.empty();
        }
        String found = finding.found().orElse("");
        if (found.equals(DECLARED)) {
            return Optional.of(CONFLICT_OF_INTEREST);
        }
        if (found.equals(PARTY)
                || finding.expected().filter(one -> one.value().equals(PARTY)).isPresent()) {
            return Optional.of(SOD_SELF_CASE);
        }
        String wished = finding.expected().map(Finding.Expected::value).orElse("");
        return Stream.of(values())
                .filter(one -> one.pair.size() == 2
                        && one.pair.stream()
                                .allMatch(role -> role.value().equals(found)
                                        || role.value().equals(wished))
                        && !found.equals(wished))
                .findFirst()
                .or(() -> Optional.of(SOD_OTHER));
    }
}
