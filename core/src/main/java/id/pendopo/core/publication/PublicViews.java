package id.pendopo.core.publication;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Handling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** What strangers may see of the cases of an office (<i>tampilan publik</i>). Thread-safe. */
public final class PublicViews {
    private final Office office;
    private final Map<String, PublicViewProvider> providers = new HashMap<>();

    private PublicViews(Office office) {
        this.office = office;
        for (PublicViewProvider provider : ServiceLoader.load(PublicViewProvider.class)) {
            providers.put(provider.procedure(), provider);
        }
    }

    /** The public views of this office, by every provider that {@code ServiceLoader} finds. */
    public static PublicViews of(Office office) {
        return new PublicViews(office);
    }

    /**
     * What a stranger sees; empty when nothing is public, there is no such case, the procedure publishes nothing, or the office closed
     * the case to strangers.
     */
    public Optional<? extends Record> view(String procedure, CaseId id) {
        PublicViewProvider provider = providers.get(procedure);
        if (provider == null) {
            return Optional.empty();
        }
        List<JournalEntry> journal = office.journal(id);
        return office.file(procedure, id)
                .filter(file -> file.handling().confidentiality() == Handling.Confidentiality.ORDINARY)
                .flatMap(file -> provider.view(file, journal));
    }
}
