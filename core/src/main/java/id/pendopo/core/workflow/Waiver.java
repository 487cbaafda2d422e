package id.pendopo.core.workflow;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * Leave to go on although one waivable finding stands (<i>pengecualian</i>): for one act, with a reason and a document, used
 * up by that act. Leave that fits more than one finding lifts none of them.
 *
 * @param finding code of the finding set aside
 * @param act name of the command it is for
 * @param where the place that the finding names; empty for one about the act as a whole
 * @param subject what the finding found or expected; empty where the place says enough
 * @param by who gave it
 * @param role in which role
 * @param reason why, as a code
 * @param document the written decision
 * @param seq entry that recorded it
 */
public record Waiver(
        String finding,
        String act,
        Optional<String> where,
        Optional<String> subject,
        PersonRef by,
        Code role,
        Code reason,
        DocumentRef document,
        long seq) {
    /** Whether it fits this finding of this act. */
    public boolean covers(Finding other, String actName) {
        return finding.equals(other.code())
                && act.equals(actName)
                && where.equals(other.where())
                && (subject.isEmpty()
                        || subject.equals(other.found())
                        || subject.equals(other.expected().map(Finding.Expected::value)));
    }

    /** Whether the same leave is asked for again. */
    boolean isAskedBy(CaseCommand.Waive waive) {
        return finding.equals(waive.finding())
                && act.equals(waive.act())
                && where.equals(waive.where())
                && subject.equals(waive.subject());
    }
}
