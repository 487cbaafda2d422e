package id.pendopo.testkit.scenario;

import id.pendopo.core.office.FactSource;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers facts as a scenario tells; before a fact's first step the service is taken for unavailable. */
final class ScriptedFacts implements FactSource {
    private static final String SOURCE = "scenario";

    private final Map<Fact<?>, List<Script.Told>> told = new HashMap<>();
    private int step = 1;

    /** @throws IllegalArgumentException if a fact is known to no step, or its value is not of its type */
    ScriptedFacts(List<Script.Told> all, Map<String, Fact<?>> known) {
        for (Script.Told one : all) {
            Fact<?> fact = known.get(one.fact());
            if (fact == null) {
                throw new IllegalArgumentException("facts: no step of the procedure asks for %s; it asks for %s%s"
                        .formatted(
                                one.fact(),
                                known.keySet().stream().sorted().toList(),
                                Nearest.hint(one.fact(), known.keySet(), "did you mean %s?")));
            }
            if (one.outcome() == Script.Told.Outcome.FOUND) {
                found(fact, one, Instant.EPOCH);
            }
        }
        for (Fact<?> fact : known.values()) {
            List<Script.Told> its =
                    all.stream().filter(one -> one.fact().equals(fact.name())).toList();
            if (!its.isEmpty()) {
                told.put(fact, its);
            }
        }
    }

    void at(int number) {
        step = number;
    }

    @Override
    public Set<Fact<?>> facts() {
        return told.keySet();
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        Optional<Script.Told> answer = Optional.empty();
        for (Script.Told one : told.getOrDefault(request.fact(), List.of())) {
            boolean applies = one.from() <= step
                    && one.about().map(request.subject()::equals).orElse(true);
            if (applies && answer.map(before -> weight(one) >= weight(before)).orElse(true)) {
                answer = Optional.of(one);
            }
        }
        return answer.<Reading<?>>map(one -> reading(request.fact(), one, at))
                .orElseGet(() -> new Reading.Unavailable<>(at, SOURCE, ""));
    }

    /** The later step wins, and what is about one subject wins over what is about all. */
    private static int weight(Script.Told told) {
        return 2 * told.from() + (told.about().isPresent() ? 1 : 0);
    }

    private static Reading<?> reading(Fact<?> fact, Script.Told told, Instant at) {
        return switch (told.outcome()) {
            case FOUND -> found(fact, told, at);
            case NOT_FOUND -> new Reading.NotFound<>(at, SOURCE, "");
            case MISMATCH -> new Reading.Mismatch<>(Set.copyOf(told.fields()), at, SOURCE, "");
            case UNAVAILABLE -> new Reading.Unavailable<>(at, SOURCE, "");
            case NOT_ENTITLED -> new Reading.NotEntitled<>(at, SOURCE, "");
        };
    }

    private static Reading<?> found(Fact<?> fact, Script.Told told, Instant at) {
        try {
            return new Reading.Found<>(PlainJson.convert(told.value(), fact.type()), at, SOURCE, "");
        } catch (IllegalArgumentException misfit) {
            throw new IllegalArgumentException("facts: %s: %s".formatted(told.fact(), misfit.getMessage()), misfit);
        }
    }
}
