package id.pendopo.complaints.hub;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.finding.Finding;

/**
 * Something between both sides that a person has to look at (<i>perbedaan yang perlu diperiksa</i>), because no rule can answer it. It stays until
 * one side has changed.
 *
 * @param kind why
 * @param about a state, a revision or an id of the hub: never a person or a text
 */
public record HubConflict(Kind kind, String about) {
    /** Why (<i>jenis perbedaan</i>). */
    public enum Kind {
        /** The hub has a state that nobody here knows. */
        STATE_UNKNOWN("complaints.HUB_STATE_UNKNOWN"),
        /** Two readings of one revision differ. */
        REVISION_DIFFERS("complaints.HUB_REVISION_DIFFERS"),
        /** The hub closed what was not answered here. */
        CLOSED_UNANSWERED("complaints.HUB_CLOSED_UNANSWERED"),
        /** The hub closed what is promised here for a day that has not come: it is closed once that day is over. */
        PROMISE_RUNS("complaints.HUB_PROMISE_RUNS"),
        /** The hub shows what was answered here as closed, and did not close it after that answer: here the reporter's days run. */
        CLOSED_BEFORE("complaints.HUB_CLOSED_BEFORE"),
        /** The hub's number, or the token that it keeps, belongs to another report here. */
        NUMBER_ELSEWHERE("complaints.HUB_NUMBER_ELSEWHERE"),
        /** The hub put aside what goes on here. */
        ARCHIVED_THERE("complaints.HUB_ARCHIVED_THERE"),
        /** The hub goes on with what has ended here. */
        OPEN_THERE("complaints.HUB_OPEN_THERE"),
        /** The reporter wrote something where no rule says what follows from it. */
        REMARK_WAITS("complaints.HUB_REMARK_WAITS"),
        /** Somebody of the region wrote at the hub's own screen what is not in the case here. */
        WRITTEN_THERE("complaints.HUB_WRITTEN_THERE"),
        /** The hub hides less than is hidden here; only the reporter himself loosens that. */
        SECRECY_LOOSER("complaints.HUB_SECRECY_LOOSER"),
        /** The hub did not hand over what a case needs. */
        REPORT_MISSING("complaints.HUB_REPORT_MISSING");

        private final String finding;

        Kind(String finding) {
            this.finding = finding;
        }

        /** The code of the finding that says it in words. */
        public String finding() {
            return finding;
        }
    }

    /** It in words, with what to do. */
    public Finding toFinding() {
        return Finding.warn(kind.finding()).at("hub").found(about).mend(about).source(ComplaintsLaw.HUB);
    }
}
