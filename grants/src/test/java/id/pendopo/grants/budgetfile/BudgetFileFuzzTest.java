package id.pendopo.grants.budgetfile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.TableFile;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A budget as a spreadsheet wrote it, with cells that are the fuzzer's: each row is taken or told, and the sum is that of the taken. */
class BudgetFileFuzzTest {
    private static final String GOOD = Files.row("5.1.05.05.02.0001", "Yayasan Contoh", "50000000") + "\n"
            + Files.row("5.1.05.05.02.0001", "Lembaga Contoh", "Rp25.000.000,00") + "\n"
            + Files.row("5.1.06.01.01.0001", "Keluarga Contoh", "1000000");

    @FuzzTest(maxDuration = "12s")
    void a_row_is_taken_or_told(FuzzedDataProvider choice) {
        StringBuilder text = new StringBuilder(GOOD);
        for (int left = choice.consumeInt(0, 4); left > 0; left--) {
            int at = choice.consumeInt(0, text.length());
            if (choice.consumeBoolean()) {
                text.insert(at, choice.consumeString(12));
            } else {
                text.delete(at, Math.min(text.length(), at + choice.consumeInt(0, 20)));
            }
        }
        TableFile table = Files.table(Files.HEADING, text.toString());
        BudgetFile file = BudgetFile.read(table, Files.FORMAT);
        Set<Long> seen = Stream.concat(
                        file.rows().stream().map(BudgetRow::number),
                        file.findings().stream().map(RowFinding::row))
                .collect(Collectors.toSet());
        boolean whole = file.findings().stream().noneMatch(one -> one.row() == 0);
        if (whole && !table.rows().stream().allMatch(row -> seen.contains(row.number()))) {
            throw new AssertionError("a row is neither taken nor told");
        }
        if (!file.total().equals(Rupiah.sum(file.byAccount().values().stream()))) {
            throw new AssertionError("the accounts do not add up to the whole");
        }
        if (file.rows().stream().anyMatch(row -> row.amount().isNegative())) {
            throw new AssertionError("an amount below nothing was taken");
        }
    }
}
