package id.pendopo.grants.letter;

import id.pendopo.grants.proposal.Goods;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.Tranche;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the recipient signs around payment and handover: integrity pact, <i>kuitansi</i>, record of handover. */
final class PaymentLetters {
    private PaymentLetters() {}

    /** <i>Pakta integritas</i>: the recipient's own statement. */
    static void pact(LetterDraft draft) {
        LetterScene scene = draft.scene;
        draft.paragraph("opening").add(party(draft));
        draft.paragraph("states.hibah")
                .add(new LetterBlock.Points(Optional.empty(), draft.numbered("hibah")))
                .paragraph("closing")
                .signedByRecipient(
                        Optional.of(draft.common("stating")), scene.copies().stamped() > 0);
    }

    /** <i>Kuitansi</i> of one part of the payment. */
    static void kuitansi(LetterDraft draft) {
        LetterScene scene = draft.scene;
        draft.paragraph("opening")
                .add(new LetterBlock.Entries(List.of(
                        draft.entry("payer", scene.payer()),
                        draft.entry("sum", draft.text("sum")),
                        draft.entry("words", draft.text("words")),
                        draft.entry("for", draft.text("for.hibah")),
                        draft.entry("budgetAccount", scene.account()),
                        draft.entry("payTo", draft.text("account")))))
                .paragraph("closing");
        scene.payingOfficer()
                .ifPresent(role -> draft.signedBy(Optional.of(draft.common("agreedToPay")), role.code(), false));
        scene.treasurer().ifPresent(role -> draft.signedBy(Optional.of(draft.common("paidBy")), role.code(), false));
        draft.signedByRecipient(
                Optional.of(draft.common("receivedBy")), scene.copies().stamped() > 0);
    }

    /** <i>BAST</i>: of goods and services, and of money where the region wants one. */
    static void handover(LetterDraft draft) {
        LetterScene scene = draft.scene;
        Optional<Goods.Handover> handed = scene.handover();
        if (handed.isPresent()) {
            draft.numberedAs(handed.map(Goods.Handover::bast), "case.handover");
        } else {
            draft.numberedByOffice();
        }
        Optional<String> first = Optional.of(draft.common("first"));
        boolean stamped = scene.copies().stamped() > 0;
        scene.at
                .last("handOver")
                .ifPresentOrElse(
                        entry -> draft.signedAs(first, entry.actor(), stamped),
                        () -> draft.signedBy(
                                first,
                                scene.payingOfficer().map(role -> role.code()).orElse(ProposalRole.PPKD.code()),
                                stamped));
        draft.paragraph("opening");
        draft.lastSignature()
                .ifPresent(one -> draft.add(new LetterBlock.Entries(List.of(
                        draft.entry("name", one.name().reveal()), draft.entry("office", LetterSigns.office(one))))));
        draft.paragraph("giver").add(party(draft)).paragraph("receiver").paragraph("hibah");
        draft.add(handed.map(one -> items(draft, one)).orElseGet(() -> payment(draft)));
        draft.paragraphs("closing").signedByRecipient(Optional.of(draft.common("second")), stamped);
    }

    private static LetterBlock.Entries party(LetterDraft draft) {
        return new LetterBlock.Entries(List.of(
                draft.entry("name", draft.scene.leaderName()),
                draft.entry("office", draft.scene.leaderOffice()),
                draft.entry("address", draft.scene.address())));
    }

    private static LetterBlock items(LetterDraft draft, Goods.Handover handed) {
        List<List<String>> rows = new ArrayList<>();
        for (Goods.Item item : handed.items()) {
            rows.add(LetterDraft.row(
                    Integer.toString(rows.size() + 1),
                    item.description(),
                    item.contract(),
                    LetterAmount.figures(item.amount())));
        }
        return table(draft, List.of("number", "item", "contract", "amount"), rows);
    }

    private static LetterBlock payment(LetterDraft draft) {
        Optional<Tranche> paid = draft.scene.tranche(draft.scene.part());
        String sp2d = draft.take(Fact.of(paid.flatMap(Tranche::payment).map(Tranche.Payment::sp2d), "case.tranche"));
        String amount = draft.take(draft.scene.amount(LetterScene.HANDED));
        return table(
                draft,
                List.of("number", "item", "contract", "amount"),
                List.of(LetterDraft.row("1", draft.text("money"), sp2d, amount)));
    }

    private static LetterBlock table(LetterDraft draft, List<String> columns, List<List<String>> rows) {
        return draft.table("table", columns, 3, rows, draft.take(draft.scene.amount(LetterScene.HANDED)));
    }
}
