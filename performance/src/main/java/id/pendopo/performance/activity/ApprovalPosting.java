package id.pendopo.performance.activity;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.Posting;

/**
 * That one person approved an entry of another in a month (<i>pembukuan persetujuan</i>). It is written on the pages of both, so that two who
 * approve each other at the same instant meet.
 *
 * @param month to which the work counts, written {@code 2026-04}
 * @param approver who approved, or for whom
 * @param owner whose entry
 */
public record ApprovalPosting(String month, PersonRef approver, PersonRef owner) implements Posting {
    @Override
    public String book() {
        return ApprovalBook.NAME;
    }

    @Override
    public String page() {
        return ApprovalPage.subject(owner, month);
    }
}
