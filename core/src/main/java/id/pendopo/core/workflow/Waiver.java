package id.pendopo.core.workflow;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;

/**
 * Leave to go on although a waivable finding stands (<i>pengecualian</i>): for one act, with a reason and a document, used
 * up by that act.
 *
 * @param finding code of the finding set aside
 * @param act name of the command it is for
 * @param by who gave it
 * @param role in which role
 * @param reason why, as a code
 * @param document the written decision
 * @param seq entry that recorded it
 */
public record Waiver(String finding, String act, PersonRef by, Code role, Code reason, DocumentRef document, long seq) {
    /** Whether it is for this finding of this act. */
    public boolean covers(String findingCode, String actName) {
        return finding.equals(findingCode) && act.equals(actName);
    }
}
