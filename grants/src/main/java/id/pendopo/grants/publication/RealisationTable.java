package id.pendopo.grants.publication;

import static id.pendopo.core.publication.OpenTable.Column.of;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Planning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the budget, year by year (<i>realisasi hibah dan bantuan sosial</i>), with the columns of the application: year,
 * budget, realised in rupiah and per cent, recipients paid, recipients reported, value reported, file [S]. Social aid that could not be
 * planned has no budget of its own among the recipients, so its share is empty.
 */
final class RealisationTable {
    private RealisationTable() {}

    /** A row of the table. */
    private record Line(int year, AidType type, Planning planning) implements Comparable<Line> {
        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::year).thenComparing(Line::type).thenComparing(Line::planning);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    /** Sums of one line. */
    private static final class Sums {
        private Rupiah budget = Rupiah.ZERO;
        private Rupiah realised = Rupiah.ZERO;
        private Rupiah reportedValue = Rupiah.ZERO;
        private long paid;
        private long reported;

        void add(PublicGrant grant) {
            Rupiah budgeted = grant.view().money().amounts().getOrDefault(LadderStep.BUDGETED, Rupiah.ZERO);
            budget = budget.plus(budgeted);
            realised = realised.plus(grant.realised());
            paid += grant.realised().isPositive() ? 1 : 0;
            if (grant.view().report().used().isPresent()) {
                reported++;
                reportedValue = reportedValue.plus(grant.view().report().used().get());
            }
        }

        void add(UnplannedTotal total) {
            realised = realised.plus(total.paidAmount());
            paid += total.paid();
            reported += total.reported();
            reportedValue = reportedValue.plus(total.reportedAmount());
        }

        Object share() {
            return budget.isZero()
                    ? ""
                    : realised.ratioTo(budget).toPercentage(2, Rounding.HALF_UP).toText();
        }
    }

    static OpenTable table(PublicGrants all, OutputWords words) {
        Map<Line, Sums> sums = new TreeMap<>();
        for (PublicGrant grant : all.grants()) {
            Line line = new Line(grant.budget().year(), grant.kind().type(), Planning.PLANNED);
            sums.computeIfAbsent(line, key -> new Sums()).add(grant);
        }
        for (UnplannedTotal total : all.unplanned()) {
            Line line = new Line(total.year(), AidType.BANSOS, Planning.UNPLANNED);
            sums.computeIfAbsent(line, key -> new Sums()).add(total);
        }
        List<List<Object>> rows = new ArrayList<>();
        sums.forEach((line, one) -> rows.add(row(line, one, words)));
        return new OpenTable(
                "realisation",
                Text.of("Realisasi hibah dan bantuan sosial per tahun", "Budget and spending by year"),
                List.of(
                        of("year", "tahun", "year"),
                        of("type", "jenis", "type"),
                        of("budget", "anggaran (Rp)", "budget (Rp)"),
                        of("realised", "realisasi (Rp)", "realised (Rp)"),
                        of("share", "realisasi (%)", "realised (%)"),
                        of("paid", "penerima dana", "recipients paid"),
                        of("reported", "penerima yang melapor", "recipients reported"),
                        of("reportedValue", "nilai laporan (Rp)", "value reported (Rp)"),
                        of("file", "berkas", "file")),
                rows);
    }

    private static List<Object> row(Line line, Sums sums, OutputWords words) {
        boolean planned = line.planning() == Planning.PLANNED;
        String name = planned
                ? words.of(line.type())
                : words.of(Text.of(
                        "Bantuan sosial yang tidak dapat direncanakan", "Social aid that could not be planned"));
        PublicOutput file = planned ? PublicOutput.RECIPIENTS : PublicOutput.UNPLANNED;
        return List.of(
                line.year(),
                name,
                planned ? sums.budget : "",
                sums.realised,
                sums.share(),
                sums.paid,
                sums.reported,
                sums.reportedValue,
                file.fileName(line.year(), "csv"));
    }
}
