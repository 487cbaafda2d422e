package id.pendopo.grants.letter;

import id.pendopo.core.law.Code;
import id.pendopo.core.letter.LetterAmount;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.ProposalStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Letters from the receipt to the decree, and the reminder: on the office's paper, for the recipient. */
final class ReviewLetters {
    private ReviewLetters() {}

    /** <i>Tanda terima</i>: by the number that the case was given; the counter signs. */
    static void receipt(LetterDraft<ProposalScene> draft) {
        ProposalScene scene = draft.scene();
        draft.asLetterTo(scene.who().party())
                .numberedAs(scene.receiptNumber().text(), "case.receiptNumber")
                .paragraph("opening")
                .add(new LetterBlock.Entries(List.of(
                        draft.entry("receiptNumber", scene.receiptNumber()),
                        draft.entry("receivedOn", scene.receivedOn()),
                        draft.entry("recipient", scene.recipient()),
                        draft.entry("activity", scene.title()),
                        draft.entry("requested", draft.amount(LetterMoney.REQUESTED)),
                        draft.entry("words", draft.words(LetterMoney.REQUESTED)))));
        papers(draft, "papers", scene.proposal().review().filing().papers());
        draft.paragraph("closing").signedBy(Optional.empty(), ProposalRole.TU_OPERATOR.code(), false);
    }

    /** <i>Pengembalian berkas</i>: what is missing, and until when. */
    static void returned(LetterDraft<ProposalScene> draft) {
        ProposalScene scene = draft.scene();
        draft.asLetterTo(scene.who().party()).numberedByOffice().paragraph("opening");
        papers(draft, "missing", scene.proposal().review().filing().missing());
        if (scene.note().text().isPresent()) {
            draft.paragraph("note");
        }
        draft.paragraph("closing").signedBy(Optional.empty(), ProposalRole.TU_OPERATOR.code(), false);
    }

    /** <i>Penolakan</i>: the reason is told by what region or office call its code, never by a note. */
    static void refused(LetterDraft<ProposalScene> draft) {
        draft.asLetterTo(draft.scene().who().party())
                .numberedByOffice()
                .paragraph("opening")
                .paragraph("reason")
                .paragraph("closing")
                .signedBy(Optional.empty(), ProposalRole.TU_OPERATOR.code(), false);
    }

    /** <i>Pengingat</i>: the report is awaited, or overdue. */
    static void reminder(LetterDraft<ProposalScene> draft) {
        boolean overdue = draft.scene().at().file().isAt(ProposalStage.REPORT_OVERDUE);
        draft.asLetterTo(draft.scene().who().party())
                .numberedByOffice()
                .paragraph(overdue ? "overdue" : "soon")
                .paragraph("closing");
        draft.scene()
                .rules
                .reportsTo()
                .ifPresentOrElse(
                        role -> draft.signedBy(Optional.empty(), role.code(), false),
                        () -> draft.take(LetterFact.missing("pack.policy")));
    }

    /** The annex of the decree: name, address and amount, as the annex of the budget has them. */
    static void decreeList(LetterDraft<ProposalScene> draft) {
        ProposalScene scene = draft.scene();
        draft.numberedAs(scene.money.decreeNumber().text(), "case.decree").paragraph("opening");
        List<List<String>> rows = new ArrayList<>();
        for (LetterCase<Proposal> one : scene.all()) {
            Proposal proposal = one.data();
            Recipient who = new Recipient(proposal);
            rows.add(LetterDraft.row(
                    Integer.toString(rows.size() + 1),
                    draft.take(who.name()),
                    draft.take(who.address()),
                    LetterAmount.figures(proposal.amounts().at(LadderStep.DECREED))));
        }
        draft.add(draft.table(
                "table",
                List.of("number", "recipient", "address", "amount"),
                3,
                rows,
                draft.amount(LetterMoney.TOTAL)));
        draft.paragraph("closing");
        scene.at()
                .last("decree")
                .ifPresentOrElse(
                        entry -> draft.signedAs(Optional.empty(), entry.actor(), false),
                        () -> draft.take(LetterFact.missing("case.decree")));
    }

    private static void papers(LetterDraft<ProposalScene> draft, String lead, Collection<Code> kinds) {
        if (!kinds.isEmpty()) {
            draft.add(new LetterBlock.Points(
                    Optional.of(draft.text(lead)),
                    kinds.stream().map(draft.scene()::paper).map(draft::take).toList()));
        }
    }
}
