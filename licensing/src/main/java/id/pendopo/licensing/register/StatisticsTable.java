package id.pendopo.licensing.register;

import static id.pendopo.core.publication.DatasetVariable.Kind.DECIMAL;
import static id.pendopo.core.publication.DatasetVariable.Kind.TEXT;
import static id.pendopo.core.publication.DatasetVariable.Kind.WHOLE;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.DatasetVariable;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.SmallGroups;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What an office did with applications, month by month (<i>statistik bulanan perizinan</i>). Types with too few files in a month are joined
 * with others of that month, separately for what came in and for what went out.
 */
final class StatisticsTable {
    static final Text TITLE = Text.of("Statistik bulanan permohonan izin", "Monthly statistics of applications");

    static final List<DatasetVariable> VARIABLES = List.of(
            variable("month", TEXT, "bulan", "month", "Tahun dan bulan", "Year and month"),
            variable(
                    "type",
                    TEXT,
                    "jenis",
                    "type",
                    "Kode jenis izin; OTHER untuk gabungan",
                    "Code of the type; OTHER for those that were joined"),
            variable(
                            "in",
                            WHOLE,
                            "berkas masuk",
                            "files in",
                            "Permohonan yang diajukan dalam bulan itu",
                            "Submitted in that month")
                    .asOptional()
                    .in("berkas"),
            variable(
                            "out",
                            WHOLE,
                            "berkas selesai",
                            "files out",
                            "Permohonan yang berakhir dalam bulan itu",
                            "Ended in that month")
                    .asOptional()
                    .in("berkas"),
            variable(
                            "medianDays",
                            DECIMAL,
                            "median hari",
                            "median days",
                            "Median hari kerja sampai berakhir",
                            "Median of working days")
                    .asOptional()
                    .in("hari kerja"),
            variable(
                            "ninetiethDays",
                            WHOLE,
                            "persentil 90",
                            "90th percentile",
                            "Hari kerja yang cukup bagi sembilan dari sepuluh berkas",
                            "Working days that were enough for nine of ten")
                    .asOptional()
                    .in("hari kerja"),
            variable(
                            "onTimePercent",
                            DECIMAL,
                            "tepat waktu (%)",
                            "on time (%)",
                            "Bagian yang diputus dalam jangka waktunya",
                            "Share decided within the term")
                    .asOptional()
                    .in("persen"),
            variable(
                            "returnsPerFile",
                            DECIMAL,
                            "pengembalian per berkas",
                            "returns per file",
                            "Rata-rata pengembalian untuk perbaikan",
                            "Returns for correction on average")
                    .asOptional(),
            variable(
                            "lastDayReturns",
                            WHOLE,
                            "pengembalian hari terakhir",
                            "last-day returns",
                            "Pengembalian pada hari terakhir jangka waktu",
                            "Returns on the last day of the term")
                    .asOptional(),
            variable(
                            "deemed",
                            WHOLE,
                            "dianggap dikabulkan",
                            "deemed approvals",
                            "Berkas yang dikabulkan karena jangka waktu lewat",
                            "Granted by silence")
                    .asOptional()
                    .in("berkas"));

    private StatisticsTable() {}

    static OpenTable of(List<HandledApplication> all, int least) {
        SortedMap<YearMonth, Map<Code, List<HandledApplication>>> in =
                byMonth(all, one -> Optional.of(YearMonth.from(one.received())));
        SortedMap<YearMonth, Map<Code, List<HandledApplication>>> out =
                byMonth(all, one -> one.outcome().map(outcome -> YearMonth.from(outcome.on())));
        Set<YearMonth> months = new TreeSet<>(in.keySet());
        months.addAll(out.keySet());
        List<List<Object>> rows = new ArrayList<>();
        for (YearMonth month : months) {
            Map<Code, List<HandledApplication>> came =
                    SmallGroups.joined(in.getOrDefault(month, Map.of()), least, MonthlyFigures.OTHER);
            Map<Code, List<HandledApplication>> went =
                    SmallGroups.joined(out.getOrDefault(month, Map.of()), least, MonthlyFigures.OTHER);
            Set<Code> types = new TreeSet<>(came.keySet());
            types.addAll(went.keySet());
            for (Code type : types) {
                rows.add(row(
                        month, type, came.getOrDefault(type, List.of()), went.getOrDefault(type, List.of()), least));
            }
        }
        return new OpenTable("statistics", TITLE, RefusalsTable.columns(VARIABLES), rows);
    }

    private static List<Object> row(
            YearMonth month, Code type, List<HandledApplication> came, List<HandledApplication> went, int least) {
        Optional<MonthlyFigures> figures = went.isEmpty()
                ? Optional.empty()
                : Optional.of(MonthlyFigures.of(
                        went.stream().flatMap(one -> one.outcome().stream()).toList(), least));
        return List.of(
                month.toString(),
                type,
                came.isEmpty() ? "" : came.size(),
                figures.map(MonthlyFigures::out),
                figures.map(MonthlyFigures::medianDays),
                figures.map(MonthlyFigures::ninetiethDays),
                figures.flatMap(MonthlyFigures::onTimePercent),
                figures.map(MonthlyFigures::returnsPerFile),
                figures.map(MonthlyFigures::lastDayReturns),
                figures.map(MonthlyFigures::deemed));
    }

    private static SortedMap<YearMonth, Map<Code, List<HandledApplication>>> byMonth(
            List<HandledApplication> all, Function<HandledApplication, Optional<YearMonth>> when) {
        SortedMap<YearMonth, Map<Code, List<HandledApplication>>> months = new TreeMap<>();
        for (HandledApplication one : all) {
            when.apply(one)
                    .ifPresent(month -> months.computeIfAbsent(month, ignored -> new TreeMap<>())
                            .computeIfAbsent(one.type(), ignored -> new ArrayList<>())
                            .add(one));
        }
        return months;
    }

    static DatasetVariable variable(
            String key, DatasetVariable.Kind kind, String id, String en, String definition, String defined) {
        return DatasetVariable.of(key, kind, Text.of(id, en), Text.of(definition, defined));
    }
}
