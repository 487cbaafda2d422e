package id.pendopo.core.workflow;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.order.OrderedSet;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says what an accepted step leaves behind beside clocks and handling: flags, postings, signatures, waivers, facts and numbers.
 * Pure; where a step has no word for it, what was there stays, and nothing is made.
 */
final class Effects {
    private Effects() {}

    static <D> Set<Code> flags(Step<D> step, Set<Code> before) {
        if (step.raising.isEmpty() && step.lowering.isEmpty()) {
            return before;
        }
        Set<Code> flags = new TreeSet<>(before);
        flags.addAll(step.raising);
        flags.removeAll(step.lowering);
        return OrderedSet.copyOf(flags);
    }

    static <D> List<Posting> postings(Step<D> step, CaseFile<D> seen, Command command, Occasion o) {
        if (step.postings.isEmpty()) {
            return List.of();
        }
        List<Posting> postings = new ArrayList<>();
        for (Step.Effect<D, List<? extends Posting>> effect : step.postings) {
            postings.addAll(effect.of(seen, command, o));
        }
        return List.copyOf(postings);
    }

    /** Signatures outlast what leaves the case where it is, and its waiting aside; what was signed or written anew is over. */
    static <D> Optional<JointAct> joint(Step<D> step, CaseFile<D> seen, Command command, Occasion o, Code to) {
        if (command instanceof CaseCommand.Unsign) {
            return seen.joint().flatMap(joint -> joint.without(o.actor()));
        }
        if (command instanceof CaseCommand.ChangeLaw) {
            return Optional.empty();
        }
        if (seen.joint().isEmpty()) {
            return seen.joint();
        }
        Step.Movement movement = step.target.movement();
        boolean waits = movement == Step.Movement.ASIDE || movement == Step.Movement.BACK || to.equals(seen.stage());
        return seen.joint()
                .filter(joint ->
                        waits && !step.voidingSignatures && !joint.act().equals(step.act));
    }

    /** Waivers that are left: with the one just given, without those that this act used up. */
    static List<Waiver> waivers(Step<?> step, CaseFile<?> seen, Command command, Occasion o, List<Finding> warnings) {
        if (command instanceof CaseCommand.Waive waive) {
            List<Waiver> more = new ArrayList<>(seen.waivers());
            more.add(new Waiver(
                    waive.finding(),
                    waive.act(),
                    waive.where(),
                    waive.subject(),
                    o.actor().person(),
                    o.actor().role(),
                    waive.why(),
                    waive.document(),
                    seen.version() + 1));
            return List.copyOf(more);
        }
        if (seen.waivers().isEmpty()) {
            return seen.waivers();
        }
        return seen.waivers().stream()
                .filter(waiver -> warnings.stream().noneMatch(finding -> waiver.covers(finding, step.act)))
                .toList();
    }

    static <D> List<FactUse> uses(Step<D> step, @Nullable CaseFile<D> before, Command command, Occasion o) {
        if (step.needs.isEmpty()) {
            return List.of();
        }
        List<FactUse> uses = new ArrayList<>(step.needs.size());
        for (Step.Need<D> need : step.needs) {
            if (!need.isAsked(before, command, o)) {
                continue;
            }
            String subject = need.subject().of(before, command, o);
            if (need.answer() == Step.Answer.OR_ABSENT) {
                o.facts().find(need.fact(), subject).ifPresent(reading -> uses.add(new FactUse(need.fact(), reading)));
            } else {
                uses.add(new FactUse(need.fact(), o.reading(need.fact(), subject)));
            }
        }
        return List.copyOf(uses);
    }

    static <D> Map<Code, String> numbers(Step<D> step, @Nullable CaseFile<D> before, Command command, Occasion o) {
        Set<Code> all = step.series(before, command, o);
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<Code, String> numbers = new TreeMap<>();
        for (Code series : all) {
            String number = o.numbers().get(series);
            if (number == null) {
                throw new IllegalArgumentException(
                        "step %s: gives a number of %s, and none was reserved".formatted(step.title, series));
            }
            numbers.put(series, number);
        }
        return numbers;
    }
}
