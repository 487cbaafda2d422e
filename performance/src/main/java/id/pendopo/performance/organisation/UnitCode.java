package id.pendopo.performance.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.law.Code;
import org.jspecify.annotations.Nullable;

/**
 * The code of a unit of the region (<i>kode perangkat daerah atau unit kerja</i>), from an office down to a section. In JSON it is text.
 *
 * @param value as {@link Code} takes it: an upper-case letter, then up to 59 upper-case letters, digits or underscores, for example
 *     {@code DISKOMINFO}
 */
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {
    /** @throws IllegalArgumentException if the text is no code */
    public UnitCode {
        if (!Code.isCode(value)) {
            throw new IllegalArgumentException(
                    "unit code: must be an upper-case letter, then at most %d upper-case letters, digits or underscores"
                            .formatted(Code.LIMIT - 1));
        }
    }

    /** The code of this text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    /** As case files speak of it. */
    public Code toCode() {
        return Code.of(value);
    }

    // Written out, because a roster looks codes up more than it does anything else.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof UnitCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
