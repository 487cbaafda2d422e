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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Complaints as open data (<i>data terbuka pengaduan</i>): how many came in a month, by category and district, without any text. A cell
 * below the region's least is joined with others of its month, also one in which fewer than that have no public page; of a month that is
 * too small altogether nothing is told. Those without a public page are counted by full groups of as many, so that the figures of two
 * days do not differ by a single one. What has the weight of supervision is in no figure.
 */
public final class MonthlyTable {
    private static final String OTHER = "LAINNYA";
    private static final List<Field> NEEDED = List.of(Field.EXISTENCE, Field.DATES, Field.CATEGORY, Field.AREA);

    private MonthlyTable() {}

    private record Cell(String category, String district) {
        private static final Cell JOINED = new Cell(OTHER, OTHER);
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::category).thenComparing(Cell::district);
    }

    /** How many, and of those how many have no public page. */
    private record Sum(int all, int hidden) {
        Sum plus(Sum other) {
            return new Sum(all + other.all, hidden + other.hidden);
        }

        Sum withoutHidden() {
            return new Sum(all - hidden, 0);
        }

        /** With the hidden ones by full groups alone: of two figures of one cell none tells of a single one by which they differ. */
        int counted(int least) {
            return all - hidden % least;
        }

        boolean isTold(int least) {
            return all >= least && (hidden == 0 || hidden >= least);
        }
    }

    /** Anybody can count the public pages: what a figure has beyond them is as many as it must have itself, or none. */
    private static Map<Cell, Sum> told(Map<Cell, Sum> cells, int least) {
        Map<Cell, Sum> counted = new TreeMap<>(Cell.ORDER);
        boolean tooFew = cells.values().stream().mapToInt(Sum::hidden).sum() < least;
        cells.forEach((cell, sum) -> counted.put(cell, tooFew ? sum.withoutHidden() : sum));
        counted.values().removeIf(sum -> sum.all() == 0);
        return SmallGroups.summed(
                counted, sum -> sum.isTold(least), Sum::plus, Comparator.comparingInt(Sum::all), Cell.JOINED);
    }

    /** The table of these cases. */
    public static OpenTable of(Collection<CaseFile<Complaint>> files, VisibilityPolicy policy) {
        return of(files, policy, VisibilityTable.declared());
    }

    static OpenTable of(Collection<CaseFile<Complaint>> files, VisibilityPolicy policy, VisibilityTable table) {
        Map<YearMonth, Map<Cell, Sum>> months = new TreeMap<>();
        for (CaseFile<Complaint> file : files) {
            Exposure exposure = Shields.exposure(file);
            if (isCounted(table, exposure)) {
                Sum one = new Sum(1, table.isThere(Viewer.PUBLIC, exposure) ? 0 : 1);
                months.computeIfAbsent(
                                YearMonth.from(file.data().intake().receivedOn()), key -> new TreeMap<>(Cell.ORDER))
                        .merge(cell(file.data()), one, Sum::plus);
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        int least = policy.anonymity().value();
        months.forEach((month, cells) -> told(cells, least)
                .forEach((cell, sum) ->
                        rows.add(List.of(month.toString(), cell.category(), cell.district(), sum.counted(least)))));
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
