package id.pendopo.performance.compute;

import id.pendopo.core.money.Ratio;
import id.pendopo.core.policy.ComputationInput;
import java.util.Arrays;
import java.util.Optional;

/** What the computations of ratings read alike. */
final class RatingParts {
    private RatingParts() {}

    static <E extends Enum<E>> Optional<E> constantIfAny(ComputationInput given, String name, Class<E> type) {
        return given.textIfAny(name)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("given.%s: '%s' is none of %s"
                                .formatted(name, text, Arrays.toString(type.getEnumConstants())))));
    }

    static <E extends Enum<E>> E constant(ComputationInput given, String name, Class<E> type) {
        return constantIfAny(given, name, type)
                .orElseThrow(() -> new IllegalArgumentException("given.%s: is not given; give it".formatted(name)));
    }

    /** A number of points as decimal text. */
    static Ratio points(ComputationInput given, String name) {
        return given.value(name, Ratio.class);
    }
}
