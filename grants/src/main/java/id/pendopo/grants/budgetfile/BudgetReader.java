package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.table.Cells;
import id.pendopo.core.table.Faults;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import id.pendopo.grants.proposal.BudgetVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one budget file, row by row. For one file and one thread. */
final class BudgetReader {
    static final LegalSource ACCOUNTS = LegalSource.ownDecision(
            "Kode rekening disimpan menurut daftarnya dalam bentuk lengkap; judul rekening tidak dapat dibelanjakan");
    private static final String HEADING = "\\d(\\.\\d{1,2}){0,4}";
    private static final String CODE = "[0-9A-Za-z.]{1,40}";
    private static final Map<String, BudgetVersion.Kind> VERSIONS = Map.of(
            "APBD", BudgetVersion.Kind.APBD,
            "MURNI", BudgetVersion.Kind.APBD,
            "APBDMURNI", BudgetVersion.Kind.APBD,
            "APBDP", BudgetVersion.Kind.APBD_P,
            "APBDPERUBAHAN", BudgetVersion.Kind.APBD_P,
            "PERUBAHANAPBD", BudgetVersion.Kind.APBD_P,
            "PENJABARANCHANGE", BudgetVersion.Kind.PENJABARAN_CHANGE,
            "PERUBAHANPENJABARAN", BudgetVersion.Kind.PENJABARAN_CHANGE,
            "PERGESERAN", BudgetVersion.Kind.PENJABARAN_CHANGE);

    private final TableFile table;
    private final BudgetFormat format;
    private final TableColumns<BudgetColumn> columns;
    private final Faults faults;
    private final List<BudgetRow> rows = new ArrayList<>();
    private final Map<List<Object>, Long> seen = new HashMap<>();
    private final Set<AccountCode> uncertain = new HashSet<>();
    private Optional<Rupiah> stated;
    /** A bad row whose account cannot be told may be of any of them. */
    private boolean accountless;

    BudgetReader(TableFile table, BudgetFormat format) {
        this.table = table;
        this.format = format;
        this.stated = format.total();
        this.columns = TableColumns.of(
                table, BudgetColumn.class, format.names(), Set.of(BudgetColumn.ACCOUNT, BudgetColumn.AMOUNT));
        this.faults = new Faults(table.name());
    }

    BudgetFile read() {
        faults.addAll(table.findings());
        faults.addAll(columns.findings());
        if (columns.findings().isEmpty()) {
            table.rows().forEach(this::read);
            checkSum();
        }
        return new BudgetFile(table.sha256(), format.version(), rows, uncertain, columns.ignored(), faults.all());
    }

    private void read(TableRow row) {
        int before = faults.count();
        Optional<AccountCode> account = Optional.empty();
        if (columns.isTooWide(row)) {
            faults.add(
                    row.number(),
                    Finding.block("core.FILE_ROW_WIDTH")
                            .at("row")
                            .found(row.cells().size()));
        } else if (isTotal(row)) {
            readTotal(row);
            return;
        } else if (isHeading(row)) {
            faults.add(
                    row.number(),
                    Finding.warn("grants.BUDGET_HEADING_ROW")
                            .at(TableColumns.key(BudgetColumn.ACCOUNT))
                            .found(text(row, BudgetColumn.ACCOUNT).orElse(""))
                            .source(ACCOUNTS));
            return;
        } else {
            account = account(row);
            Optional<AccountCode> found = account;
            BudgetPlace place = place(row);
            Optional<Rupiah> amount = amount(row);
            Optional<String> receipt = plain(row, BudgetColumn.RECEIPT);
            Optional<PersonalText> recipient = personal(row, BudgetColumn.RECIPIENT);
            Optional<PersonalText> address = personal(row, BudgetColumn.ADDRESS);
            Optional<PersonalText> description = personal(row, BudgetColumn.DESCRIPTION);
            version(row);
            if (faults.count() == before && found.isPresent() && amount.isPresent()) {
                take(new BudgetRow(
                        row.number(), place, found.get(), receipt, recipient, address, description, amount.get()));
            }
        }
        if (faults.isBad(row.number())) {
            account.ifPresentOrElse(uncertain::add, () -> accountless = true);
        }
    }

    private void take(BudgetRow row) {
        List<Object> key = List.of(
                row.place(),
                row.account(),
                row.receipt(),
                row.recipient().map(one -> Names.plain(one.reveal())),
                row.description().map(one -> Names.plain(one.reveal())));
        Long first = seen.putIfAbsent(key, row.number());
        if (first != null) {
            faults.add(
                    row.number(),
                    Finding.block("core.FILE_ROW_TWICE")
                            .at("row")
                            .found(row.number())
                            .expected(Relation.OTHER_THAN, first)
                            .mend(first));
            return;
        }
        rows.add(row);
    }

    private boolean isTotal(TableRow row) {
        return columns.cell(row, BudgetColumn.ACCOUNT).isEmpty()
                && columns.cell(row, BudgetColumn.DESCRIPTION)
                        .or(() -> columns.cell(row, BudgetColumn.UNIT))
                        .map(text -> text.toUpperCase(Locale.ROOT).matches("(GRAND )?(TOTAL|JUMLAH)( [A-Z ]{0,40})?:?"))
                        .orElse(false);
    }

    /** The file's own last line counts as what its sender states, unless somebody stated it beside the file. */
    private void readTotal(TableRow row) {
        Optional<Rupiah> amount = amount(row);
        if (stated.isEmpty()) {
            stated = amount;
        }
    }

    private boolean isHeading(TableRow row) {
        return text(row, BudgetColumn.ACCOUNT)
                .map(code -> code.matches(HEADING))
                .orElse(false);
    }

