package id.pendopo.grants.budgetfile;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Office;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.table.Faults;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.budgetfile.BudgetOrder.Part;
import id.pendopo.grants.proposal.BudgetCommand;
import id.pendopo.grants.proposal.BudgetVersion;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.Proposal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays one file beside what stands. For one file and one thread. */
final class BudgetComparison {
    /** Each account bears what stands on it, under whichever version of the budget. */
    static final LegalSource CEILING = LegalSource.ownDecision(
            "Perubahan APBD atau Penjabaran menguji ulang pagu setiap rekening terhadap yang sudah dianggarkan, ditetapkan dan dibayar");
    /** Whose line it is is never guessed. */
    static final LegalSource MATCH = LegalSource.ownDecision(
            "Baris penerima dicocokkan dengan satu berkas menurut nomor tanda terima, atau nama yang sama dan hanya satu");

    /** Aid that could not be planned comes to no more than aid that was, while Permendagri 39/2012 applies [S]. */
    static final LegalSource UNPLANNED = LegalSource.of("Permendagri 39/2012 Pasal 23A ayat (4)", Standing.SEEN);

    private static final String SOCIAL_AID = "5.1.06";

    private static final Set<String> ASKED_IN_SUM = Set.of("grants.OVER_CEILING", "core.OVER_CEILING");
    private static final int CASES_NAMED = 20;

    private final Office office;
    private final LedgerView ledger;
    private final BudgetFile file;
    private final BudgetOrder order;
    private final Actor actor;
    private final Instant at;
    private final Faults faults;
    private final Map<BudgetPage, CeilingChange> ceilings = new TreeMap<>(Comparator.comparing(BudgetPage::text));
    private final List<LineChange> lines = new ArrayList<>();
    private final Set<BudgetPage> accountsLeft = new TreeSet<>(Comparator.comparing(BudgetPage::text));
    private final List<CaseId> casesLeft = new ArrayList<>();
    private int same;

    BudgetComparison(Office office, LedgerView ledger, BudgetFile file, BudgetOrder order, Actor actor, Instant at) {
        this.office = office;
        this.ledger = ledger;
        this.file = file;
        this.order = order;
        this.actor = actor;
        this.at = at;
        this.faults = new Faults("budget");
    }

    BudgetDifference compare() {
        faults.addAll(file.findings());
        if (order.takes(Part.CEILINGS)) {
            compareCeilings();
        }
        if (order.takes(Part.RECIPIENTS)) {
            compareLines();
        }
        checkAccounts();
        checkUnplanned();
        boolean applicable = order.goodRowsOnly() || faults.all().stream().noneMatch(one -> one.isBlock());
        return new BudgetDifference(
                List.copyOf(ceilings.values()),
                lines,
                same,
                List.copyOf(accountsLeft),
                casesLeft,
                faults.all(),
                applicable);
    }

    private RegionCode region() {
        return office.region().code();
    }

    private void compareCeilings() {
        file.byAccount().forEach((account, sum) -> {
            if (!file.uncertain().contains(account)) {
                change(new BudgetPage(region(), order.year(), account), sum);
            }
        });
        if (ceilings.size() > BudgetImport.MAX_CEILINGS) {
            faults.add(
                    0,
                    Finding.block("core.FILE_TOO_LARGE")
                            .at("accounts")
                            .found(ceilings.size())
                            .expected(Relation.AT_MOST, BudgetImport.MAX_CEILINGS));
            ceilings.clear();
        }
        for (BudgetPage page : ledger.pages()) {
            boolean named = file.byAccount().containsKey(page.account())
                    || file.uncertain().contains(page.account());
            if (!named && ledger.at(page).ceiling().isPositive()) {
                accountsLeft.add(page);
                // What a bad row was about is not known, so nothing is taken for left out.
                if (order.whole() && file.isClean()) {
                    change(page, Rupiah.ZERO);
                }
            }
        }
    }

    private void change(BudgetPage page, Rupiah after) {
        Rupiah before = ledger.at(page).ceiling();
        if (before.equals(after)) {
            same++;
        } else {
            ceilings.put(page, new CeilingChange(page, before, after));
        }
    }

    private void compareLines() {
        CaseIndex cases = CaseIndex.of(office, order.year());
        Map<CaseId, List<BudgetRow>> rowsOf = new HashMap<>();
        Map<BudgetRow, CaseFile<Proposal>> matched = new java.util.LinkedHashMap<>();
        for (BudgetRow row : file.rows()) {
            if (row.isOfRecipient()) {
                match(row, cases).ifPresent(found -> {
                    matched.put(row, found);
                    rowsOf.computeIfAbsent(found.id(), key -> new ArrayList<>()).add(row);
                });
            }
        }
        matched.forEach((row, found) -> {
            List<BudgetRow> all = rowsOf.getOrDefault(found.id(), List.of());
            if (all.size() > 1) {
                refuse(
                        row,
                        Finding.block("grants.BUDGET_LINE_CASE_TWICE")
                                .at(TableColumns.key(BudgetColumn.RECIPIENT))
                                .found(found.id())
                                .mend(all.stream().map(BudgetRow::number).toList()));
            } else {
                compare(row, found);
            }
        });
        Set<CaseId> inFile = new HashSet<>(rowsOf.keySet());
        cases.budgeted().stream()
                .map(CaseFile::id)
                .filter(id -> !inFile.contains(id))
                .forEach(casesLeft::add);
    }

