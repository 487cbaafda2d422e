package id.pendopo.grants.budgetfile;

import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open proposals of a fiscal year by receipt and by the name of the recipient. Read once for a file. */
final class CaseIndex {
    static final String PROCEDURE = "grants/proposal";

    private final Map<String, CaseFile<Proposal>> byReceipt = new LinkedHashMap<>();
    private final Map<String, List<CaseFile<Proposal>>> byName = new LinkedHashMap<>();
    private final List<CaseFile<Proposal>> all = new ArrayList<>();

    static CaseIndex of(Office office, int year) {
        CaseIndex index = new CaseIndex();
        CaseQuery query = CaseQuery.all(CaseQuery.LIMIT).ofProcedure(PROCEDURE).being(CaseStatus.OPEN);
        CasePage page = office.find(query);
        while (true) {
            page.rows().forEach(row -> index.add(office, row, year));
            if (page.next().isEmpty()) {
                return index;
            }
            page = office.find(query.after(page.next().get()));
        }
    }

    private void add(Office office, CaseRow row, int year) {
        Optional<CaseFile<?>> file = office.file(PROCEDURE, row.id());
        if (file.isPresent()
                && file.get().data() instanceof Proposal proposal
                && proposal.application().budget().year() == year) {
            @SuppressWarnings("unchecked") // its data is a proposal, as was asked
            CaseFile<Proposal> one = (CaseFile<Proposal>) file.get();
            all.add(one);
            row.receiptNumber().ifPresent(number -> byReceipt.put(Names.plain(number), one));
            byName.computeIfAbsent(Names.plain(name(proposal.application().applicant())), key -> new ArrayList<>())
                    .add(one);
        }
    }

    /** Under what name it asks: an organisation's, or a person's own, which stays in here. */
    private static String name(Applicant applicant) {
        return applicant
                .name()
                .or(() -> applicant.person().map(person -> person.name().reveal()))
                .orElse("");
    }

    /** The cases that the row may be about: one is the answer, several or none are not. */
    List<CaseFile<Proposal>> find(BudgetRow row) {
        if (row.receipt().isPresent()) {
            return Optional.ofNullable(byReceipt.get(Names.plain(row.receipt().get()))).stream()
                    .toList();
        }
        return row.recipient()
                .map(name -> Names.plain(name.reveal()))
                .filter(name -> !name.isEmpty())
                .map(name -> byName.getOrDefault(name, List.<CaseFile<Proposal>>of()))
                .orElse(List.of());
    }

    /** Those that stand in the budget. */
    List<CaseFile<Proposal>> budgeted() {
        return all.stream()
                .filter(file -> file.data().budgeting().latest().isPresent())
                .toList();
    }
}