    private Optional<AccountCode> account(TableRow row) {
        Optional<String> text = plain(row, BudgetColumn.ACCOUNT);
        if (text.isEmpty()) {
            missing(row, BudgetColumn.ACCOUNT);
            return Optional.empty();
        }
        Optional<AccountCode.Chart> chart = chart(row);
        Optional<AccountCode> account = chart.flatMap(list -> AccountCode.find(text.get(), list));
        if (chart.isPresent() && account.isEmpty()) {
            faults.add(
                    row.number(),
                    Finding.block("grants.BUDGET_ACCOUNT_FORM")
                            .at(TableColumns.key(BudgetColumn.ACCOUNT))
                            .found(Cells.shape(text.get()))
                            .expected(Relation.ONE_OF, chart.get())
                            .source(ACCOUNTS));
        }
        return account;
    }

    private Optional<AccountCode.Chart> chart(TableRow row) {
        Optional<String> text = plain(row, BudgetColumn.CHART);
        if (text.isEmpty()) {
            return Optional.of(format.chart());
        }
        for (AccountCode.Chart one : AccountCode.Chart.values()) {
            if (Names.plain(one.name()).equals(Names.plain(text.get()))) {
                return Optional.of(one);
            }
        }
        faults.add(
                row.number(),
                form(BudgetColumn.CHART, text.get()).expected(Relation.ONE_OF, List.of(AccountCode.Chart.values())));
        return Optional.empty();
    }

    private BudgetPlace place(TableRow row) {
        BudgetPlace place = new BudgetPlace(
                code(row, BudgetColumn.UNIT),
                code(row, BudgetColumn.PROGRAMME),
                code(row, BudgetColumn.ACTIVITY),
                code(row, BudgetColumn.SUB_ACTIVITY));
        if (!place.isNested()) {
            faults.add(
                    row.number(),
                    Finding.block("grants.BUDGET_CODE_NESTING").at(TableColumns.key(BudgetColumn.SUB_ACTIVITY)));
        }
        return place;
    }

    private Optional<String> code(TableRow row, BudgetColumn column) {
        Optional<String> text = plain(row, column);
        if (text.isPresent() && !text.get().matches(CODE)) {
            faults.add(row.number(), form(column, text.get()));
        }
        return text;
    }

    private Optional<Rupiah> amount(TableRow row) {
        Optional<String> text = plain(row, BudgetColumn.AMOUNT);
        if (text.isEmpty()) {
            missing(row, BudgetColumn.AMOUNT);
            return Optional.empty();
        }
        Optional<Rupiah> amount = Cells.amount(text.get());
        if (amount.isEmpty()) {
            faults.add(row.number(), form(BudgetColumn.AMOUNT, text.get()));
        }
        return amount;
    }

    private void version(TableRow row) {
        Optional<String> text = plain(row, BudgetColumn.VERSION);
        if (text.isEmpty()) {
            return;
        }
        // A third or fourth shift is numbered; it is a change of the detailed budget like the first.
        String plain = Names.plain(text.get()).replaceAll("(KE)?\\d+$", "");
        Optional<BudgetVersion.Kind> kind = Optional.ofNullable(VERSIONS.get(plain));
        if (kind.isEmpty()) {
            faults.add(row.number(), form(BudgetColumn.VERSION, text.get()));
        } else if (kind.get() != format.version()) {
            faults.add(
                    row.number(),
                    Finding.block("grants.BUDGET_VERSION_OTHER")
                            .at(TableColumns.key(BudgetColumn.VERSION))
                            .found(kind.get())
                            .expected(Relation.EQUAL, format.version()));
        }
    }

    private void checkSum() {
        if (stated.isPresent() && !sum().equals(stated.get())) {
            faults.add(
                    0,
                    Finding.block("grants.BUDGET_TOTAL_DIFFERS")
                            .at(TableColumns.key(BudgetColumn.AMOUNT))
                            .found(sum().value())
                            .expected(Relation.EQUAL, stated.get().value())
                            .mend(stated.get().minus(sum())));
        }
        if (accountless) {
            rows.forEach(row -> uncertain.add(row.account()));
        }
    }

    private Rupiah sum() {
        return Rupiah.sum(rows.stream().map(BudgetRow::amount));
    }

    private Optional<PersonalText> personal(TableRow row, BudgetColumn column) {
        return plain(row, column)
                .map(text -> text.replaceAll("\\s+", " "))
                .filter(PersonalText::isAcceptable)
                .map(PersonalText::of);
    }

    /** The cell, if nothing is wrong with it; a lone dash means nothing. */
    private Optional<String> plain(TableRow row, BudgetColumn column) {
        Optional<String> text = text(row, column);
        if (text.isEmpty()) {
            return text;
        }
        Optional<FindingDraft> fault = Cells.fault(text.get(), column.most());
        fault.ifPresent(one -> faults.add(row.number(), one.at(TableColumns.key(column))));
        return fault.isPresent() ? Optional.empty() : text;
    }

    private Optional<String> text(TableRow row, BudgetColumn column) {
        return columns.cell(row, column).filter(text -> !text.equals("-"));
    }

    private void missing(TableRow row, BudgetColumn column) {
        if (text(row, column).isEmpty()) {
            faults.add(row.number(), Finding.block("core.FILE_CELL_MISSING").at(TableColumns.key(column)));
        }
    }

    private static FindingDraft form(BudgetColumn column, String text) {
        return Finding.block("core.FILE_CELL_FORM").at(TableColumns.key(column)).found(Cells.shape(text));
    }
}
