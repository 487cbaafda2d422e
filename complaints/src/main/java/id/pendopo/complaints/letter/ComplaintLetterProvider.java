package id.pendopo.complaints.letter;

import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintProcedure;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Offers the letters of a complaint (<i>penyedia naskah pengaduan</i>) in Indonesian. Thread-safe. */
public final class ComplaintLetterProvider implements LetterProvider {
    /** For {@code ServiceLoader}. */
    public ComplaintLetterProvider() {}

    @Override
    public String procedure() {
        return ComplaintPolicy.PROCEDURE;
    }

    @Override
    public List<? extends LetterKind> kinds() {
        return List.of(ComplaintLetter.values());
    }

    @Override
    public Map<String, Set<String>> texts() {
        return ComplaintTexts.INDONESIAN.known();
    }

    @Override
    public LetterWriter<?, ?> writer(
            RegionPack pack, LetterOffice office, Function<CaseId, List<JournalEntry>> beside) {
        return ComplaintLetters.in(pack, ComplaintProcedure.in(pack), office, LetterScene.ID);
    }
}
