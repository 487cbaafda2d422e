package id.pendopo.core.workflow;

/**
 * Something of the outside that a step must know (<i>fakta</i>): a NIK reading, a budget ceiling. The office asks for it
 * before deciding; deciding itself asks nobody.
 *
 * @param <T> what it reads as: a record, text, number or truth value
 * @param name in upper case, for example {@code CEILING}
 * @param type class of the value
 */
public record Fact<T>(String name, Class<T> type) {
    /** @throws IllegalArgumentException if the name is no code */
    public Fact {
        id.pendopo.core.law.Code.of(name);
    }

    /** A fact of this name and type. */
    public static <T> Fact<T> of(String name, Class<T> type) {
        return new Fact<>(name, type);
    }
}
