package id.pendopo.complaints.duplicate;

import id.pendopo.core.workflow.CaseId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the open reports that a report may repeat (<i>pencarian laporan ganda</i>). It looks under the keys of {@link CandidateKeys} and so
 * finds whatever a comparison with all of them would find. Thread-safe as its index is.
 */
public final class DuplicateSearch {
    /** The most that are shown to somebody who is about to send a report. */
    public static final int SHOWN = 10;

    private final DuplicateScoring scoring;
    private final CandidateKeys keys;
    private final OpenReports reports;

    private DuplicateSearch(DuplicatePolicy policy, OpenReports reports) {
        this.scoring = DuplicateScoring.of(policy);
        this.keys = CandidateKeys.of(policy);
        this.reports = reports;
    }

    /** By this policy, among these. */
    public static DuplicateSearch of(DuplicatePolicy policy, OpenReports reports) {
        return new DuplicateSearch(policy, reports);
    }

    /**
     * For officers: every open report that is similar or more, the most alike first. Hidden ones are among them: each is shown to an officer
     * only if the case is there for him.
     *
     * @param self the case of the report itself, which is no duplicate of itself; empty before it is sent
     */
    public List<DuplicateMatch> like(ReportTrace trace, Optional<CaseId> self) {
        Set<CaseId> seen = new HashSet<>();
        self.ifPresent(seen::add);
        return reports.under(keys.sought(trace)).stream()
                .filter(report -> seen.add(report.id()))
                .flatMap(report -> scoring.score(trace, report.trace()).stream()
                        .filter(score -> score.likeness() != Likeness.DIFFERENT)
                        .map(score -> new DuplicateMatch(report, score)))
                .sorted(DuplicateMatch.ORDER)
                .toList();
    }

    /**
     * What somebody sends once more: of his own open reports the one that this repeats, from the score at which a merge is suggested. It is put
     * to that one as a reply and opens no case of its own, which only he can decide [D].
     *
     * @param own the ids of his open reports, hidden ones too: they are his
     */
    public Optional<DuplicateMatch> repeated(ReportTrace trace, Set<CaseId> own) {
        return like(trace, Optional.empty()).stream()
                .filter(match -> match.score().likeness() == Likeness.SUGGEST_MERGE)
                .filter(match -> own.contains(match.report().id()))
                .findFirst();
    }

    /**
     * For whoever is about to send a report: at most {@value #SHOWN} that he may support instead, of those alone that the public sees. That
     * there is a hidden one like his is never told.
     */
    public List<DuplicateMatch> toSupport(ReportTrace trace) {
        return like(trace, Optional.empty()).stream()
                .filter(match -> match.report().isPublic())
                .limit(SHOWN)
                .toList();
    }
}
