package id.pendopo.performance.employee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.actor.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * By which a civil servant is known inside (<i>kunci pegawai</i>): an opaque id that the host gave and never changes, because every
 * number of a person may: an NI PPPK changes with the agency, and who becomes a PNS gets a NIP. Never a number of the person itself. It is
 * the reference under which he acts, so that separation of duties sees one person in every role. In JSON it is text.
 *
 * @param value as {@link PersonRef} takes it: 1 to 80 letters, digits, {@code . _ : -}
 */
public record EmployeeId(@JsonValue String value) implements Comparable<EmployeeId> {
    /** @throws IllegalArgumentException if the text is no reference, or looks like a NIK or NIP */
    public EmployeeId {
        PersonRef.of(value);
    }

    /** The id of this text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmployeeId of(String value) {
        return new EmployeeId(value);
    }

    /** The id of who acts under this reference. */
    public static EmployeeId from(PersonRef person) {
        return new EmployeeId(person.value());
    }

    /** The reference under which he acts. */
    public PersonRef toPerson() {
        return PersonRef.of(value);
    }

    // Written out, because a roster looks ids up more than it does anything else.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof EmployeeId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(EmployeeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
