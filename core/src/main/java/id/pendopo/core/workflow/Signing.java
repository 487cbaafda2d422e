package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import java.util.List;
import java.util.Optional;

/** Says who may sign a joint act, what, and whose signature lets it take effect. Pure. */
final class Signing {
    static final String JOINT_DIFFERS = "core.JOINT_DIFFERS";
    static final String JOINT_UNDER_WAY = "core.JOINT_UNDER_WAY";
    static final String OWN_SIGNATURE_FIRST = "core.OWN_SIGNATURE_FIRST";
    static final String ALREADY_SIGNED = "core.ALREADY_SIGNED";
    static final String SEAT_FILLED = "core.SEAT_FILLED";

    private Signing() {}

    /** Signatures given for this step so far. */
    static List<Signature> given(Step<?> step, CaseFile<?> file) {
        return file.joint()
                .filter(joint -> joint.act().equals(step.act))
                .map(JointAct::signatures)
                .orElse(List.of());
    }

    /** Whether this person's command takes effect, or is one signature more. */
    static boolean fires(Step<?> step, CaseFile<?> file, Actor actor) {
        if (step.joint.isEmpty()) {
            return true;
        }
        Quorum quorum = step.joint.get().quorum();
        List<Signature> given = given(step, file);
        return quorum.missing(given) == 1 && quorum.openTo(actor.role(), given).isPresent();
    }

    /** In what manner this person would take part. */
    static Manner manner(Step<?> step, CaseFile<?> file, Actor actor) {
        if (step.joint.isEmpty()) {
            return step.manner;
        }
        return step.joint
                .get()
                .quorum()
                .openTo(actor.role(), given(step, file))
                .flatMap(Quorum.Seat::manner)
                .orElse(step.manner);
    }

    /** What the case alone can say against this person's signature. */
    static List<Finding> standing(Step<?> step, CaseFile<?> file, Actor actor) {
        if (step.joint.isEmpty()) {
            return List.of();
        }
        if (file.joint().isPresent() && !file.joint().get().act().equals(step.act)) {
            JointAct other = file.joint().get();
            return Finding.block(other.isSignedBy(actor) ? OWN_SIGNATURE_FIRST : JOINT_UNDER_WAY)
                    .at("joint")
                    .found(other.act())
                    .mend(other.act())
                    .only(source(step));
        }
        List<Signature> given = given(step, file);
        if (given.stream().anyMatch(signature -> signature.involves(actor))) {
            return Finding.block(ALREADY_SIGNED).at("actor.person").only(source(step));
        }
        if (step.joint.get().quorum().openTo(actor.role(), given).isEmpty()) {
            return Finding.block(SEAT_FILLED)
                    .at("actor.role")
                    .found(actor.role())
                    .only(source(step));
        }
        return List.of();
    }

    /** Whether this command signs what the others signed. */
    static <D> List<Finding> content(Step<D> step, CaseFile<D> file, Command command, Occasion o) {
        if (step.joint.isEmpty() || given(step, file).isEmpty()) {
            return List.of();
        }
        String signed = file.joint().orElseThrow().what();
        String what = what(step, file, command, o);
        if (what.equals(signed)) {
            return List.of();
        }
        return Finding.block(JOINT_DIFFERS)
                .at("command")
                .found(what)
                .expected(Relation.EQUAL, signed)
                .only(source(step));
    }

    /** The joint act with this person's signature. */
    static <D> JointAct signed(Step<D> step, CaseFile<D> file, Command command, Occasion o) {
        Signature signature = new Signature(
                o.actor().person(), o.actor().onBehalfOf(), o.actor().role(), file.version() + 1);
        return file.joint()
                .map(joint -> joint.with(signature))
                .orElseGet(() -> new JointAct(step.act, what(step, file, command, o), List.of(signature)));
    }

    /** What an option says of the signatures; empty for a step that one person takes alone. */
    static Optional<Option.Signatures> seen(Step<?> step, CaseFile<?> file, Actor actor) {
        return step.joint.map(joint -> {
            List<Signature> given = given(step, file);
            return new Option.Signatures(
                    given.size(),
                    joint.quorum().missing(given),
                    given.stream().anyMatch(signature -> signature.involves(actor)));
        });
    }

    private static <D> String what(Step<D> step, CaseFile<D> file, Command command, Occasion o) {
        Step.Effect<D, String> what = step.joint.orElseThrow().what();
        return what == null ? "" : what.of(file, command, o);
    }

    private static LegalSource source(Step<?> step) {
        return step.sources.isEmpty() ? Gatekeeper.OWN : step.sources.get(0);
    }
}
