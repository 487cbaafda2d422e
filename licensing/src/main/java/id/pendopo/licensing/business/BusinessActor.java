package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.PersonalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who does business (<i>pelaku usaha</i>): an entity or an individual, by the kind; {@link ActorRules} tells which of them lacks.
 *
 * @param kind which kind
 * @param entity the entity, whose name is public
 * @param individual the person, of whom nothing is public but the name under which a licence is held
 * @param foreignInvestment whether foreign capital takes part (<i>PMA</i>), which puts the licence outside the region's authority
 * @param attorney who acts by letter, where somebody does
 */
public record BusinessActor(
        @NotNull ActorKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid BusinessEntity> entity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid IndividualActor> individual,
        boolean foreignInvestment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Attorney> attorney) {
    /** An entity without foreign capital that acts for itself. */
    public static BusinessActor of(ActorKind kind, BusinessEntity entity) {
        return new BusinessActor(kind, Optional.of(entity), Optional.empty(), false, Optional.empty());
    }

    /** A person who acts for himself. */
    public static BusinessActor of(IndividualActor individual) {
        return new BusinessActor(
                ActorKind.PERORANGAN, Optional.empty(), Optional.of(individual), false, Optional.empty());
    }

    /** The same, through this attorney. */
    public BusinessActor with(Attorney agent) {
        return new BusinessActor(kind, entity, individual, foreignInvestment, Optional.of(agent));
    }

    /** The same, with or without foreign capital. */
    public BusinessActor withForeignInvestment(boolean foreign) {
        return new BusinessActor(kind, entity, individual, foreign, attorney);
    }

    /**
     * The name under which it holds a licence, as letters and the register print it: a deliberate way to what of a person is personal.
     * An erased name reads as what stands in its place.
     */
    public Optional<String> holderName() {
        return entity.map(BusinessEntity::name)
                .or(() -> individual.map(IndividualActor::name).map(PersonalText::reveal));
    }

    /** The business identity number, where it has one that reads as one. */
    public Optional<Nib> nib() {
        return entity.flatMap(BusinessEntity::nib)
                .or(() -> individual
                        .flatMap(IndividualActor::nib)
                        .filter(text -> !text.isErased())
                        .flatMap(text -> Nib.find(text.reveal())));
    }

    /** Whether the national system is its door, because foreign capital takes part or only the centre licenses its kind. */
    public boolean outsideRegionalAuthority() {
        return foreignInvestment || kind.isCentral();
    }

    /** The accounts of everybody who stands for it: parties of the case, who decide nothing in it. */
    public Set<PersonRef> persons() {
        Set<PersonRef> persons = new TreeSet<>();
        Stream.of(
                        entity.stream()
                                .flatMap(one -> one.responsible().stream())
                                .flatMap(one -> one.person().stream()),
                        individual.stream().flatMap(one -> one.person().stream()),
                        attorney.stream().flatMap(one -> one.person().stream()))
                .flatMap(accounts -> accounts)
                .forEach(persons::add);
        return Collections.unmodifiableSet(persons);
    }
}
