package id.pendopo.licensing.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.objection.ObjectionPolicy;
import id.pendopo.licensing.objection.ObjectionProcedure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Offers the letters of an objection (<i>penyedia naskah upaya administratif</i>). Thread-safe. */
public final class ObjectionLetterProvider implements LetterProvider {
    /** For {@code ServiceLoader}. */
    public ObjectionLetterProvider() {}

    @Override
    public String procedure() {
        return ObjectionPolicy.PROCEDURE;
    }

    @Override
    public List<? extends LetterKind> kinds() {
        return List.of(ObjectionLetter.values());
    }

    @Override
    public Map<String, Set<String>> texts() {
        return LicensingTexts.OWN.known();
    }

    @Override
    public LetterWriter<?, ?> writer(
            RegionPack pack, LetterOffice office, Function<CaseId, List<JournalEntry>> beside) {
        return ObjectionLetters.in(pack, ObjectionProcedure.in(pack), office, beside);
    }
}
