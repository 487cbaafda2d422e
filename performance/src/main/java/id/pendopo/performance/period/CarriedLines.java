package id.pendopo.performance.period;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the lists of a later month hold of a correction (<i>selisih dalam daftar bulan kemudian</i>), as the office's own cases of that month
 * say.
 *
 * @param amount its sum in the lists that are signed
 * @param unsigned units whose list of that month is not signed, or not there
 */
public record CarriedLines(Rupiah amount, List<UnitCode> unsigned) {
    /** The fact, asked about {@link #subject}. */
    public static final Fact<CarriedLines> FACT = Fact.of("PAY_CARRIED_LINES", CarriedLines.class);

    private static final String NEXT = ",";
    private static final String PART = "@";

    /** Copies what it is given. */
    public CarriedLines {
        unsigned = List.copyOf(unsigned);
    }

    /** Which correction in which lists. */
    record Asked(String id, YearMonth into, SortedSet<UnitCode> units) {
        static Asked parse(String subject) {
            String[] parts = subject.split(PART, 3);
            SortedSet<UnitCode> units = new TreeSet<>();
            for (String unit : parts[2].split(NEXT, -1)) {
                units.add(UnitCode.of(unit));
            }
            return new Asked(parts[0], YearMonth.parse(parts[1]), units);
        }
    }

    /** What the fact is asked about. */
    public static String subject(CaseId period, int number, YearMonth into, Collection<UnitCode> units) {
        return Correction.idOf(period, number)
                + PART
                + into
                + PART
                + new TreeSet<>(units).stream().map(UnitCode::value).collect(Collectors.joining(NEXT));
    }
}
