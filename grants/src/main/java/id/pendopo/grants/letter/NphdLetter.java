package id.pendopo.grants.letter;

import id.pendopo.core.law.Code;
import id.pendopo.core.letter.LetterAmount;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.Signature;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.Agreement;
import id.pendopo.grants.proposal.AgreementClause;
import id.pendopo.grants.proposal.BudgetLine;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.NphdSigners;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The agreement (<i>NPHD</i>): the clauses that it was prepared with, (a) to (f) and what the region adds, each under its number.
 * Which clauses there must be the rules of the case have seen to.
 */
final class NphdLetter {
    private final LetterDraft<ProposalScene> draft;
    private final ProposalScene scene;

    private NphdLetter(LetterDraft<ProposalScene> draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    static void write(LetterDraft<ProposalScene> draft) {
        new NphdLetter(draft).write();
    }

    private void write() {
        Optional<Agreement> agreement = scene.money.agreement();
        draft.numberedAs(agreement.map(Agreement::number), "case.agreement").paragraph("opening");
        Optional<Signature> giver = giver();
        int number = 0;
        for (AgreementClause clause : AgreementClause.values()) {
            if (agreement.map(one -> one.clauses().contains(clause)).orElse(true)) {
                boolean parties = clause == AgreementClause.PARTIES;
                number += parties ? 0 : 1;
                draft.add(new LetterBlock.Clause(
                        Code.of(clause.name()),
                        parties ? Optional.empty() : Optional.of(number),
                        draft.text(clause + ".heading"),
                        blocks(clause, giver)));
            }
        }
        draft.paragraphs("closing");
        scene.signedByRecipient(draft, Optional.of(draft.common("second")), true);
        agreement.ifPresent(one -> draft.witnessedBy(one.sheet().witnesses()));
    }

    /** Who signs for the region: who signed, until then whom the table of signers names. */
    private Optional<Signature> giver() {
        Optional<String> first = Optional.of(draft.common("first"));
        scene.at()
                .lastOf(entry -> entry.act().equals("signAgreement")
                        && !entry.actor().role().equals(ProposalRole.RECIPIENT.code()))
                .map(entry -> entry.actor())
                .filter(actor -> scene.proposal().delivery().prepared().isEmpty())
                .ifPresentOrElse(
                        actor -> draft.signedAs(first, actor, true), () -> draft.signedBy(first, signer(), true));
        return draft.lastSignature();
    }

    private Code signer() {
        Proposal proposal = scene.proposal();
        Optional<NphdSigners.Row> row = scene.rules
                .policy()
                .map(ProposalPolicy::nphdSigners)
                .map(table -> table.value()
                        .rowFor(
                                proposal.application().aid().form(),
                                proposal.amounts().at(LadderStep.DECREED)));
        List<Code> roles = row.map(one -> List.copyOf(one.signers())).orElse(List.of(ProposalRole.REGION_HEAD.code()));
        return roles.stream()
                .filter(role -> scene.office().officials().containsKey(role.value()))
                .findFirst()
                .orElse(roles.get(0));
    }

    private List<LetterBlock> blocks(AgreementClause clause, Optional<Signature> giver) {
        return switch (clause) {
            case PARTIES -> parties(giver);
            case AMOUNT_AND_USE -> amountAndUse();
            case RIGHTS_AND_DUTIES -> rightsAndDuties();
            case DISBURSEMENT -> disbursement();
            case REPORTING -> reporting();
            case PURPOSE, SEPARATE_ACCOUNT, INTEREST, WARNINGS, LATE_REPORT_SANCTION -> paragraphs(clause.name());
        };
    }

    private List<LetterBlock> paragraphs(String name) {
        return draft.numbered(name).stream().map(NphdLetter::paragraph).toList();
    }

    private static LetterBlock paragraph(String text) {
        return new LetterBlock.Paragraph(text);
    }

    private LetterBlock text(String name) {
        return paragraph(draft.text(name));
    }

    private List<LetterBlock> parties(Optional<Signature> giver) {
        List<LetterBlock> blocks = new ArrayList<>();
        giver.ifPresent(one -> blocks.add(new LetterBlock.Entries(
                List.of(draft.entry("name", one.name().reveal()), draft.entry("office", one.inOffice())))));
        blocks.add(text("PARTIES.giver"));
        blocks.add(new LetterBlock.Entries(List.of(
                draft.entry("name", scene.leaderName()),
                draft.entry("office", scene.leaderOffice()),
                draft.entry("address", scene.address()))));
        blocks.add(text("PARTIES.receiver"));
        blocks.add(text("PARTIES.agree"));
        return blocks;
    }

    /** The plan as it was corrected, where it adds up to what was agreed; else the plan that is annexed. */
    private List<LetterBlock> amountAndUse() {
        List<LetterBlock> blocks = new ArrayList<>();
        blocks.add(text("AMOUNT_AND_USE.amount"));
        Optional<Rupiah> agreed = scene.money.rupiah(LetterMoney.AGREED);
        Optional<List<BudgetLine>> lines = lines(agreed.orElse(Rupiah.ZERO));
        if (lines.isEmpty()) {
            blocks.add(text("AMOUNT_AND_USE.plan"));
            return blocks;
        }
        blocks.add(text("AMOUNT_AND_USE.lines"));
        List<List<String>> rows = new ArrayList<>();
        lines.get()
                .forEach(line -> rows.add(LetterDraft.row(
                        Integer.toString(rows.size() + 1), line.item(), LetterAmount.figures(line.amount()))));
        blocks.add(draft.table(
                "AMOUNT_AND_USE.table",
                List.of("number", "item", "amount"),
                2,
                rows,
                draft.amount(LetterMoney.AGREED)));
        return blocks;
    }

    private Optional<List<BudgetLine>> lines(Rupiah agreed) {
        Proposal proposal = scene.proposal();
        return proposal.review()
                .evaluation()
                .map(Review.Evaluation::corrected)
                .filter(lines -> isSum(lines, agreed))
                .or(() -> Optional.of(proposal.application().lines()).filter(lines -> isSum(lines, agreed)));
    }

    private static boolean isSum(List<BudgetLine> lines, Rupiah agreed) {
        return Rupiah.sum(lines.stream().map(BudgetLine::amount)).equals(agreed);
    }

    private List<LetterBlock> rightsAndDuties() {
        List<LetterBlock> blocks = new ArrayList<>();
        for (String list : List.of("giverRights", "giverDuties", "receiverRights", "receiverDuties")) {
            String name = "RIGHTS_AND_DUTIES." + list;
            blocks.add(new LetterBlock.Points(Optional.of(draft.text(name)), draft.numbered(name)));
        }
        return blocks;
    }

    private List<LetterBlock> disbursement() {
        if (!scene.proposal().isOfMoney()) {
            return List.of(text("DISBURSEMENT.kind"));
        }
        List<LetterBlock> blocks = new ArrayList<>();
        blocks.add(text("DISBURSEMENT.money"));
        blocks.add(text("DISBURSEMENT.parts"));
        List<Rupiah> parts = scene.money.agreement().map(Agreement::tranches).orElse(List.of());
        if (parts.size() > 1) {
            List<List<String>> rows = new ArrayList<>();
            parts.forEach(
                    part -> rows.add(LetterDraft.row(Integer.toString(rows.size() + 1), LetterAmount.figures(part))));
            blocks.add(draft.table(
                    "DISBURSEMENT.table", List.of("part", "amount"), 1, rows, draft.amount(LetterMoney.AGREED)));
        }
        blocks.add(text("DISBURSEMENT.request"));
        return blocks;
    }

    private List<LetterBlock> reporting() {
        String rule = scene.rules
                .policy()
                .map(rules -> rules.reportDueRule().value().name())
                .orElse("FIXED");
        return List.of(text("REPORTING." + rule), text("REPORTING.contents"));
    }
}
