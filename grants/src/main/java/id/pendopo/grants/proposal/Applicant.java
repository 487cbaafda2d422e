package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks (<i>pemohon</i>): an organisation, a unit, or for social aid a person for himself or his family. Either a name or a person
 * is given, by the kind; a rule of filing tells which of them lacks.
 *
 * @param kind which kind of recipient
 * @param name the name of an organisation, which becomes public; a person has none here
 * @param seat where it has its seat, down to kelurahan
 * @param registrations what proves it, at most 10
 * @param officers its board, at most 30
 * @param account its own bank account
 * @param address its full address, which the annex of the budget names
 * @param unit the unit of this region that it is or belongs to, where it is one: that unit judges nothing here
 * @param person the person, where an individual or a family asks; nothing of it is ever public
 */
public record Applicant(
        @NotNull RecipientKind kind,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 200) String> name,

        @NotNull RegionCode seat,
        @NotNull @Size(max = 10) List<@Valid Registration> registrations,
        @NotNull @Size(max = 30) List<@Valid Officer> officers,
        @NotNull @Valid BankAccount account,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.DOMICILE)
        Optional<PersonalText> address,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> unit,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid PersonApplicant> person) {
    /** Copies what it is given. */
    public Applicant {
        registrations = List.copyOf(registrations);
        officers = List.copyOf(officers);
    }

    /** An organisation or a unit. */
    public Applicant(
            RecipientKind kind,
            String name,
            RegionCode seat,
            List<Registration> registrations,
            List<Officer> officers,
            BankAccount account,
            Optional<PersonalText> address,
            Optional<Code> unit) {
        this(kind, Optional.of(name), seat, registrations, officers, account, address, unit, Optional.empty());
    }

    /** A person who asks for himself or his family. */
    public static Applicant of(RecipientKind kind, PersonApplicant person, RegionCode domicile, BankAccount account) {
        return new Applicant(
                kind,
                Optional.empty(),
                domicile,
                List.of(),
                List.of(),
                account,
                Optional.empty(),
                Optional.empty(),
                Optional.of(person));
    }

    /** Under what name it asks and receives: that of the organisation, or the person's own, which is personal. */
    private Optional<String> namedAs() {
        return name.or(() -> person.map(one -> one.name().reveal()));
    }

    /** Whether this is the name under which it asks, spaces and punctuation apart. */
    boolean isNamed(String text) {
        return namedAs()
                .map(own -> BankAccount.plain(own).equals(BankAccount.plain(text)))
                .orElse(false);
    }

    /** Whether both are of one kind and ask under one name. */
    boolean isSameAs(Applicant other) {
        return kind == other.kind
                && other.namedAs().map(this::isNamed).orElse(namedAs().isEmpty());
    }

    /** Whether the account stands in its own name; that of a group of people may stand in its chair's. */
    boolean owns(BankAccount paidTo) {
        boolean chairs = kind == RecipientKind.COMMUNITY
                && officer(Officer.Position.CHAIR)
                        .map(chair -> paidTo.isHeldBy(chair.name().reveal()))
                        .orElse(false);
        return namedAs().map(paidTo::isHeldBy).orElse(false) || chairs;
    }

    /** Its full address, as the annex of the budget names it: the organisation's, or the person's. */
    Optional<PersonalText> fullAddress() {
        return address.or(() -> person.map(PersonApplicant::address));
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

    /** Whether this is the name of the chair at application, or of the person. */
    boolean isLedBy(PersonalText leader) {
        return officer(Officer.Position.CHAIR)
                .map(Officer::name)
                .or(() -> person.map(PersonApplicant::name))
                .map(own -> BankAccount.plain(own.reveal()).equals(BankAccount.plain(leader.reveal())))
                .orElse(false);
    }

    /** The accounts of its officers, or of the person: parties of the case. */
    public Set<PersonRef> persons() {
        return Sorted.set(Stream.concat(
                        officers.stream().flatMap(one -> one.person().stream()),
                        person.stream().flatMap(one -> one.person().stream()))
                .collect(Collectors.toSet()));
    }
}
