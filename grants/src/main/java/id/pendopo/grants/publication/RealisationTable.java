package id.pendopo.grants.publication;

import static id.pendopo.core.publication.OpenTable.Column.of;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.LadderStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the budget, year by year (<i>realisasi hibah dan bantuan sosial</i>), with the columns of the application: year,
 * budget, realised in rupiah and per cent, recipients paid, recipients reported, value reported, file [S]. Social aid that could not be
 * planned has no budget of its own among the recipients, so its share is empty.
 */
final class RealisationTable {
    private static final String PLANNED = "1";
    private static final String UNPLANNED = "2";

    private RealisationTable() {}

    /** Sums of one year and type. */
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
        Map<String, Sums> sums = new TreeMap<>();
        all.grants()
                .forEach(grant -> sums.computeIfAbsent(
                                key(grant.budget().year(), grant.kind().type(), PLANNED), key -> new Sums())
                        .add(grant));
        all.unplanned()
                .forEach(total -> sums.computeIfAbsent(key(total.year(), AidType.BANSOS, UNPLANNED), key -> new Sums())
                        .add(total));
        List<List<Object>> rows = new ArrayList<>();
        sums.forEach((key, one) -> rows.add(row(key.split("\\|"), one, words)));
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

    private static String key(int year, AidType type, String planning) {
        return year + "|" + type.ordinal() + "|" + planning;
    }

    private static List<Object> row(String[] key, Sums sums, OutputWords words) {
        boolean planned = key[2].equals(PLANNED);
        AidType type = AidType.values()[Integer.parseInt(key[1])];
        String name = planned
                ? words.of(type)
                : words.of(Text.of(
                        "Bantuan sosial yang tidak dapat direncanakan", "Social aid that could not be planned"));
        return List.of(
                Integer.parseInt(key[0]),
                name,
                planned ? sums.budget : "",
                sums.realised,
                sums.share(),
                sums.paid,
                sums.reported,
                sums.reportedValue,
                (planned ? PublicOutput.RECIPIENTS : PublicOutput.UNPLANNED).fileName(Integer.parseInt(key[0]), "csv"));
    }
}
