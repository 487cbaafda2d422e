package id.pendopo.licensing.register;

import static id.pendopo.core.publication.DatasetVariable.Kind.TEXT;
import static id.pendopo.core.publication.DatasetVariable.Kind.WHOLE;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.DatasetVariable;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.SmallGroups;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How many applications were refused and for which category of reason (<i>rekapitulasi penolakan</i>): counts and nothing more. */
final class RefusalsTable {
    static final Text TITLE = Text.of("Rekapitulasi penolakan permohonan izin", "Refusals of applications");

    static final List<DatasetVariable> VARIABLES = List.of(
            StatisticsTable.variable("year", TEXT, "tahun", "year", "Tahun penolakan", "Year of the refusal"),
            StatisticsTable.variable(
                    "type",
                    TEXT,
                    "jenis",
                    "type",
                    "Kode jenis izin; OTHER untuk gabungan",
                    "Code of the type; OTHER for those that were joined"),
            StatisticsTable.variable(
                    "reason",
                    TEXT,
                    "alasan",
                    "reason",
                    "Kategori alasan; OTHER untuk gabungan",
                    "Category of the reason; OTHER for those that were joined"),
            StatisticsTable.variable(
                            "count", WHOLE, "jumlah", "count", "Permohonan yang ditolak", "Applications refused")
                    .in("berkas"));

    private RefusalsTable() {}

    static OpenTable of(List<HandledApplication> all, int least) {
        List<List<Object>> rows = new ArrayList<>();
        List<HandledApplication> refused = all.stream()
                .filter(one -> one.outcome()
                        .flatMap(HandledApplication.Outcome::refusal)
                        .isPresent())
                .toList();
        grouped(refused, one -> Year.of(one.outcome().orElseThrow().on().getYear()))
                .forEach((year, ofYear) -> SmallGroups.joined(
                                grouped(ofYear, HandledApplication::type), least, MonthlyFigures.OTHER)
                        .forEach((type, ofType) -> SmallGroups.joined(
                                        grouped(ofType, RefusalsTable::reason), least, MonthlyFigures.OTHER)
                                .forEach((reason, one) ->
                                        rows.add(List.of(year.toString(), type, reason, one.size())))));
        return new OpenTable("refusals", TITLE, columns(VARIABLES), rows);
    }

    static List<OpenTable.Column> columns(List<DatasetVariable> variables) {
        return variables.stream()
                .map(variable -> new OpenTable.Column(variable.key(), variable.label()))
                .toList();
    }

    private static Code reason(HandledApplication one) {
        return one.outcome().flatMap(HandledApplication.Outcome::refusal).orElseThrow();
    }

    private static <K extends Comparable<? super K>> Map<K, List<HandledApplication>> grouped(
            List<HandledApplication> all, Function<HandledApplication, K> by) {
        Map<K, List<HandledApplication>> groups = new TreeMap<>();
        all.forEach(one -> groups.computeIfAbsent(by.apply(one), ignored -> new ArrayList<>())
                .add(one));
        return groups;
    }
}
