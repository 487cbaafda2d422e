package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who may not. Its answer is given alone, so that a stranger learns nothing of the case. */
final class Gatekeeper {
    static final String NOT_PERMITTED = "core.NOT_PERMITTED";
    static final String SEPARATION = "core.SEPARATION";
    static final String DEED_NOT_VALID = "core.DEED_NOT_VALID";
    static final LegalSource OWN = Separation.OWN;

    private final List<Separation> separations;
    private final Set<Code> partyRoles;

    Gatekeeper(List<Separation> separations, Set<Code> partyRoles) {
        this.separations = separations;
        this.partyRoles = partyRoles;
    }

    /** Empty when this actor may take this step; otherwise the one reason against it. */
    <D> List<Finding> against(Step<D> step, @Nullable CaseFile<D> file, Actor actor, LocalDate today) {
        if (!step.roles.contains(actor.role())) {
            return notPermitted(step);
        }
        if (actor.isSystem()) {
            return List.of();
        }
        if (!actor.isEntitledOn(today)) {
            return Finding.block(DEED_NOT_VALID)
                    .at("actor.deed")
                    .found(actor.deed()
                            .map(deed -> deed.firstDay() + ".." + deed.lastDay())
                            .orElse("-"))
                    .expected(Relation.PRESENT, today)
                    .only(OWN);
        }
        if (file == null) {
            return List.of();
        }
        Participation participation = file.participation();
        boolean inPartyRole = partyRoles.contains(actor.role());
        boolean isParty = !partyRoles.isEmpty() && isParty(participation, actor);
        if (inPartyRole && !isParty || !isFor(step, file, actor)) {
            return notPermitted(step);
        }
        if (!inPartyRole && isParty) {
            return separation(OWN, actor, "party");
        }
        return apart(step, Signing.manner(step, file, actor), participation, actor);
    }

    private List<Finding> apart(Step<?> step, Manner manner, Participation participation, Actor actor) {
        boolean deciding = manner == Manner.DECIDED;
        // By place, not by iterator: this walk over the whole history is taken for every command.
        List<Participation.Part> parts = participation.parts();
        for (int i = 0; i < parts.size(); i++) {
            Participation.Part part = parts.get(i);
            if (!samePerson(part, actor)) {
                continue;
            }
            for (Class<? extends Command> act : step.notByWhoeverDid) {
                if (part.act().equals(Command.nameOf(act))) {
                    return separation(OWN, actor, part.act());
                }
            }
            if (part.role().equals(actor.role())) {
                continue;
            }
            for (Separation separation : separations) {
                boolean both = separation.roles().contains(actor.role())
                        && separation.roles().contains(part.role());
                boolean kept = separation.apart().contains(actor.role())
                        || separation.apart().contains(part.role());
                if (kept || both && deciding && part.manner() == Manner.DECIDED) {
                    return separation(separation.source(), actor, part.role().value());
                }
            }
        }
        return List.of();
    }

    <D> boolean maySee(Workflow<D> workflow, CaseFile<D> file, Actor actor, LocalDate today) {
        if (actor.isSystem()) {
            return true;
        }
        if (!actor.isEntitledOn(today) || workflow.hides(file, actor)) {
            return false;
        }
        if (partyRoles.contains(actor.role())) {
            return isParty(file.participation(), actor);
        }
        boolean ordinary = file.handling().confidentiality() == Handling.Confidentiality.ORDINARY;
        return workflow.steps().stream()
                        .filter(step -> step.roles.contains(actor.role()) && isFor(step, file, actor))
                        .anyMatch(step -> ordinary || step.origin.stages().contains(file.stage()))
                || file.participation().parts().stream().anyMatch(part -> samePerson(part, actor));
    }

    /** Whether the step is this actor's in this case, of all who hold the role. */
    static <D> boolean isFor(Step<D> step, CaseFile<D> file, Actor actor) {
        for (Step.Whom<D> whom : step.onlyFor) {
            if (!whom.isFor(file, actor)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this actor is told nothing of the case: a party of others, or somebody to whom it is closed. */
    <D> boolean mayNotKnow(Workflow<D> workflow, CaseFile<D> file, Actor actor, LocalDate today) {
        boolean closed = file.handling().confidentiality() != Handling.Confidentiality.ORDINARY;
        return partyRoles.contains(actor.role()) && !isParty(file.participation(), actor)
                || workflow.hides(file, actor)
                || closed && !maySee(workflow, file, actor, today) && !mayActHere(workflow, file, actor, today);
    }

    private <D> boolean mayActHere(Workflow<D> workflow, CaseFile<D> file, Actor actor, LocalDate today) {
        return workflow.place(file.stage()).steps().values().stream()
                .anyMatch(step -> against(step, file, actor, today).isEmpty());
    }

    private static boolean isParty(Participation participation, Actor actor) {
        return participation.isParty(actor.person())
                || actor.onBehalfOf().isPresent()
                        && participation.isParty(actor.onBehalfOf().get());
    }

    /** That nobody of those who hold the role may act. */
    List<Finding> nobodyLeft(Step<?> step) {
        return Finding.block("core.NOBODY_LEFT")
                .at("actor")
                .found(String.join(
                        ", ", step.roles.stream().map(Code::value).sorted().toList()))
                .only(source(step));
    }

    /** Why these persons may not become parties: one of them already acted as an officer. */
    List<Finding> againstParties(CaseFile<?> file, java.util.Collection<PersonRef> joining) {
        if (joining.isEmpty()) {
            return List.of();
        }
        for (Participation.Part part : file.participation().parts()) {
            if (!partyRoles.contains(part.role()) && joining.stream().anyMatch(part::involves)) {
                return Finding.block(SEPARATION)
                        .at("parties")
                        .found(part.role())
                        .expected(Relation.OTHER_THAN, "party")
                        .only(OWN);
            }
        }
        return List.of();
    }

    private static boolean samePerson(Participation.Part part, Actor actor) {
        return part.involves(actor.person())
                || actor.onBehalfOf().isPresent()
                        && part.involves(actor.onBehalfOf().get());
    }

    private static List<Finding> notPermitted(Step<?> step) {
        return Finding.block(NOT_PERMITTED).at("actor.role").only(source(step));
    }

    private static List<Finding> separation(LegalSource source, Actor actor, String before) {
        return Finding.block(SEPARATION)
                .at("actor.person")
                .found(before)
                .expected(Relation.OTHER_THAN, actor.role())
                .only(source);
    }

    private static LegalSource source(Step<?> step) {
        return step.sources.isEmpty() ? OWN : step.sources.get(0);
    }
}
