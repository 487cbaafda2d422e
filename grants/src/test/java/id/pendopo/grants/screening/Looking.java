package id.pendopo.grants.screening;

import id.pendopo.core.finding.Severity;
import id.pendopo.grants.proposal.ElectionWindow;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningRun;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the screening of one case against others, as the national limits have it. */
final class Looking {
    static final Instant AS_OF = Instant.parse("2025-08-10T17:00:00Z");
    static final LocalDate DAY = LocalDate.of(2025, 8, 11);
    static final ScreeningLimits LIMITS = new ScreeningLimits(90, 10, 6, Optional.empty());

    private Looking() {}

    static ScreeningRun run(Drawn subject, Drawn... others) {
        return run(LIMITS, Relations.unconnected(AS_OF), subject, others);
    }

    static ScreeningRun run(ScreeningLimits limits, Relations relations, Drawn subject, Drawn... others) {
        List<ScreeningSubject> all = new ArrayList<>();
        for (Drawn other : others) {
            all.add(other.drawn());
        }
        CaseIndex index = CaseIndex.of(all, limits.similarityThreshold(), AS_OF, "test");
        return Screening.over(index, relations).run(subject.drawn(), limits, DAY);
    }

    static ScreeningLimits before(String from, String to) {
        return new ScreeningLimits(
                90, 10, 6, Optional.of(new ElectionWindow(LocalDate.parse(from), LocalDate.parse(to))));
    }

    /** Code and severity of what was found, such as {@code DUP_YEAR BLOCK}. */
    static List<String> found(ScreeningRun run) {
        return run.findings().stream()
                .map(one -> one.code() + " " + one.severity())
                .toList();
    }

    static ScreeningFinding one(ScreeningRun run, ScreeningCode code, Severity severity) {
        return run.of(code).stream()
                .filter(found -> found.severity() == severity)
                .findFirst()
                .orElseThrow();
    }
}
