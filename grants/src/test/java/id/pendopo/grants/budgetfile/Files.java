package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.table.TableFile;
import id.pendopo.grants.proposal.BudgetVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Budget files as a test writes them; every body in them is fictitious. */
final class Files {
    static final String HEADING =
            "Kode SKPD;Kode Program;Kode Kegiatan;Kode Sub Kegiatan;Kode Rekening;Nomor Registrasi;Nama Penerima;Alamat;Uraian;Jumlah;Versi";
    static final BudgetFormat FORMAT = BudgetFormat.of(BudgetVersion.Kind.APBD, AccountCode.Chart.KEPMEN_5889);

    private Files() {}

    static BudgetFile read(String... rows) {
        return read(FORMAT, rows);
    }

    static BudgetFile read(BudgetFormat format, String... rows) {
        return BudgetFile.read(table(HEADING, rows), format);
    }

    static TableFile table(String heading, String... rows) {
        String text = heading + "\n" + String.join("\n", rows) + "\n";
        return TableFile.read("budget", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A row of this account, recipient and amount. */
    static String row(String account, String recipient, String amount) {
        return "1.06.01;1.06.05;1.06.05.2.02;1.06.05.2.02.0001;%s;;%s;Jalan Contoh 1;Hibah uang;%s;APBD"
                .formatted(account, recipient, amount);
    }

    /** How a finding of this row and column is told here. */
    static String at(long row, String code, String column) {
        return row + " " + code + " " + column;
    }

    static String at(long row, String code) {
        return row + " " + code;
    }

    static List<String> codes(BudgetFile file) {
        return file.findings().stream()
                .map(one -> at(
                        one.row(), one.finding().code(), one.finding().where().orElse("-")))
                .toList();
    }
}
