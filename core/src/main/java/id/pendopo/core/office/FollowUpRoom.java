package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes what an accepted act leads to in other cases. All of it is tried on tracing paper over the store, the act itself first, so that
 * each sees the numbers, pages and cases as the one before leaves them; then the paper is written as one commit, or thrown away.
 */
final class FollowUpRoom {
    /** Refusals of follow-ups, which already say in which other case. */
    private static final Set<String> TOLD =
            Set.of("core.FOLLOW_UP_REFUSED", "core.FOLLOW_UP_UNKNOWN", "core.FOLLOW_UP_LIMIT");

    /** What core itself says of a case that does not take an act as it stands. */
    private static final Set<String> OF_THE_CASE = Set.of("core.NOT_NOW", "core.FLAGGED");

    private final Map<String, Procedure<?>> procedures;
    private final Function<Store, Desk> nextDesk;
    private final int depth;

    /**
     * Takes follow-ups of acts in these procedures.
     *
     * @param nextDesk a desk over the paper, one level deeper
     * @param depth how many acts have led here
     */
    FollowUpRoom(Map<String, Procedure<?>> procedures, Function<Store, Desk> nextDesk, int depth) {
        this.procedures = procedures;
        this.nextDesk = nextDesk;
        this.depth = depth;
    }

    /** What came of them: entries of other cases in order; or why not; or neither, when another wrote first. */
    record Taken(List<JournalEntry> entries, List<Finding> refused, boolean isStale) {}

    /** Takes all on the paper, on which the act itself is already written. */
    Taken take(PaperStore paper, Entry<?> entry, Occasion o) {
        if (depth >= FollowUp.DEPTH_LIMIT) {
            return refused(Finding.block("core.FOLLOW_UP_LIMIT")
                    .at("followUps")
                    .found(depth + 1)
                    .expected(Relation.AT_MOST, FollowUp.DEPTH_LIMIT)
                    .only(Desk.OWN));
        }
        Desk desk = nextDesk.apply(paper);
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < entry.followUps().size(); i++) {
            FollowUp one = entry.followUps().get(i);
            Procedure<?> procedure = procedures.get(one.procedure());
            if (procedure == null
                    || !procedure.types().all().containsValue(one.command().getClass())) {
                return refused(unknown(one));
            }
            Cause cause = new Cause(entry.id(), entry.seq(), i + 1);
            Taken taken = desk.follow(procedure, one, o.by(Actor.SYSTEM, cause.commandId()));
            boolean untaken = !one.binding() && isAgainstIt(taken.refused());
            if (taken.isStale() || !taken.refused().isEmpty() && !untaken) {
                return new Taken(List.of(), told(one, taken.refused()), taken.isStale());
            }
            entries.addAll(taken.entries());
        }
        return new Taken(entries, List.of(), false);
    }

    /** Whether it is the other case that has something against it: its stage, a flag over it, or a condition of its procedure. */
    private static boolean isAgainstIt(List<Finding> findings) {
        return !findings.isEmpty()
                && findings.stream()
                        .filter(Finding::isBlock)
                        .map(Finding::code)
                        .allMatch(code -> OF_THE_CASE.contains(code) || !code.startsWith("core."));
    }

    private static Taken refused(List<Finding> findings) {
        return new Taken(List.of(), findings, false);
    }

    private static List<Finding> unknown(FollowUp one) {
        return Finding.block("core.FOLLOW_UP_UNKNOWN")
                .at("followUps")
                .found(one.procedure())
                .mend(Command.nameOf(one.command().getClass()), one.procedure())
                .only(Desk.OWN);
    }

    /** Only the codes, and in which case: whoever acts here may be a stranger there. */
    private static List<Finding> told(FollowUp one, List<Finding> findings) {
        List<Finding> told = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Finding finding : findings) {
            if (TOLD.contains(finding.code())) {
                told.add(finding);
            } else if (finding.isBlock() && codes.add(finding.code())) {
                told.add(Finding.block("core.FOLLOW_UP_REFUSED")
                        .at(one.procedure() + " " + one.to())
                        .found(finding.code())
                        .mend(one.to(), one.procedure(), finding.code())
                        .source(finding.source()));
            }
        }
        return told;
    }
}
