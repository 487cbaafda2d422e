package id.pendopo.licensing.legacy;

import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.RowRepair;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a table of old licences (<i>hasil pembacaan izin lama</i>): the good rows, what is wrong with the others, and what was mended.
 * Immutable.
 *
 * @param licences of the rows without a blocking finding
 * @param findings row by row; none repeats a cell that may be about a person
 * @param repairs what had to be mended, row by row
 * @param ignored headings that mean nothing here; their cells were not read
 * @param rows how many rows the table has
 * @param stopped whether so many rows are bad that nothing should be taken over before the producer has looked at them
 */
public record LegacyReading(
        List<LegacyLicence> licences,
        List<RowFinding> findings,
        List<RowRepair> repairs,
        List<String> ignored,
        int rows,
        boolean stopped) {
    /** Copies what it is given. */
    public LegacyReading {
        licences = List.copyOf(licences);
        findings = List.copyOf(findings);
        repairs = List.copyOf(repairs);
        ignored = List.copyOf(ignored);
    }

    /** The numbers of the rows that were left out, as a spreadsheet shows them (<i>karantina</i>). */
    public Set<Long> quarantine() {
        Set<Long> rowsLeftOut = new TreeSet<>();
        findings.stream()
                .filter(one -> one.isBlock() && one.row() > 1)
                .map(RowFinding::row)
                .forEach(rowsLeftOut::add);
        return rowsLeftOut;
    }

    /**
     * The good rows as a register.
     *
     * @throws IllegalStateException if the batch was stopped
     */
    public LegacyRegister register() {
        if (stopped) {
            throw new IllegalStateException("legacy reading: %d of %d rows are bad; mend the table first"
                    .formatted(quarantine().size(), rows));
        }
        return LegacyRegister.of(licences);
    }
}
