package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of one procedure in what an office has written: the whole journal intact, or nothing is made of it. */
final class IntactCases {
    private IntactCases() {}

    /** The entries of each case of this procedure, by its id. */
    static Map<CaseId, List<JournalEntry>> of(Path journal, String procedure, Text broken) throws IOException {
        VerificationReport report;
        try (JsonLines lines = JsonLines.of(journal)) {
            report = Verification.verify(lines, List.of());
        }
        if (!report.isIntact()) {
            throw new Trouble(
                    broken,
                    reader -> report.breaks().get(0).text().in(reader),
                    Text.of(
                            "jalankan 'journal verify' untuk melihat semuanya",
                            "run 'journal verify' to see everything"));
        }
        Map<CaseId, List<JournalEntry>> cases = new LinkedHashMap<>();
        AuditFiles.journal(journal, entry -> entry.procedure().equals(procedure))
                .forEach(entry -> cases.computeIfAbsent(entry.caseId(), id -> new ArrayList<>())
                        .add(entry));
        return cases;
    }
}
