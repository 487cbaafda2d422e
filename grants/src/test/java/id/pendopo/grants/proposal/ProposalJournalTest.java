package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.workflow.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sealed journal of a whole case gives the equal case file, and holds no person. */
class ProposalJournalTest {
    @Test
    void a_sealed_journal_replays_to_the_equal_case_file() {
        Walk walk = Walk.upTo(ProposalStage.REFUND_DUE);
        Random seeded = new Random(7);
        List<JournalEntry> journal = new ArrayList<>();
        Map<String, PersonalRecord> vault = new HashMap<>();
        StringBuilder lines = new StringBuilder();
        String previous = JournalEntry.ORIGIN;
        for (Entry<Proposal> entry : walk.entries()) {
            Sealed sealed = Sealer.seal(entry, Bandung.workflow().types(), previous, seeded::nextBytes);
            journal.add(sealed.entry());
            lines.append(sealed.line());
            sealed.personal().forEach(record -> vault.put(record.ref(), record));
            previous = sealed.entry().hash();
        }
        assertThat(lines.toString()).doesNotContain("0012345678901", "3273014501900001", "Ketua Contoh");
        assertThat(Replay.of(Bandung.workflow().types(), Proposal.class)
                        .file(journal, ref -> Optional.ofNullable(vault.get(ref))))
                .isEqualTo(walk.file());
        assertThat(PublicProposalView.of(walk.file(), journal))
                .isEqualTo(PublicProposalView.from(walk.file(), walk.entries()));
        assertThat(new PublicProposals().view(walk.file(), journal)).isPresent();
    }
}
