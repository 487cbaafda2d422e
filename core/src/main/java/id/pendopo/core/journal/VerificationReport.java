package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What checking a journal found (<i>laporan pemeriksaan jurnal</i>).
 *
 * @param lines how many lines were read
 * @param heads the last entry of each case
 * @param roll the last roll that was read; empty when there was none
 * @param breaks every break, those of the journal first, in the order of the lines; at most {@value #LISTED} of them
 * @param total how many breaks there are in all
 */
public record VerificationReport(
        long lines, Map<CaseId, Head> heads, Optional<Head> roll, List<Break> breaks, long total) {
    /** More breaks than these are counted and no longer listed. */
    public static final int LISTED = 10_000;

    /**
     * The last entry of a case, or the last roll: what is kept elsewhere, as an anchor, to notice later that an end was cut off.
     *
     * @param seq its number
     * @param hash its hash
     */
    public record Head(long seq, String hash) {}

    /** The report of a journal without rolls. */
    public VerificationReport(long lines, Map<CaseId, Head> heads, List<Break> breaks, long total) {
        this(lines, heads, Optional.empty(), breaks, total);
    }

    /** Copies what it is given. */
    public VerificationReport {
        heads = Map.copyOf(heads);
        breaks = List.copyOf(breaks);
    }

    /** Whether nothing is broken. */
    @JsonIgnore
    public boolean isIntact() {
        return total == 0;
    }

    /** The last entry of this case. */
    public Optional<Head> head(CaseId id) {
        return Optional.ofNullable(heads.get(id));
    }
}
