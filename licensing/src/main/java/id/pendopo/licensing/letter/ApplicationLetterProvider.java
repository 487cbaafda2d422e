package id.pendopo.licensing.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.ApplicationProcedure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Offers the letters of an application (<i>penyedia naskah permohonan izin</i>). Thread-safe. */
public final class ApplicationLetterProvider implements LetterProvider {
    /** For {@code ServiceLoader}. */
    public ApplicationLetterProvider() {}

    @Override
    public String procedure() {
        return ApplicationPolicy.PROCEDURE;
    }

    @Override
    public List<? extends LetterKind> kinds() {
        return List.of(ApplicationLetter.values());
    }

    @Override
    public Map<String, Set<String>> texts() {
        return LicensingTexts.OWN.known();
    }

    @Override
    public LetterWriter<?, ?> writer(
            RegionPack pack, LetterOffice office, Function<CaseId, List<JournalEntry>> beside) {
        return ApplicationLetters.in(pack, ApplicationProcedure.in(pack), office);
    }
}
