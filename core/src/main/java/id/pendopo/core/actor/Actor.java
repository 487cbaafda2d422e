package id.pendopo.core.actor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who acts (<i>pelaku</i>): a person in one role, perhaps for another person on a deed. The host vouches that the person
 * holds the role; the workflow decides what the role may do and who has already done too much.
 *
 * @param person an opaque reference
 * @param role the role in which the person acts now
 * @param onBehalfOf whom he stands in for; then a deed is needed
 * @param deed the delegation; or, where he stands in for nobody, the deed by which he holds the role
 * @param unit the unit in which the person holds the role, where the procedure cares; the host vouches for it too
 */
public record Actor(
        PersonRef person,
        Code role,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> onBehalfOf,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Deed> deed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> unit) {
    /** The clock of the law: takes what time itself demands. */
    public static final Actor SYSTEM = of(PersonRef.of("system"), Role.SYSTEM);

    /** A person in a role, for himself. */
    public static Actor of(PersonRef person, Role role) {
        return new Actor(person, role.code(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A person in a role, for himself. */
    public static Actor of(String person, Role role) {
        return of(PersonRef.of(person), role);
    }

    /** The same person standing in for another on a deed. */
    public Actor onBehalfOf(PersonRef other, Deed by) {
        return new Actor(person, role, Optional.of(other), Optional.of(by), unit);
    }

    /** The same person, holding the role in this unit (<i>perangkat daerah</i>). */
    public Actor of(Code responsible) {
        return new Actor(person, role, onBehalfOf, deed, Optional.of(responsible));
    }

    /** Whether he holds his role in this unit. */
    public boolean isOf(Code responsible) {
        return unit.isPresent() && unit.get().equals(responsible);
    }

    /** Whether this is that person, or somebody who stands in for him. */
    public boolean actsFor(PersonRef other) {
        return person.equals(other)
                || onBehalfOf.isPresent() && onBehalfOf.get().equals(other);
    }

    /** The same person, who holds the role by this deed in his own name: a substitute (<i>pelaksana harian, pelaksana tugas</i>). */
    public Actor appointedBy(Deed by) {
        return new Actor(person, role, Optional.empty(), Optional.of(by), unit);
    }

    /** Whether whatever he rests on holds on this day: a deed, if there is one; standing in for another always needs one. */
    public boolean isEntitledOn(LocalDate day) {
        return deed.isPresent() ? deed.get().holdsOn(day) : onBehalfOf.isEmpty();
    }

    /** Whether this is the clock of the law. */
    @JsonIgnore
    public boolean isSystem() {
        return role.equals(Role.SYSTEM.code());
    }
}
