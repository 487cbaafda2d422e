package id.pendopo.complaints.monitoring;

import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.core.law.Text;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.KpiUnit;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.monitoring.Tally;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.OpenTable.Column;
import id.pendopo.core.publication.SmallGroups;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many report at all (<i>jangkauan pengaduan</i>): reports by a thousand residents of each kecamatan. Few reports are not few problems:
 * they may be people who do not know where to report. What the public may not see is in no kecamatan, and so are reports without a place.
 */
public final class Coverage {
    private static final String OTHER = "OTHER";
    private static final List<Column> COLUMNS = List.of(
            Column.of("kecamatan", "Kecamatan", "District"),
            Column.of("reports", "Laporan", "Reports"),
            Column.of("residents", "Penduduk", "Residents"),
            Column.of("byThousand", "Per seribu penduduk, dalam perseratus", "By a thousand residents, in hundredths"));

    private final Map<RegionCode, Long> residents;

    private Coverage(Map<RegionCode, Long> residents) {
        this.residents = new TreeMap<>(residents);
    }

    /**
     * Over these residents, as the region's own statistics has them.
     *
     * @throws IllegalArgumentException if a kecamatan has none or is none
     */
    public static Coverage over(Map<RegionCode, Long> residents) {
        residents.forEach((kecamatan, people) -> {
            Slice.ofKecamatan(kecamatan);
            if (people < 1) {
                throw new IllegalArgumentException(
                        "coverage: %s has %d residents; leave it out where they are not known"
                                .formatted(kecamatan, people));
            }
        });
        return new Coverage(residents);
    }

    /** A reading for each kecamatan, in order of their codes, for those who see the office's own figures. */
    public List<KpiReading> readings(Tally tally, LocalDate from, LocalDate until, Instant asOf) {
        List<KpiReading> readings = new ArrayList<>();
        residents.forEach((kecamatan, people) -> {
            KpiReading opened = opened(tally, kecamatan, from, until, asOf);
            long reports = opened.value().orElse(0L);
            readings.add(new KpiReading(
                    "coverage",
                    ComplaintPolicy.PROCEDURE,
                    opened.region(),
                    Optional.empty(),
                    Optional.of(kecamatan),
                    Optional.of(from),
                    Optional.of(until),
                    KpiUnit.HUNDREDTHS_BY_THOUSAND,
                    KpiUnit.HUNDREDTHS_BY_THOUSAND.of(reports, people),
                    Optional.of(reports),
                    Optional.of(people),
                    Optional.empty(),
                    asOf,
                    opened.policies(),
                    opened.calendar()));
        });
        return readings;
    }

    private record Part(long reports, long people) {
        Part plus(Part other) {
            return new Part(reports + other.reports, people + other.people);
        }
    }

    /**
     * The same for everybody: kecamatan with few reports are joined with the next larger, residents and all.
     *
     * @param name of the file, as {@link OpenTable} wants it
     * @param least the fewest reports
     */
    public OpenTable told(String name, Tally tally, LocalDate from, LocalDate until, Instant asOf, int least) {
        Map<String, Part> parts = new TreeMap<>();
        residents.forEach((kecamatan, people) -> parts.put(
                kecamatan.dotted(),
                new Part(opened(tally, kecamatan, from, until, asOf).value().orElse(0L), people)));
        List<List<Object>> rows = new ArrayList<>();
        SmallGroups.summed(
                        parts,
                        part -> part.reports() == 0 || part.reports() >= least,
                        Part::plus,
                        Comparator.comparingLong(Part::reports),
                        OTHER)
                .forEach((group, part) -> rows.add(List.of(
                        group,
                        part.reports(),
                        part.people(),
                        KpiUnit.HUNDREDTHS_BY_THOUSAND
                                .of(part.reports(), part.people())
                                .orElseThrow())));
        return new OpenTable(
                name, Text.of("Laporan per seribu penduduk", "Reports by a thousand residents"), COLUMNS, rows);
    }

    private static KpiReading opened(Tally tally, RegionCode kecamatan, LocalDate from, LocalDate until, Instant asOf) {
        return tally.readings(ComplaintPolicy.PROCEDURE, Slice.ofKecamatan(kecamatan), from, until, asOf).stream()
                .filter(one -> one.code().equals("opened"))
                .findFirst()
                .orElseThrow();
    }
}
