package id.pendopo.grants.letter;

import id.pendopo.core.letter.LetterAmount;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterFact;
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
    static void pact(LetterDraft<ProposalScene> draft) {
        ProposalScene scene = draft.scene();
        String basis = scene.basis();
        if (scene.isSocialAid()) {
            draft.numberedAs(scene.money.pactNumber().text(), "case.pact");
        }
        draft.paragraph("opening").add(party(draft));
        draft.paragraph("states." + basis)
                .add(new LetterBlock.Points(Optional.empty(), draft.numbered(basis)))
                .paragraph("closing");
        scene.signedByRecipient(
                draft, Optional.of(draft.common("stating")), scene.copies().stamped() > 0);
    }

    /** <i>Kuitansi</i> of one part of the payment; of money paid in cash it has the number of that receipt and names no account. */
    static void kuitansi(LetterDraft<ProposalScene> draft) {
        ProposalScene scene = draft.scene();
        Optional<Tranche.Payment> cash = scene.money.cashReceipt();
        List<LetterBlock.Entry> entries = new ArrayList<>(List.of(
                draft.entry("payer", scene.rules.payer()),
                draft.entry("sum", draft.amount(LetterMoney.PAID)),
                draft.entry("words", draft.words(LetterMoney.PAID)),
                draft.entry("for", draft.text("for." + scene.basis())),
                draft.entry("budgetAccount", scene.money.account())));
        entries.add(
                cash.isPresent()
                        ? draft.entry("paidHow", draft.text("cash"))
                        : draft.entry("payTo", draft.text("account")));
        cash.ifPresent(paid -> draft.numberedAs(Optional.of(paid.sp2d()), "case.tranche"));
        draft.paragraph("opening").add(new LetterBlock.Entries(entries)).paragraph("closing");
        scene.rules
                .payingOfficer()
                .ifPresent(role -> draft.signedBy(Optional.of(draft.common("agreedToPay")), role.code(), false));
        scene.rules
                .treasurer()
                .ifPresent(role -> draft.signedBy(Optional.of(draft.common("paidBy")), role.code(), false));
        scene.signedByRecipient(
                draft, Optional.of(draft.common("receivedBy")), scene.copies().stamped() > 0);
    }

    /** <i>BAST</i>: of goods and services, and of money where the region wants one. */
    static void handover(LetterDraft<ProposalScene> draft) {
        ProposalScene scene = draft.scene();
        Optional<Goods.Handover> handed = scene.money.handover();
        if (handed.isPresent()) {
            draft.numberedAs(handed.map(Goods.Handover::bast), "case.handover");
        } else {
            draft.numberedByOffice();
        }
        Optional<String> first = Optional.of(draft.common("first"));
        boolean stamped = scene.copies().stamped() > 0;
        scene.at()
                .last("handOver")
                .ifPresentOrElse(
                        entry -> draft.signedAs(first, entry.actor(), stamped),
                        () -> draft.signedBy(
                                first,
                                scene.rules
                                        .payingOfficer()
                                        .map(role -> role.code())
                                        .orElse(ProposalRole.PPKD.code()),
                                stamped));
        draft.paragraph("opening");
        draft.lastSignature()
                .ifPresent(one -> draft.add(new LetterBlock.Entries(
                        List.of(draft.entry("name", one.name().reveal()), draft.entry("office", one.inOffice())))));
        draft.paragraph("giver")
                .add(party(draft))
                .paragraph(scene.who().isPerson() ? "person" : "receiver")
                .paragraph(scene.basis());
        draft.add(handed.map(one -> items(draft, one)).orElseGet(() -> payment(draft)));
        draft.paragraphs("closing");
        scene.signedByRecipient(draft, Optional.of(draft.common("second")), stamped);
    }

    /** A person has no office: he receives for himself. */
    private static LetterBlock.Entries party(LetterDraft<ProposalScene> draft) {
        List<LetterBlock.Entry> entries = new ArrayList<>();
        entries.add(draft.entry("name", draft.scene().leaderName()));
        if (!draft.scene().who().isPerson()) {
            entries.add(draft.entry("office", draft.scene().leaderOffice()));
        }
        entries.add(draft.entry("address", draft.scene().address()));
        return new LetterBlock.Entries(entries);
    }

    private static LetterBlock items(LetterDraft<ProposalScene> draft, Goods.Handover handed) {
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

    private static LetterBlock payment(LetterDraft<ProposalScene> draft) {
        Optional<Tranche> paid = draft.scene().money.tranche(draft.scene().money.part());
        String sp2d =
                draft.take(LetterFact.of(paid.flatMap(Tranche::payment).map(Tranche.Payment::sp2d), "case.tranche"));
        String amount = draft.amount(LetterMoney.HANDED);
        return table(
                draft,
                List.of("number", "item", "contract", "amount"),
                List.of(LetterDraft.row("1", draft.text("money"), sp2d, amount)));
    }

    private static LetterBlock table(LetterDraft<ProposalScene> draft, List<String> columns, List<List<String>> rows) {
        return draft.table("table", columns, 3, rows, draft.amount(LetterMoney.HANDED));
    }
}
