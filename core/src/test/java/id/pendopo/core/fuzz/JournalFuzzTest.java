package id.pendopo.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class JournalFuzzTest {
    /** A journal comes from outside: the check names what is broken and never breaks itself, and no entry is read two ways. */
    @FuzzTest(maxDuration = "12s")
    void a_journal_is_verified_or_its_breaks_are_named(byte[] input) {
        List<String> lines = new String(input, StandardCharsets.UTF_8).lines().toList();

        VerificationReport report = Verification.verify(lines.iterator(), Optional.empty());

        assertThat(report.isIntact()).isEqualTo(report.breaks().isEmpty());
        for (String line : lines) {
            try {
                JournalEntry entry = JournalEntry.parse(line);
                assertThat(JournalEntry.parse(entry.toLine())).isEqualTo(entry);
            } catch (IllegalArgumentException refused) {
                assertThat(report.isIntact()).isFalse();
            }
        }
    }
}
