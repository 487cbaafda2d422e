package id.pendopo.grants.proposal;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import java.util.Optional;

/** An office with cases of which some are public, for tests of what it publishes. Not thread-safe. */
public final class PublishedOffice {
    private static final long AMOUNT = 50_000_000;

    private final ProposalDesk desk = new ProposalDesk(7);

    /** Opens with a ceiling for two grants. */
    public PublishedOffice() {
        desk.ceiling(ProposalDesk.ACCOUNT, 2 * AMOUNT);
    }

    /** The office. */
    public Office office() {
        return desk.office();
    }

    /** A case that stands in the budget. */
    public void budgeted(String id) {
        CaseId one = desk.listed(id, "Yayasan Contoh " + id, AMOUNT);
        desk.accepted(
                one,
                "budget",
                ProposalRole.BUDGET_OFFICER,
                new BudgetCommand.PutInBudget(
                        ProposalDesk.ACCOUNT, Rupiah.of(AMOUNT), "Perwal 1/2025", "DPA-1", Optional.empty()));
    }

    /** A case that was filed and not yet found complete. */
    public void filed(String id) {
        drafted(id);
        desk.accepted(CaseId.of(id), "applicant-" + id, ProposalRole.APPLICANT, new ReviewCommand.Submit(Papers.NONE));
    }

    /** A draft. */
    public void drafted(String id) {
        desk.accepted(
                CaseId.of(id),
                "applicant-" + id,
                ProposalRole.APPLICANT,
                new ReviewCommand.Draft(ProposalDesk.application("Yayasan Contoh " + id, AMOUNT)));
    }

    /** The receipt number of a case. */
    public String receipt(String id) {
        return office().file(ProposalPolicy.PROCEDURE, CaseId.of(id))
                .orElseThrow()
                .handling()
                .receiptNumber()
                .orElseThrow();
    }
}
