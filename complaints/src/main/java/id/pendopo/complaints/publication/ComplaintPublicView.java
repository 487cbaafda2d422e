package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.publication.PublicViewProvider;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Optional;

/** The public page of a complaint for whoever asks an office (<i>tampilan publik pengaduan</i>). Points that are coarsened are left out. */
public final class ComplaintPublicView implements PublicViewProvider {
    /** For {@code ServiceLoader}. */
    public ComplaintPublicView() {}

    @Override
    public String procedure() {
        return ComplaintPolicy.PROCEDURE;
    }

    @Override
    public Optional<PublicComplaint> view(CaseFile<?> file, List<JournalEntry> journal) {
        return complaint(file).flatMap(one -> Views.of(one).publicPage());
    }

    @SuppressWarnings("unchecked") // a case whose data is a complaint is one
    private static Optional<CaseFile<Complaint>> complaint(CaseFile<?> file) {
        return file.data() instanceof Complaint ? Optional.of((CaseFile<Complaint>) file) : Optional.empty();
    }
}
