package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.testkit.workflow.CaseJournal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sealed journal of a whole case gives the equal case file, and holds no person. */
class ProposalJournalTest {
    @Test
    void a_sealed_journal_replays_to_the_equal_case_file() {
        Walk walk = Walk.upTo(ProposalStage.REFUND_DUE);
        CaseJournal<Proposal> sealed = CaseJournal.of(Bandung.workflow(), walk.entries());
        assertThat(String.join("", sealed.lines())).doesNotContain("0012345678901", "3273014501900001", "Ketua Contoh");
        sealed.replaysTo(walk.file());
        List<JournalEntry> journal = sealed.entries();
        assertThat(PublicProposalView.of(walk.file(), journal))
                .isEqualTo(PublicProposalView.from(walk.file(), walk.entries()));
        assertThat(new PublicProposals().view(walk.file(), journal)).isPresent();
    }
}
