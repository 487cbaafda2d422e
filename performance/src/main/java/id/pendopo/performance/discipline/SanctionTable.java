package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What sanctions take from pay by one regulation (<i>tabel pengurangan tambahan penghasilan karena hukuman disiplin</i>), as it was printed.
 * A kind that the source does not name is not in the table. Immutable and thread-safe.
 *
 * @param code by which a policy names it
 * @param name what people call it
 * @param source where it was read, with how sure that is
 * @param cuts one a kind at most
 * @param note what of the source is not here, and what a reader must know
 */
public record SanctionTable(
        Code code,
        Text name,
        LegalSource source,
        List<SanctionCut> cuts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Text> note) {
    /** @throws IllegalArgumentException if a kind stands twice */
    public SanctionTable {
        cuts = List.copyOf(cuts);
        Set<SanctionKind> seen = EnumSet.noneOf(SanctionKind.class);
        for (SanctionCut cut : cuts) {
            if (!seen.add(cut.kind())) {
                throw new IllegalArgumentException(
                        "sanctions %s: %s stands twice; keep one".formatted(code, cut.kind()));
            }
        }
    }

    /** What this kind takes, if the table names it. */
    public Optional<SanctionCut> find(SanctionKind kind) {
        for (SanctionCut cut : cuts) {
            if (cut.kind() == kind) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    /**
     * What this sanction takes in that month; nothing before it began, after its months, or where the table does not name its kind. The
     * decree's months go before the table's.
     */
    public Optional<SanctionCut> cut(SanctionInForce sanction, YearMonth month) {
        int number = sanction.numberOf(month);
        return number < 1
                ? Optional.empty()
                : find(sanction.kind())
                        .filter(cut ->
                                number <= sanction.months().or(cut::months).orElse(Integer.MAX_VALUE));
    }
}
