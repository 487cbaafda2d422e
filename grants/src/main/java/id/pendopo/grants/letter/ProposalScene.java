package id.pendopo.grants.letter;

import id.pendopo.core.law.Code;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.grants.proposal.Agreement;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.Goods;
import id.pendopo.grants.proposal.IntegrityPact;
import id.pendopo.grants.proposal.Payee;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalClock;
import id.pendopo.grants.proposal.ReviewCommand;
import id.pendopo.grants.proposal.Tranche;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A letter about proposals being written: every fact of theirs that a text may ask for. */
final class ProposalScene extends LetterScene<Proposal, ProposalLetter> {
    final LetterMoney money = new LetterMoney(this);
    final LetterRules rules = new LetterRules(this);

    ProposalScene(
            RegionPack pack, LetterOffice office, ProposalLetter kind, List<LetterCase<Proposal>> all, Copies copies) {
        super(pack, office, kind, all, copies);
    }

    @Override
    protected LetterFact fact(String place) {
        return LetterValue.at(place).orElseThrow().in(this);
    }

    @Override
    public Optional<Rupiah> amount(String name) {
        return money.rupiah(name);
    }

    Proposal proposal() {
        return at().data();
    }

    Application application() {
        return proposal().application();
    }

    Recipient who() {
        return new Recipient(proposal());
    }

    // The day.

    @Override
    public Optional<LocalDate> day() {
        return switch (kind()) {
            case RECEIPT -> proposal().review().filing().receivedOn();
            case RETURN, REFUSAL, REMINDER -> Optional.of(on(at().entry()));
            case DECREE_LIST -> proposal().budgeting().decree().map(Budgeting.Decree::date);
            case NPHD -> money.agreement().map(Agreement::date);
            case INTEGRITY_PACT ->
                proposal()
                        .delivery()
                        .pact()
                        .map(IntegrityPact::date)
                        .or(() -> money.agreement().map(Agreement::date));
            case KUITANSI ->
                money.cashReceipt()
                        .map(Tranche.Payment::paidOn)
                        .or(() -> at().last("requestDisbursement").map(this::on));
            case HANDOVER ->
                money.handover()
                        .map(Goods.Handover::date)
                        .or(() -> money.tranche(money.part())
                                .flatMap(Tranche::payment)
                                .map(Tranche.Payment::paidOn));
        };
    }

    // What is asked for.

    LetterFact year() {
        return LetterFact.of(application().budget().year());
    }

    boolean isSocialAid() {
        return application().aid().type() == AidType.BANSOS;
    }

    boolean isUnplanned() {
        return application().planning() == Planning.UNPLANNED;
    }

    /** On which paper the aid rests, as texts are named that differ by it. */
    String basis() {
        return !isSocialAid() ? "hibah" : isUnplanned() ? "unplanned" : "bansos";
    }

    LetterFact aid() {
        return LetterFact.known(isSocialAid() ? "bantuan sosial" : "hibah");
    }

    LetterFact form() {
        return LetterFact.known(
                switch (application().aid().form()) {
                    case MONEY -> "uang";
                    case GOODS -> "barang";
                    case SERVICES -> "jasa";
                });
    }

    LetterFact recipient() {
        return who().name();
    }

    LetterFact leaderName() {
        return who().leaderName(money.agreement()
                .map(Agreement::leader)
                .or(() -> proposal().delivery().payee().map(Payee::leader)));
    }

    LetterFact leaderOffice() {
        return who().leaderOffice();
    }

    /** For the recipient signs he who leads it, or the person himself. */
    void signedByRecipient(LetterDraft<ProposalScene> draft, Optional<String> caption, boolean stamped) {
        draft.signedByParty(caption, leaderName(), leaderOffice(), stamped);
    }

    LetterFact address() {
        return who().address();
    }

    LetterFact receiptNumber() {
        return LetterFact.of(at().file().handling().receiptNumber(), "case.receiptNumber");
    }

    LetterFact receivedOn() {
        return LetterFact.of(proposal().review().filing().receivedOn().map(LetterFact::written), "case.receivedOn");
    }

    LetterFact title() {
        return LetterFact.known(application().activity().title());
    }

    LetterFact purpose() {
        return LetterFact.known(application().activity().purpose());
    }

    LetterFact unit() {
        return at().file().handling().unit().map(this::name).orElseGet(() -> LetterFact.missing("case.unit"));
    }

    // The review.

    LetterFact resubmitBy() {
        return lastDay(ProposalClock.RESUBMISSION);
    }

    LetterFact note() {
        return at().command() instanceof ReviewCommand.Return back
                ? LetterFact.ofPersonal(back.note(), "case.note")
                : LetterFact.missing("case.note");
    }

    LetterFact reason() {
        return at().entry().reason().map(this::name).orElseGet(() -> LetterFact.missing("case.reason"));
    }

    /** What a kind of paper is called: by the checklist of the case's rules, else by the region's labels. */
    LetterFact paper(Code paper) {
        Optional<String> listed = rules.policy()
                .flatMap(held -> (isSocialAid() ? held.socialDocuments() : held.documents())
                        .value().kinds().stream()
                                .filter(one -> one.code().equals(paper))
                                .map(one -> one.label().id())
                                .findFirst());
        return listed.map(LetterFact::known).orElseGet(() -> name(paper));
    }

    LetterFact reportDue() {
        return lastDay(ProposalClock.REPORT_DUE);
    }

    private LetterFact lastDay(ProposalClock clock) {
        return LetterFact.of(
                at().file().clocks().find(clock).map(state -> LetterFact.written(state.lastDay())),
                "case.clocks." + clock.name());
    }
}
