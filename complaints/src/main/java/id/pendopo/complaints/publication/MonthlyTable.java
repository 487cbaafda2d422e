package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.SmallGroups;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.core.workflow.CaseFile;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Complaints as open data (<i>data terbuka pengaduan</i>): how many came in a month, by category and district, without any text. A cell
 * below the region's least is joined with others of its month; of a month that is too small altogether nothing is told. What has the weight
 * of supervision is in no figure.
 */
public final class MonthlyTable {
    private static final String OTHER = "LAINNYA";
    private static final List<Field> NEEDED = List.of(Field.EXISTENCE, Field.DATES, Field.CATEGORY, Field.AREA);

    private MonthlyTable() {}

    private record Cell(String category, String district) {
        private static final Cell JOINED = new Cell(OTHER, OTHER);
    }

    /** The table of these cases. */
    public static OpenTable of(Collection<CaseFile<Complaint>> files, VisibilityPolicy policy) {
        return of(files, policy, VisibilityTable.declared());
    }

    static OpenTable of(Collection<CaseFile<Complaint>> files, VisibilityPolicy policy, VisibilityTable table) {
        Map<YearMonth, Map<Cell, List<Integer>>> months = new TreeMap<>();
        for (CaseFile<Complaint> file : files) {
            if (isCounted(table, Shields.exposure(file))) {
                List<Integer> members = months.computeIfAbsent(
                                YearMonth.from(file.data().intake().receivedOn()),
                                key -> new TreeMap<>(java.util.Comparator.comparing(Cell::category)
                                        .thenComparing(Cell::district)))
                        .computeIfAbsent(cell(file.data()), key -> new ArrayList<>());
                members.add(members.size());
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        months.forEach((month, cells) -> SmallGroups.joined(
                        cells, policy.anonymity().value(), Cell.JOINED)
                .forEach((cell, members) ->
                        rows.add(List.of(month.toString(), cell.category(), cell.district(), members.size()))));
        return new OpenTable(
                "pengaduan-bulanan",
                Text.of("Pengaduan per bulan, kategori, dan kecamatan", "Complaints by month, category and district"),
                List.of(
                        OpenTable.Column.of("month", "Bulan", "Month"),
                        OpenTable.Column.of("category", "Kategori", "Category"),
                        OpenTable.Column.of("district", "Kecamatan", "District"),
                        OpenTable.Column.of("count", "Jumlah", "Count")),
                rows);
    }

    private static boolean isCounted(VisibilityTable table, Exposure exposure) {
        return NEEDED.stream().noneMatch(field -> table.sight(field, Viewer.OPEN, exposure) == Sight.NONE);
    }

    private static Cell cell(Complaint complaint) {
        String category = complaint
                .intake()
                .leaf()
                .or(complaint.report()::category)
                .map(code -> code.value())
                .orElse(OTHER);
        String district = complaint
                .report()
                .location()
                .flatMap(Location::within)
                .flatMap(village -> village.at(RegionLevel.DISTRICT))
                .map(RegionCode::dotted)
                .orElse(OTHER);
        return new Cell(category, district);
    }
}
