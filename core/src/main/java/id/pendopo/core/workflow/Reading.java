package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the outside answered (<i>hasil pembacaan</i>), with its date and source. That a service did not answer is never
 * the same as that it found nothing.
 *
 * @param <T> the value's type
 */
public sealed interface Reading<T> {
    /** As of when the answer holds. */
    Instant asOf();

    /** Which service or book answered. */
    String source();

    /** The version of its data, or empty text where it has none. */
    String version();

    /** The value, where one was found. */
    default Optional<T> found() {
        return Optional.empty();
    }

    /** Whether a rule may look at it: false when the service gave no answer at all. */
    @JsonIgnore
    default boolean isAnswer() {
        return true;
    }

    /** Found, with its value. */
    record Found<T>(T value, Instant asOf, String source, String version) implements Reading<T> {
        @Override
        public Optional<T> found() {
            return Optional.of(value);
        }
    }

    /** Asked and not there. */
    record NotFound<T>(Instant asOf, String source, String version) implements Reading<T> {}

    /** Asked, and these fields are not as claimed; names of fields, never their values. */
    record Mismatch<T>(Set<String> fields, Instant asOf, String source, String version) implements Reading<T> {
        /** Copies what it is given, in order. */
        public Mismatch {
            fields = java.util.Collections.unmodifiableSet(new TreeSet<>(fields));
        }
    }

    /** The service gave no answer. */
    record Unavailable<T>(Instant asOf, String source, String version) implements Reading<T> {
        @Override
        @JsonIgnore
        public boolean isAnswer() {
            return false;
        }
    }

    /** We may not ask. */
    record NotEntitled<T>(Instant asOf, String source, String version) implements Reading<T> {
        @Override
        @JsonIgnore
        public boolean isAnswer() {
            return false;
        }
    }
}
