package id.pendopo.licensing.letter;

import id.pendopo.core.calendar.ClockExplanation;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.ExplainedDay;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.licensing.application.ApplicationClock;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.fee.FeeAssessment;
import id.pendopo.licensing.fee.FeeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is decided: the fee, the refusal, and what silence granted. */
final class DecisionLetters {
    private DecisionLetters() {}

    /** <i>SKRD</i>: every line as it was computed; the sum was rounded once. */
    static void feeOrder(LetterDraft<ApplicationScene> draft) {
        ApplicationScene scene = draft.scene();
        draft.asLetterTo(scene.holder().party())
                .numberedAs(scene.assessment().map(FeeAssessment::number), "case.fee.number")
                .paragraph("opening");
        List<List<String>> rows = new ArrayList<>();
        for (FeeLine line : scene.assessment().map(FeeAssessment::lines).orElse(List.of())) {
            rows.add(LetterDraft.row(Integer.toString(rows.size() + 1), line.explained(LetterScene.ID)));
        }
        draft.add(draft.table("table", List.of("number", "calculation"), rows)).paragraph("assessed");
        if (scene.relief().isPresent()) {
            draft.paragraph("relief");
        }
        draft.paragraph("payable").paragraphs("closing");
        if (scene.at().entry().actor().isSystem()) {
            draft.signedBy(Optional.empty(), ApplicationRole.FEE_ASSESSOR.code(), false);
        } else {
            draft.signedAs(Optional.empty(), scene.at().entry().actor(), false);
        }
    }

    /** <i>Penolakan</i>: reason, article, and how to object: to whom, until when. */
    static void refused(LetterDraft<ApplicationScene> draft) {
        ApplicationScene scene = draft.scene();
        draft.asLetterTo(scene.holder().party())
                .numberedByOffice()
                .paragraph("opening")
                .paragraph("reason");
        if (scene.refusal().isPresent()) {
            draft.paragraph("basis").paragraph("explanation");
        } else {
            draft.paragraph("late");
        }
        draft.paragraphs("remedies").paragraphs("closing");
        if (scene.at().entry().actor().isSystem()) {
            draft.signedBy(Optional.empty(), ApplicationRole.APPROVER.code(), false);
        } else {
            draft.signedAs(Optional.empty(), scene.at().entry().actor(), false);
        }
    }

    /** The record that the term passed in silence, day by day, so that nobody has to take the count on trust. */
    static void deemed(LetterDraft<ApplicationScene> draft) {
        ApplicationScene scene = draft.scene();
        draft.onPaper()
                .numberedByOffice()
                .paragraph("opening")
                .add(new LetterBlock.Entries(List.of(
                        draft.entry("registration", scene.registration()),
                        draft.entry("applicant", scene.holder().name()),
                        draft.entry("type", scene.type()))));
        draft.paragraph("silence");
        scene.clock(ApplicationClock.DECISION).map(clock -> days(draft, clock)).ifPresent(draft::add);
        draft.paragraph("granted");
        if (scene.clock(ApplicationClock.ISSUING).isPresent()) {
            draft.paragraph("issue");
        }
        draft.paragraphs("closing").signedBy(Optional.empty(), ApplicationRole.APPROVER.code(), false);
    }

    private static LetterBlock days(LetterDraft<ApplicationScene> draft, ClockState clock) {
        ClockExplanation explained = clock.explain(draft.scene().pack().calendar());
        List<List<String>> rows = new ArrayList<>();
        for (ExplainedDay day : explained.days()) {
            String said = day.counted() > 0
                    ? draft.common("counted") + " " + day.counted()
                    : day.whyNot().map(why -> why.id()).orElse("-");
            rows.add(LetterDraft.row(LetterFact.written(day.date()), said));
        }
        return draft.table("table", List.of("date", "count"), rows);
    }
}
