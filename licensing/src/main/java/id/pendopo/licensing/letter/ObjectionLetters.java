package id.pendopo.licensing.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.objection.Objection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes the decisions on objections and appeals (<i>penyusun keputusan keberatan dan banding</i>): the same case, pack and office give
 * the same letter. Immutable and thread-safe.
 */
public final class ObjectionLetters extends LetterWriter<Objection, ObjectionLetter> {
    private static final Set<String> DECIDING = Set.of("grant", "deny", "issueDeemed");

    private final LetterTexts texts;
    private final Function<CaseId, List<JournalEntry>> beside;

    private ObjectionLetters(
            RegionPack pack,
            Procedure<Objection> procedure,
            LetterOffice office,
            Function<CaseId, List<JournalEntry>> beside) {
        super(pack, procedure, office);
        this.texts = LicensingTexts.OWN.in(pack);
        this.beside = beside;
    }

    /**
     * The writer of a region and an office, over a procedure that is open already.
     *
     * @param beside the journal of what is contested; none of a case that is not there
     * @throws id.pendopo.core.policy.PackRefused if the region's own words for letters belong to none, or name what that letter may
     *     not show
     */
    public static ObjectionLetters in(
            RegionPack pack,
            Procedure<Objection> procedure,
            LetterOffice office,
            Function<CaseId, List<JournalEntry>> beside) {
        return new ObjectionLetters(pack, procedure, office, beside);
    }

    @Override
    public List<ObjectionLetter> kinds() {
        return List.of(ObjectionLetter.values());
    }

    @Override
    protected List<ObjectionLetter> called(LetterCase<Objection> at) {
        boolean appeal = at.data().appeal().isPresent();
        return DECIDING.contains(at.entry().act())
                ? List.of(appeal ? ObjectionLetter.APPEAL_DECISION : ObjectionLetter.OBJECTION_DECISION)
                : List.of();
    }

    @Override
    protected boolean isTime(ObjectionLetter kind, LetterCase<Objection> at) {
        return called(at).contains(kind);
    }

    @Override
    protected Written compose(ObjectionLetter kind, List<LetterCase<Objection>> cases) {
        ObjectionScene scene = new ObjectionScene(pack(), office(), kind, cases, texts, beside);
        LetterDraft<ObjectionScene> draft = new LetterDraft<>(scene, texts);
        draft.asLetterTo(scene.party())
                .numberedAs(scene.ruling().map(Objection.Ruling::number), "case.ruling")
                .paragraph("opening")
                .add(new LetterBlock.Points(
                        Optional.of(draft.text("grounds")),
                        scene.grounds().stream().map(draft::take).toList()));
        if (scene.ruling().map(Objection.Ruling::bySilence).orElse(false)) {
            draft.paragraph("silence");
        }
        draft.paragraph("decided");
        if (scene.isGranted()) {
            draft.paragraph(scene.isAgainstApplication() ? "reopened" : "restored");
        } else {
            draft.paragraph("reason").paragraph("remedies");
        }
        draft.signedAs(Optional.empty(), scene.at().entry().actor(), false);
        boolean invented =
                cases.get(0).file().policy().isIllustration() || legalBasis().isIllustration();
        LegalSource basis = kind == ObjectionLetter.APPEAL_DECISION ? LicensingLaw.APPEAL : LicensingLaw.OBJECTION;
        return draft.written(bases(List.of(basis), invented), invented);
    }
}
