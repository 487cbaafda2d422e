package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who holds a licence (<i>pemegang izin</i>): a body by its public name, or a person, whose name is personal and stands apart. Immutable
 * and thread-safe.
 *
 * @param name the public name of a body, at most 200 characters; empty for a person
 * @param person the name of a person; empty for a body
 * @param nib the business number (<i>nomor induk berusaha</i>), where there is one
 * @param accounts the opaque references of those who act for the holder, at most 20; the owners of the case
 */
public record LicenceHolder(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 200) String> name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.IDENTITY)
        Optional<PersonalText> person,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Nib> nib,

        @NotNull @Size(max = 20) List<PersonRef> accounts) {
    /**
     * Keeps the accounts in order, each once.
     *
     * @throws IllegalArgumentException if it is neither a body nor a person, or both
     */
    public LicenceHolder {
        if (name.isPresent() == person.isPresent()) {
            throw new IllegalArgumentException(
                    "licence holder: give the public name of a body or the name of a person, one of them");
        }
        accounts = List.copyOf(new TreeSet<>(accounts));
    }

    /** A body by its public name. */
    public static LicenceHolder body(String name, Optional<Nib> nib, List<PersonRef> accounts) {
        return new LicenceHolder(Optional.of(name), Optional.empty(), nib, accounts);
    }

    /** A person. */
    public static LicenceHolder person(PersonalText name, Optional<Nib> nib, List<PersonRef> accounts) {
        return new LicenceHolder(Optional.empty(), Optional.of(name), nib, accounts);
    }
}
