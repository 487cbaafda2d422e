package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks (<i>pemohon</i>): an organisation or a unit.
 *
 * @param kind which kind of recipient
 * @param name the organisation's name, which becomes public
 * @param seat where it has its seat, down to kelurahan
 * @param registrations what proves it, at most 10
 * @param officers its board, at most 30
 * @param account its own bank account
 * @param address its full address, which the annex of the budget names
 * @param unit the unit of this region that it is or belongs to, where it is one: that unit judges nothing here
 */
public record Applicant(
        @NotNull RecipientKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode seat,
        @NotNull @Size(max = 10) List<@Valid Registration> registrations,
        @NotNull @Size(max = 30) List<@Valid Officer> officers,
        @NotNull @Valid BankAccount account,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.DOMICILE)
        Optional<PersonalText> address,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> unit) {
    /** Copies what it is given. */
    public Applicant {
        registrations = List.copyOf(registrations);
        officers = List.copyOf(officers);
    }

    /** The officer in this position, the first where there are several. */
    public Optional<Officer> officer(Officer.Position position) {
        return officers.stream().filter(one -> one.position() == position).findFirst();
    }

    /** The paper of this kind, the youngest where there are several. */
    public Optional<Registration> registration(Registration.Kind proof) {
        return registrations.stream()
                .filter(one -> one.kind() == proof)
                .max((a, b) -> a.date().compareTo(b.date()));
    }

    /** Whether this is the name of the chair at application. */
    boolean isLedBy(PersonalText leader) {
        return officer(Officer.Position.CHAIR)
                .map(chair -> BankAccount.plain(chair.name().reveal()).equals(BankAccount.plain(leader.reveal())))
                .orElse(false);
    }

    /** The accounts of its officers: parties of the case. */
    public Set<PersonRef> persons() {
        return Sorted.set(
                officers.stream().flatMap(one -> one.person().stream()).collect(Collectors.toSet()));
    }
}
