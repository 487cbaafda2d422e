package id.pendopo.grants.publication;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Handling;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.PublicProposalView;
import java.util.List;
import java.util.Optional;

/**
 * Reads what everybody may know out of an office (<i>pengumuman hibah dan bansos</i>): the tracking of one case, and all grants of the
 * budget. It writes nothing and asks for no reader, since what it gives is for everybody. Thread-safe.
 */
public final class GrantPublication {
    /** The longest receipt number that is looked for, in characters. */
    public static final int NUMBER_LIMIT = 100;

    private final Office office;
    private final PublicTerms terms;

    private GrantPublication(Office office, PublicTerms terms) {
        this.office = office;
        this.terms = terms;
    }

    /**
     * Of this office.
     *
     * @param terms what the region opens on the day of publication, {@link PublicTerms#in}
     */
    public static GrantPublication of(Office office, PublicTerms terms) {
        return new GrantPublication(office, terms);
    }

    /**
     * What is public of the case with this receipt number. The number is looked for as it was given out; spaces around it do not count.
     */
    public Tracked track(String receiptNumber) {
        String number = receiptNumber.strip();
        if (number.isEmpty() || number.length() > NUMBER_LIMIT) {
            return Tracked.NOTHING;
        }
        List<CaseRow> rows = office.find(
                        CaseQuery.all(1).ofProcedure(ProposalPolicy.PROCEDURE).receipt(number))
                .rows();
        return rows.stream()
                .findFirst()
                .flatMap(row -> file(row.id()))
                .flatMap(this::view)
                .map(view -> new Tracked(
                        Optional.of(view),
                        Optional.empty(),
                        Optional.of(new Tracked.CaseReference(ProposalPolicy.PROCEDURE, number))))
                .orElse(Tracked.NOTHING);
    }

    private Optional<PublicProposalView> view(CaseFile<Proposal> file) {
        return file.handling().confidentiality() == Handling.Confidentiality.ORDINARY
                ? PublicProposalView.of(file, office.journal(file.id()))
                        .map(view -> terms.applied(
                                view,
                                file.data().application().applicant().kind().isPerson()))
                : Optional.empty();
    }

    /**
     * All grants that this filter takes. Reads every case of the office, page by page; what it keeps of each is what is published.
     *
     * @param ids numbers for open data; {@link PublicIds#NONE} where none is published
     */
    public PublicGrants grants(GrantFilter filter, PublicIds ids) {
        PublicGrants.Gathering gathering = PublicGrants.gathering(terms, ids, filter);
        Optional<CaseQuery.Cursor> after = Optional.empty();
        do {
            CaseQuery query = CaseQuery.all(CaseQuery.LIMIT).ofProcedure(ProposalPolicy.PROCEDURE);
            CasePage page = office.find(after.map(query::after).orElse(query));
            for (CaseRow row : page.rows()) {
                List<JournalEntry> journal = office.journal(row.id());
                file(row.id()).ifPresent(file -> gathering.add(file, journal));
            }
            after = page.next();
        } while (after.isPresent());
        return gathering.grants();
    }

    @SuppressWarnings("unchecked") // The procedure's name says what its data is.
    private Optional<CaseFile<Proposal>> file(CaseId id) {
        return office.file(ProposalPolicy.PROCEDURE, id).map(file -> (CaseFile<Proposal>) file);
    }
}
