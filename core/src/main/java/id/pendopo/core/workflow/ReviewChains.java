package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.DecisionTable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A region's review stages, and the decision table that says which of them a case passes (<i>rantai pemeriksaan</i>): the
 * first row that fits. Immutable and thread-safe.
 *
 * @param stages every stage once, at most 40
 * @param table rows in order, at most 60; the last one should fit every case
 */
public record ReviewChains(List<ReviewStage> stages, List<Row> table) {
    /**
     * One row.
     *
     * @param when traits the case must all have; empty fits every case
     * @param above it must ask for more than this
     * @param upTo it must ask for no more than this
     * @param chain codes of the stages it passes, in order
     */
    public record Row(
            Set<Code> when,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> above,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> upTo,
            List<Code> chain) {
        /** Copies what it is given. */
        public Row {
            when = Set.copyOf(when);
            chain = List.copyOf(chain);
        }

        private DecisionTable.Row condition() {
            return new DecisionTable.Row(when, above, upTo, chain);
        }
    }

    /** @throws IllegalArgumentException if a stage stands twice, a row names no known stage, or a list is too long */
    public ReviewChains {
        stages = List.copyOf(stages);
        table = List.copyOf(table);
        Set<Code> known = new HashSet<>();
        for (ReviewStage stage : stages) {
            if (!known.add(stage.code())) {
                throw new IllegalArgumentException("review chains: stage %s stands twice".formatted(stage.code()));
            }
        }
        if (stages.size() > 40 || table.isEmpty() || table.size() > 60) {
            throw new IllegalArgumentException("review chains: give at most 40 stages and 1 to 60 rows");
        }
        for (Row row : table) {
            if (row.chain().isEmpty()
                    || !known.containsAll(row.chain())
                    || new HashSet<>(row.chain()).size() != row.chain().size()) {
                throw new IllegalArgumentException(
                        "review chains: a row must name known stages, each once, and its chain %s does not"
                                .formatted(row.chain()));
            }
        }
    }

    /** The stages a case with these traits and this amount passes, in order; empty when no row fits. */
    public List<ReviewStage> chainFor(Set<Code> traits, Rupiah amount) {
        Map<Code, ReviewStage> byCode = new LinkedHashMap<>();
        stages.forEach(stage -> byCode.put(stage.code(), stage));
        for (Row row : table) {
            if (row.condition().fits(traits, amount)) {
                return row.chain().stream().map(byCode::get).toList();
            }
        }
        return List.of();
    }

    /** The table beside everything that a case may be, for looking at its gaps and overlaps. */
    public DecisionTable beside(List<DecisionTable.Trait> traits) {
        return new DecisionTable(
                "/table", traits, table.stream().map(Row::condition).toList());
    }
}
