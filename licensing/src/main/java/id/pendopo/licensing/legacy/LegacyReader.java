package id.pendopo.licensing.legacy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.table.Faults;
import id.pendopo.core.table.RowRepair;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table of old licences (<i>pembaca izin lama</i>): tolerantly, with every mend told, and nothing invented. A row with a fault is left
 * out and named; where more rows are bad than the region allows, the whole batch stops. Thread-safe.
 */
public final class LegacyReader {
    /** More bad rows of a hundred than these stop a batch [D]. */
    public static final int USUAL_MOST_BAD = 5;

    private static final int HUNDRED = 100;

    private final SiupLimits limits;
    private final int mostBadPercent;

    private LegacyReader(SiupLimits limits, int mostBadPercent) {
        this.limits = limits;
        this.mostBadPercent = mostBadPercent;
    }

    /** With the limits of Permendag 46/2009 and the usual threshold. */
    public static LegacyReader usual() {
        return of(SiupLimits.PERMENDAG_46_2009, USUAL_MOST_BAD);
    }

    /**
     * With other limits and another threshold.
     *
     * @param mostBadPercent 0 to 100
     */
    public static LegacyReader of(SiupLimits limits, int mostBadPercent) {
        if (mostBadPercent < 0 || mostBadPercent > HUNDRED) {
            throw new IllegalArgumentException(
                    "legacy reader: %d is outside 0 to 100; give a percentage of bad rows".formatted(mostBadPercent));
        }
        return new LegacyReader(limits, mostBadPercent);
    }

    /** What is in this table. */
    public LegacyReading read(TableFile file) {
        Faults faults = new Faults(file.name());
        faults.addAll(file.findings());
        TableColumns<LegacyColumn> columns =
                TableColumns.of(file, LegacyColumn.class, LegacyColumn.names(), LegacyColumn.REQUIRED);
        faults.addAll(columns.findings());
        List<RowRepair> repairs = new ArrayList<>();
        Map<String, LegacyLicence> good = new HashMap<>();
        List<LegacyLicence> licences = new ArrayList<>();
        if (columns.findings().isEmpty()) {
            for (TableRow row : file.rows()) {
                LegacyRow reading = new LegacyRow(file, columns, row, limits);
                Optional<LegacyLicence> licence = reading.licence();
                faults.addAll(reading.findings());
                repairs.addAll(reading.repairs());
                licence.filter(one -> !faults.isBad(row.number()))
                        .filter(one -> isFirst(one, good, faults))
                        .ifPresent(licences::add);
            }
        }
        long bad =
                file.rows().stream().filter(row -> faults.isBad(row.number())).count();
        boolean stopped = faults.isBad(0)
                || faults.isBad(1)
                || bad * HUNDRED > (long) mostBadPercent * file.rows().size();
        if (bad * HUNDRED > (long) mostBadPercent * file.rows().size()) {
            faults.add(
                    0,
                    Finding.block("licensing.LEGACY_TOO_MANY_BAD")
                            .at("rows")
                            .found(bad)
                            .expected(Relation.AT_MOST, mostBadPercent + " %")
                            .source(LicensingLaw.LEGACY_TABLE));
        }
        return new LegacyReading(
                licences, faults.all(), repairs, columns.ignored(), file.rows().size(), stopped);
    }

    /** The first of a number is kept; which of two is right only the producer knows, but one of them is in use. */
    private static boolean isFirst(LegacyLicence licence, Map<String, LegacyLicence> good, Faults faults) {
        LegacyLicence before = good.putIfAbsent(LegacyRegister.key(licence.kind(), licence.number()), licence);
        if (before == null) {
            return true;
        }
        faults.add(
                licence.source().row(),
                Finding.block("core.FILE_ROW_TWICE")
                        .at(TableColumns.key(LegacyColumn.NUMBER))
                        .mend(before.source().row()));
        return false;
    }
}