    private Optional<CaseFile<Proposal>> match(BudgetRow row, CaseIndex cases) {
        List<CaseFile<Proposal>> found = cases.find(row);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        BudgetColumn by = row.receipt().isPresent() ? BudgetColumn.RECEIPT : BudgetColumn.RECIPIENT;
        refuse(
                row,
                found.isEmpty()
                        ? Finding.block("grants.BUDGET_LINE_NO_CASE").at(TableColumns.key(by))
                        : Finding.block("grants.BUDGET_LINE_SEVERAL_CASES")
                                .at(TableColumns.key(by))
                                .found(found.stream().map(CaseFile::id).toList()));
        return Optional.empty();
    }

    private void refuse(BudgetRow row, id.pendopo.core.finding.FindingDraft draft) {
        faults.add(row.number(), draft.source(MATCH));
    }

    private void compare(BudgetRow row, CaseFile<Proposal> found) {
        Budgeting stands = found.data().budgeting();
        Optional<BudgetVersion> latest = stands.latest();
        if (latest.isPresent() && !stands.allocation().orElseThrow().account().equals(row.account())) {
            refuse(
                    row,
                    Finding.block("grants.BUDGET_LINE_ACCOUNT")
                            .at(TableColumns.key(BudgetColumn.ACCOUNT))
                            .found(row.account())
                            .expected(
                                    Relation.EQUAL,
                                    stands.allocation().orElseThrow().account())
                            .mend(found.id()));
            return;
        }
        if (latest.map(version -> version.amount().equals(row.amount())).orElse(false)) {
            same++;
            return;
        }
        BudgetCommand command = latest.isPresent()
                ? new BudgetCommand.ChangeBudget(
                        file.version(), order.regulation(), order.date(), order.dpa(), row.amount())
                : new BudgetCommand.PutInBudget(
                        row.account(), row.amount(), order.regulation(), order.dpa(), row.address());
        List<Finding> against = office.whatIf(found.procedure(), found.id(), command, actor, at).findings().stream()
                .filter(Finding::isBlock)
                .filter(finding -> !ASKED_IN_SUM.contains(finding.code()))
                .toList();
        against.forEach(finding -> faults.add(row.number(), finding));
        if (against.isEmpty()) {
            Rupiah before = latest.map(BudgetVersion::amount).orElse(Rupiah.ZERO);
            lines.add(new LineChange(row.number(), found.id(), row.account(), before, row.amount(), command));
        }
    }

    /** After everything the file asks, each account still bears what stands on it (I4, I6, I10). */
    private void checkAccounts() {
        Set<BudgetPage> touched = new TreeSet<>(Comparator.comparing(BudgetPage::text));
        touched.addAll(ceilings.keySet());
        lines.forEach(line -> touched.add(page(line)));
        for (BudgetPage page : touched) {
            Rupiah ceiling = ceilingAfter(page);
            Rupiah used = ledger.at(page)
                    .used()
                    .plus(Rupiah.sum(lines.stream()
                            .filter(line -> page(line).equals(page))
                            .map(LineChange::difference)));
            if (used.isMoreThan(ceiling)) {
                faults.add(0, overspent(page, ceiling, used));
                ceilings.remove(page);
                lines.removeIf(line -> page(line).equals(page));
            }
        }
    }

    private Finding overspent(BudgetPage page, Rupiah ceiling, Rupiah used) {
        Set<String> named = new TreeSet<>();
        ledger.cases(page).forEach(id -> named.add(id.value()));
        lines.stream()
                .filter(line -> page(line).equals(page))
                .forEach(line -> named.add(line.forCase().value()));
        String more = named.size() > CASES_NAMED ? " + " + (named.size() - CASES_NAMED) : "";
        return Finding.block("grants.CEILING_BELOW_BUDGETED")
                .at(page.account().text())
                .found(ceiling.value())
                .expected(Relation.AT_LEAST, used.value())
                .mend(used, String.join(", ", named.stream().limit(CASES_NAMED).toList()) + more)
                .source(CEILING);
    }

    /** I6 where unplanned aid has no ceiling of its own: what it bears already is no more than the planned aid after the change. */
    private void checkUnplanned() {
        if (order.unplanned().isEmpty()) {
            return;
        }
        Set<BudgetPage> pages = new TreeSet<>(Comparator.comparing(BudgetPage::text));
        pages.addAll(ledger.pages());
        pages.addAll(ceilings.keySet());
        Rupiah planned = Rupiah.sum(pages.stream()
                .filter(page ->
                        page.account().isUnder(SOCIAL_AID) && !order.unplanned().contains(page.account()))
                .map(this::ceilingAfter));
        List<BudgetPage> unplanned = order.unplanned().stream()
                .map(account -> new BudgetPage(region(), order.year(), account))
                .toList();
        Rupiah used = Rupiah.sum(unplanned.stream().map(page -> ledger.at(page).used()));
        if (used.isMoreThan(planned)) {
            faults.add(
                    0,
                    Finding.block("grants.PLANNED_BELOW_UNPLANNED")
                            .at(SOCIAL_AID)
                            .found(planned.value())
                            .expected(Relation.AT_LEAST, used.value())
                            .mend(
                                    used,
                                    unplanned.stream()
                                            .flatMap(page -> ledger.cases(page).stream())
                                            .limit(CASES_NAMED)
                                            .toList())
                            .source(UNPLANNED));
            ceilings.keySet().removeIf(page -> page.account().isUnder(SOCIAL_AID));
        }
    }

    private Rupiah ceilingAfter(BudgetPage page) {
        return Optional.ofNullable(ceilings.get(page))
                .map(CeilingChange::after)
                .orElse(ledger.at(page).ceiling());
    }

    private BudgetPage page(LineChange line) {
        return new BudgetPage(region(), order.year(), line.account());
    }
}
