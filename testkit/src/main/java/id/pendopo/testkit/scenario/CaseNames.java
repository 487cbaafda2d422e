package id.pendopo.testkit.scenario;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.workflow.CaseId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which case a scenario means by a name: the one it opened under it, the one whose id it is, or the only one of a procedure that an act of
 * another case opened and that has no name yet.
 */
final class CaseNames {
    private final Map<CaseId, String> procedures = new LinkedHashMap<>();
    private final Map<CaseId, CaseId> byName = new HashMap<>();
    private final Set<CaseId> named = new HashSet<>();

    /** A case, and of which procedure, where it is known. */
    record Named(CaseId id, Optional<String> procedure) {}

    /** Something was written to this case. */
    void written(JournalEntry entry) {
        procedures.putIfAbsent(entry.caseId(), entry.procedure());
    }

    /** Whether a case is called so, or has this id. */
    boolean knows(CaseId name) {
        return byName.containsKey(name) || procedures.containsKey(name);
    }

    /** Every case that was written to, with its procedure. */
    Map<CaseId, String> all() {
        return procedures;
    }

    /**
     * The case of this name; from now on it is its name. A name that fits nothing is the id of a case to come.
     *
     * @param procedure of which procedure it is, where that is said
     * @throws IllegalArgumentException if it might be one of several
     */
    Named of(CaseId name, Optional<String> procedure) {
        CaseId id = byName.getOrDefault(name, procedures.containsKey(name) ? name : only(name, procedure));
        if (procedures.containsKey(id)) {
            byName.put(name, id);
            named.add(id);
        }
        return new Named(id, procedure.or(() -> Optional.ofNullable(procedures.get(id))));
    }

    /** Without a procedure the name itself may say it: {@code licence} is one of {@code licensing/licence}. */
    private CaseId only(CaseId name, Optional<String> procedure) {
        List<CaseId> candidates = procedures.entrySet().stream()
                .filter(one -> !named.contains(one.getKey()))
                .filter(one -> procedure
                        .map(one.getValue()::equals)
                        .orElse(one.getValue().endsWith("/" + name)))
                .map(Map.Entry::getKey)
                .toList();
        if (candidates.size() > 1) {
            throw new IllegalArgumentException(
                    "case '%s' might be any of %s; name one by its id".formatted(name, candidates));
        }
        return candidates.isEmpty() ? name : candidates.get(0);
    }
}
