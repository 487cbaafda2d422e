package id.pendopo.licensing.application;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.publication.PublicViewProvider;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Optional;

/** Offers the public view of applications (<i>pelacakan permohonan</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class PublicApplications implements PublicViewProvider {
    /** For {@code ServiceLoader}. */
    public PublicApplications() {}

    @Override
    public String procedure() {
        return ApplicationPolicy.PROCEDURE;
    }

    /** @throws IllegalArgumentException if the file is of another procedure */
    @Override
    @SuppressWarnings("unchecked") // The procedure's name says what its data is.
    public Optional<PublicApplicationView> view(CaseFile<?> file, List<JournalEntry> journal) {
        if (!(file.data() instanceof Application)) {
            throw new IllegalArgumentException(
                    "public view: case %s is of %s, not of %s".formatted(file.id(), file.procedure(), procedure()));
        }
        return PublicApplicationView.of((CaseFile<Application>) file, journal);
    }
}
