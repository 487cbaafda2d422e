package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.List;

/**
 * One entry decided again (<i>keputusan yang dihitung ulang</i>). It says nothing personal.
 *
 * @param caseId the case
 * @param seq number of the entry in it
 * @param act the command's name
 * @param at when it was decided
 * @param kind what came of it
 * @param deviations where it comes out otherwise, at most {@value Deviation#LISTED} places
 * @param findings why it is refused now
 * @param detail which version, calendar, rule or failure it is about, or empty text
 * @param notAtHand references of its personal values that are destroyed or not at hand, so that nobody could compare them
 */
public record Recomputed(
        CaseId caseId,
        long seq,
        String act,
        Instant at,
        RecomputeKind kind,
        List<Deviation> deviations,
        List<Finding> findings,
        String detail,
        List<String> notAtHand) {
    /** Copies what it is given. */
    public Recomputed {
        deviations = List.copyOf(deviations);
        findings = List.copyOf(findings);
        notAtHand = List.copyOf(notAtHand);
    }

    static Recomputed of(JournalEntry entry, RecomputeKind kind, String detail) {
        return new Recomputed(
                entry.caseId(), entry.seq(), entry.act(), entry.at(), kind, List.of(), List.of(), detail, List.of());
    }

    Recomputed as(RecomputeKind other, String about) {
        return new Recomputed(caseId, seq, act, at, other, deviations, findings, about, notAtHand);
    }

    Recomputed with(List<Deviation> found) {
        return new Recomputed(caseId, seq, act, at, kind, found, findings, detail, notAtHand);
    }

    Recomputed refusedBy(List<Finding> against) {
        return new Recomputed(caseId, seq, act, at, kind, deviations, against, detail, notAtHand);
    }

    Recomputed without(List<String> refs) {
        return new Recomputed(caseId, seq, act, at, kind, deviations, findings, detail, refs);
    }

    /** Whether the same came out. */
    @JsonIgnore
    public boolean isSame() {
        return kind == RecomputeKind.SAME;
    }
}
