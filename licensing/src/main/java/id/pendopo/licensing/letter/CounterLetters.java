package id.pendopo.licensing.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.licensing.application.ApplicationClock;
import id.pendopo.licensing.application.CorrectionExpiry;
import id.pendopo.licensing.application.CorrectionRound;
import id.pendopo.licensing.application.FlaggedItem;
import id.pendopo.licensing.application.Intake;
import id.pendopo.licensing.application.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the counter sends: by the system, unsigned, because the applicant meets offices and never the person at the counter. */
final class CounterLetters {
    private CounterLetters() {}

    /** <i>Tanda terima</i>: by the registration number. */
    static void receipt(LetterDraft<ApplicationScene> draft) {
        ApplicationScene scene = draft.scene();
        draft.asLetterTo(scene.holder().party())
                .numberedAs(scene.registration().text(), "case.receiptNumber")
                .paragraph("opening");
        List<LetterBlock.Entry> entries = new ArrayList<>(List.of(
                draft.entry("registration", scene.registration()),
                draft.entry("receivedOn", scene.receivedOn()),
                draft.entry("applicant", scene.holder().name()),
                draft.entry("type", scene.type()),
                draft.entry("applied", scene.applied()),
                draft.entry("location", scene.holder().place())));
        scene.application()
                .intake()
                .flatMap(Intake::tracking)
                .ifPresent(number -> entries.add(1, draft.entry("tracking", number)));
        draft.add(new LetterBlock.Entries(entries));
        List<String> papers = scene.form().dossier().papers().stream()
                .map(Paper::requirement)
                .map(scene::requirement)
                .map(draft::take)
                .toList();
        if (!papers.isEmpty()) {
            draft.add(new LetterBlock.Points(Optional.of(draft.text("papers")), papers));
        }
        if (scene.clock(ApplicationClock.COMPLETENESS).isPresent()) {
            draft.paragraph("terms");
        }
        draft.paragraphs("closing");
    }

    /** <i>Pengembalian</i>: every flagged item with its reason and what the office says of it. */
    static void returned(LetterDraft<ApplicationScene> draft) {
        ApplicationScene scene = draft.scene();
        draft.asLetterTo(scene.holder().party()).numberedByOffice().paragraph("opening");
        List<List<String>> rows = new ArrayList<>();
        scene.returned()
                .map(CorrectionRound::items)
                .orElse(List.of())
                .forEach(item -> rows.add(row(draft, rows.size() + 1, item)));
        draft.add(draft.table("table", List.of("number", "item", "reason", "note"), rows))
                .paragraph("until");
        scene.policy()
                .map(held -> held.correctionExpiry().value())
                .ifPresent(end -> draft.paragraph(end == CorrectionExpiry.REJECTED ? "refused" : "lapsed"));
        draft.paragraphs("closing");
    }

    private static List<String> row(LetterDraft<ApplicationScene> draft, int number, FlaggedItem item) {
        String note = item.note()
                .filter(text -> !text.isErased())
                .map(PersonalText::reveal)
                .orElse("-");
        return LetterDraft.row(
                Integer.toString(number),
                draft.take(draft.scene().flagged(item.item())),
                draft.take(draft.scene().reason(item.reason())),
                note);
    }

    /** <i>Pengalihan</i>: where it belongs. */
    static void redirected(LetterDraft<ApplicationScene> draft) {
        draft.asLetterTo(draft.scene().holder().party())
                .numberedByOffice()
                .paragraph("opening")
                .paragraphs("closing");
    }
}
