package id.pendopo.core.workflow;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one case has to do with another: where an act leads, what came of another's, and the links by which both say so. Pure. */
final class Following {
    private Following() {}

    /** Whether the step may be taken so: one that only follows needs an act of another case that led to it. */
    static boolean mayBeTaken(Step<?> step, Occasion o) {
        return !step.following || cause(o).isPresent();
    }

    private static Optional<Cause> cause(Occasion o) {
        return o.actor().isSystem() ? Cause.of(o.commandId()) : Optional.empty();
    }

    static <D> List<FollowUp> of(Step<D> step, CaseFile<D> seen, Command command, Occasion o) {
        if (step.leads.isEmpty()) {
            return List.of();
        }
        List<FollowUp> all = new ArrayList<>();
        for (Step.Effect<D, List<FollowUp>> lead : step.leads) {
            all.addAll(lead.of(seen, command, o));
        }
        for (FollowUp one : all) {
            if (one.to().equals(seen.id())) {
                throw new IllegalStateException(
                        "step %s: leads to its own case; let its own event say it".formatted(step.title));
            }
        }
        return List.copyOf(all);
    }

    /** With the links of what it leads to, and of what led to it; those for which there is no place any more are left out. */
    static Handling linked(Handling handling, List<FollowUp> followUps, Occasion o) {
        Handling linked = handling;
        for (FollowUp one : followUps) {
            linked = with(linked, new Handling.Link(FollowUp.LED_TO, one.to()));
        }
        Optional<Cause> cause = cause(o);
        return cause.isPresent()
                ? with(linked, new Handling.Link(FollowUp.FOLLOWS, cause.get().from()))
                : linked;
    }

    private static Handling with(Handling handling, Handling.Link link) {
        boolean fits = handling.links().size() < Handling.LINK_LIMIT;
        return fits && !handling.links().contains(link) ? handling.withLink(link) : handling;
    }

    /** That it leads to more than one act may, or that the case has no place for a link any more. */
    static List<Finding> beyondLimit(Entry<?> entry, Occasion o, LegalSource source) {
        List<FollowUp> followUps = entry.followUps();
        List<Handling.Link> links = entry.handling().links();
        boolean linked =
                followUps.stream().allMatch(one -> links.contains(new Handling.Link(FollowUp.LED_TO, one.to())))
                        && cause(o).stream()
                                .allMatch(cause -> links.contains(new Handling.Link(FollowUp.FOLLOWS, cause.from())));
        return linked && followUps.size() <= FollowUp.LIMIT
                ? List.of()
                : limit(Math.max(followUps.size(), links.size()), FollowUp.LIMIT, source);
    }

    static List<Finding> limit(int found, int most, LegalSource source) {
        return Finding.block("core.FOLLOW_UP_LIMIT")
                .at("followUps")
                .found(found)
                .expected(Relation.AT_MOST, most)
                .only(source);
    }
}
