package id.pendopo.grants.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Offers the letters of a proposal (<i>penyedia naskah dinas hibah dan bantuan sosial</i>). Thread-safe. */
public final class ProposalLetters implements LetterProvider {
    @Override
    public String procedure() {
        return ProposalPolicy.PROCEDURE;
    }

    @Override
    public List<? extends LetterKind> kinds() {
        return List.of(ProposalLetter.values());
    }

    @Override
    public Map<String, Set<String>> texts() {
        return Letters.texts();
    }

    @Override
    public LetterWriter<?, ?> writer(
            RegionPack pack, LetterOffice office, Function<CaseId, List<JournalEntry>> beside) {
        return Letters.in(pack, office);
    }
}
