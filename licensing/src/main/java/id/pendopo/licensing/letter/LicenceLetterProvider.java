package id.pendopo.licensing.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceProcedure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Offers the letters of a licence (<i>penyedia naskah izin</i>). Thread-safe. */
public final class LicenceLetterProvider implements LetterProvider {
    /** For {@code ServiceLoader}. */
    public LicenceLetterProvider() {}

    @Override
    public String procedure() {
        return LicencePolicy.PROCEDURE;
    }

    @Override
    public List<? extends LetterKind> kinds() {
        return List.of(LicenceLetter.values());
    }

    @Override
    public Map<String, Set<String>> texts() {
        return LicensingTexts.OWN.known();
    }

    @Override
    public LetterWriter<?, ?> writer(
            RegionPack pack, LetterOffice office, Function<CaseId, List<JournalEntry>> beside) {
        return LicenceLetters.in(pack, LicenceProcedure.in(pack), office, beside);
    }
}
