package id.pendopo.grants.legacy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.region.Region;
import id.pendopo.core.table.Faults;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tables of an older application (<i>pembaca data lama</i>), one CSV file a table. It changes nothing that it reads, decides nothing and
 * writes nothing; what cannot be believed is marked, what cannot be taken is told by its row. Thread-safe.
 */
public final class LegacyReader {
    private final LegacyMapping mapping;
    private final Region region;

    private LegacyReader(LegacyMapping mapping, Region region) {
        this.mapping = mapping;
        this.region = region;
    }

    /** By this mapping, with times in the zone of this region. */
    public static LegacyReader by(LegacyMapping mapping, Region region) {
        return new LegacyReader(mapping, region);
    }

    /** The proposals of these tables. Tables that are not there are taken for empty; without proposals nothing is read. */
    public LegacyReading read(Map<LegacyTable, TableFile> files) {
        List<RowFinding> findings = new ArrayList<>();
        Faults ofFiles = new Faults("folder");
        LegacySources sources = new LegacySources(mapping, files, ofFiles);
        findings.addAll(ofFiles.all());
        Optional<LegacyRows> proposals = sources.table(LegacyTable.PROPOSAL);
        if (proposals.isEmpty()) {
            ofFiles.add(
                    0,
                    Finding.block("grants.LEGACY_TABLE_MISSING")
                            .at("proposal")
                            .mend(mapping.files().getOrDefault(LegacyTable.PROPOSAL, "proposal.csv"))
                            .source(LegacyRules.SNAPSHOT));
            return new LegacyReading(0, List.of(), 0, 0, ofFiles.all());
        }
        Faults faults = new Faults(proposals.get().file().name());
        List<LegacySnapshot> snapshots = new ArrayList<>();
        int quarantined = 0;
        List<TableRow> rows = proposals.get().all();
        for (TableRow row : rows) {
            Optional<String> id = proposals.get().find(row, LegacyColumn.ID).filter(one -> one.matches("\\d{1,18}"));
            Optional<LegacySnapshot> snapshot = Optional.empty();
            if (id.isEmpty() || proposals.get().of(id.get()).size() > 1) {
                faults.add(row.number(), LegacyCaseReader.keptOut(LegacyColumn.ID, LegacyDefect.ID_UNUSABLE));
            } else {
                snapshot = new LegacyCaseReader(mapping, sources, region.time().offset(), faults, row, id.get()).read();
            }
            if (snapshot.isPresent()) {
                snapshots.add(snapshot.get());
            } else {
                quarantined++;
            }
        }
        findings.addAll(faults.all());
        findings.addAll(orphans(sources, proposals.get().keys()));
        return new LegacyReading(
                rows.size(), snapshots, quarantined, gone(proposals.get().keys()), findings);
    }

    /** Rows of proposals that are gone: told, and taken nowhere. */
    private List<RowFinding> orphans(LegacySources sources, Set<String> known) {
        List<RowFinding> findings = new ArrayList<>();
        for (LegacyTable table : LegacyTable.values()) {
            boolean ofProposals =
                    table != LegacyTable.PROPOSAL && table != LegacyTable.ACCOUNT && table != LegacyTable.LOG;
            Optional<LegacyRows> rows = sources.table(table).filter(one -> ofProposals);
            if (rows.isEmpty()) {
                continue;
            }
            Faults faults = new Faults(rows.get().file().name());
            for (TableRow row : rows.get().all()) {
                Optional<String> id = rows.get().find(row, LegacyColumn.PROPOSAL_ID);
                if (id.isEmpty() || !known.contains(id.get())) {
                    faults.add(
                            row.number(),
                            Finding.block("grants.LEGACY_ROW_ORPHAN")
                                    .at(TableColumns.key(LegacyColumn.PROPOSAL_ID))
                                    .source(LegacyRules.SNAPSHOT));
                }
            }
            findings.addAll(faults.all());
        }
        return findings;
    }

    private static long gone(Set<String> ids) {
        Set<Long> numbers = new HashSet<>();
        ids.stream().filter(one -> one.matches("\\d{1,18}")).map(Long::valueOf).forEach(numbers::add);
        LongSummaryStatistics range =
                numbers.stream().mapToLong(Long::longValue).summaryStatistics();
        return numbers.isEmpty() ? 0 : range.getMax() - range.getMin() + 1 - numbers.size();
    }
}
