package id.pendopo.cli;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Separation;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one role may and may not do in a procedure: its acts, what keeps it apart from others, and what it may waive.
 *
 * @param role its code
 * @param party whether it belongs to the parties of a case
 * @param acts in the order of the procedure
 * @param exclusions what a person in this role must not have been or done in the same case
 * @param waivers findings that it may waive
 */
record RoleSheet(String role, boolean party, List<Act> acts, List<Exclusion> exclusions, List<Leave> waivers) {

    /**
     * One act.
     *
     * @param opening whether it opens a case
     * @param anyOpen whether it may be taken at any open stage
     * @param from the stages; empty for an opening, or where any is
     * @param timed whether time takes it
     * @param following whether only an act of another case leads to it
     * @param seats whose signatures it needs; empty where one person acts alone
     * @param notAfter acts after which the same person may not take it
     */
    record Act(
            String act,
            String title,
            boolean opening,
            boolean anyOpen,
            List<String> from,
            boolean timed,
            boolean following,
            Manner manner,
            List<Seat> seats,
            List<String> notAfter,
            List<LegalSource> sources) {}

    /** So many signatures of these roles in this manner. */
    record Seat(int atLeast, List<String> roles, Manner manner) {}

    /** What a person must not have been in the case, and on what that rests. */
    record Exclusion(Kind kind, List<String> roles, LegalSource source) {
        enum Kind {
            /** Nobody decides in two of these roles. */
            SEPARATED,
            /** This role has taken part in nothing else, in any manner. */
            NOTHING_ELSE,
            /** Whoever has acted in one of these roles, which take part in nothing else. */
            NOT_BESIDE,
            /** No party of the case. */
            NO_PARTY
        }
    }

    /** A finding that may be waived, and for which acts. */
    record Leave(String finding, List<String> acts, LegalSource source) {}

    /** The sheets of every role, in the order in which the procedure first names them. */
    static <D> List<RoleSheet> of(Workflow<D> law) {
        List<Step<D>> steps = new ArrayList<>(law.steps());
        law.takingOver().ifPresent(steps::add);
        steps.add(law.recounting());
        Set<Code> roles = new LinkedHashSet<>();
        steps.forEach(step -> roles.addAll(new TreeSet<>(step.roles())));
        law.separations().forEach(one -> {
            roles.addAll(new TreeSet<>(one.roles()));
            roles.addAll(new TreeSet<>(one.apart()));
        });
        // Time is nobody's office, so it stands last.
        roles.remove(Role.SYSTEM.code());
        roles.add(Role.SYSTEM.code());
        return roles.stream()
                .map(role -> new RoleSheet(
                        role.value(),
                        law.partyRoles().contains(role),
                        steps.stream()
                                .filter(step -> step.roles().contains(role))
                                .map(step -> act(law, step, role))
                                .toList(),
                        exclusions(law, role),
                        leaves(law, role)))
                .toList();
    }

    private static <D> Act act(Workflow<D> law, Step<D> step, Code role) {
        List<Seat> seats = step.quorum().map(Quorum::seats).orElse(List.of()).stream()
                .map(seat -> new Seat(
                        seat.atLeast(), sorted(seat.roles()), seat.manner().orElse(step.manner())))
                .toList();
        // Of several seats that are open to a role it takes the narrowest.
        Optional<Manner> own = seats.stream()
                .filter(seat -> seat.roles().contains(role.value()))
                .min(Comparator.comparing(seat -> seat.roles().size()))
                .map(Seat::manner);
        return new Act(
                step.act(),
                step.title(),
                step.isOpening(),
                step.isFromAnyOpen(),
                step.isOpening() || step.isFromAnyOpen()
                        ? List.of()
                        : law.origins(step).stream().map(Code::value).toList(),
                !step.isFollowing() && (step.isTimed() || role.equals(Role.SYSTEM.code())),
                step.isFollowing(),
                own.orElse(step.manner()),
                seats,
                step.notByWhoeverDid().stream().map(Command::nameOf).sorted().toList(),
                step.sources());
    }

    private static List<Exclusion> exclusions(Workflow<?> law, Code role) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (Separation one : law.separations()) {
            if (one.roles().contains(role)) {
                Set<Code> others = new TreeSet<>(one.roles());
                others.remove(role);
                exclusions.add(new Exclusion(Exclusion.Kind.SEPARATED, sorted(others), one.source()));
            }
            if (one.apart().contains(role)) {
                exclusions.add(new Exclusion(Exclusion.Kind.NOTHING_ELSE, List.of(), one.source()));
            } else if (!one.apart().isEmpty() && !role.equals(Role.SYSTEM.code())) {
                exclusions.add(new Exclusion(Exclusion.Kind.NOT_BESIDE, sorted(one.apart()), one.source()));
            }
        }
        if (!law.partyRoles().isEmpty() && !law.partyRoles().contains(role) && !role.equals(Role.SYSTEM.code())) {
            exclusions.add(new Exclusion(Exclusion.Kind.NO_PARTY, sorted(law.partyRoles()), Separation.OWN));
        }
        return exclusions;
    }

    private static List<Leave> leaves(Workflow<?> law, Code role) {
        List<Leave> leaves = new ArrayList<>();
        law.leaves().forEach((finding, leave) -> {
            if (leave.roles().contains(role)) {
                leaves.add(new Leave(
                        finding,
                        law.steps().stream()
                                .filter(step -> step.ruleCodes().contains(finding))
                                .map(Step::act)
                                .distinct()
                                .sorted()
                                .toList(),
                        leave.source()));
            }
        });
        return leaves;
    }

    private static List<String> sorted(Collection<Code> codes) {
        return codes.stream().map(Code::value).sorted().toList();
    }
}
