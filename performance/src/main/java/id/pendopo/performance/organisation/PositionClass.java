package id.pendopo.performance.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The class of a position (<i>kelas jabatan</i>), from which its basic allowance follows. In JSON it is a number.
 *
 * @param value {@value #LOWEST} to {@value #HIGHEST}
 */
public record PositionClass(@JsonValue int value) implements Comparable<PositionClass> {
    /** The lowest class. */
    public static final int LOWEST = 1;

    /** The highest class. */
    public static final int HIGHEST = 17;

    /** @throws IllegalArgumentException if there is no such class */
    public PositionClass {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("position class: %d is outside %d to %d; give the class of the position"
                    .formatted(value, LOWEST, HIGHEST));
        }
    }

    /** The class of this number. */
    public static PositionClass of(int value) {
        return new PositionClass(value);
    }

    /**
     * The class in a number as JSON carries it, whatever type the tree holds it in.
     *
     * @throws IllegalArgumentException if it is not whole, or there is no such class
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PositionClass from(Number number) {
        double floating = number.doubleValue();
        int whole = number.intValue();
        if (whole != floating) {
            throw new IllegalArgumentException(
                    "position class: %s is no whole number; give the class of the position".formatted(number));
        }
        return new PositionClass(whole);
    }

    @Override
    public int compareTo(PositionClass other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
