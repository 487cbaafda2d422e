package id.pendopo.grants.proposal;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.publication.PublicViewProvider;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Optional;

/** Offers the public view of proposals (<i>penyedia tampilan publik</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class PublicProposals implements PublicViewProvider {
    /** For {@code ServiceLoader}. */
    public PublicProposals() {}

    @Override
    public String procedure() {
        return ProposalPolicy.PROCEDURE;
    }

    /** @throws IllegalArgumentException if the file is of another procedure */
    @Override
    @SuppressWarnings("unchecked") // The procedure's name says what its data is.
    public Optional<PublicProposalView> view(CaseFile<?> file, List<JournalEntry> journal) {
        if (!(file.data() instanceof Proposal)) {
            throw new IllegalArgumentException(
                    "public view: case %s is of %s, not of %s".formatted(file.id(), file.procedure(), procedure()));
        }
        return PublicProposalView.of((CaseFile<Proposal>) file, journal);
    }
}
