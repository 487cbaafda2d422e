package id.pendopo.grants.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.InWords;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionLevel;
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
import java.util.Locale;
import java.util.Optional;

/** One letter being written: the case at its moment, the region, the office, and every fact that a text may ask for. */
final class LetterScene {
    static final Locale ID = Locale.forLanguageTag("id");

    final RegionPack pack;
    final LetterOffice office;
    final LetterKind kind;
    final LetterCase at;
    final List<LetterCase> all;
    final LetterMoney money = new LetterMoney(this);
    final LetterRules rules = new LetterRules(this);
    private final Copies copies;

    LetterScene(RegionPack pack, LetterOffice office, LetterKind kind, List<LetterCase> all, Copies copies) {
        this.pack = pack;
        this.office = office;
        this.kind = kind;
        this.at = all.get(0);
        this.all = all;
        this.copies = copies;
    }

    Proposal proposal() {
        return at.proposal();
    }

    Application application() {
        return proposal().application();
    }

    Recipient who() {
        return new Recipient(proposal());
    }

    Copies copies() {
        return copies;
    }

    // The region and the office.

    Fact region() {
        return Fact.known(pack.region().name());
    }

    Fact government() {
        String name = pack.region().name();
        boolean bare = pack.region().level() == RegionLevel.PROVINCE && !name.startsWith("Provinsi ");
        return Fact.known("Pemerintah " + (bare ? "Provinsi " : "") + name);
    }

    Fact head() {
        return Fact.known(pack.headTitle().id());
    }

    Fact headOffice() {
        return Fact.known(pack.headTitle().id() + " "
                + pack.region().name().replaceFirst("^(Kota|Kabupaten|Provinsi) (?:Administrasi )?", ""));
    }

    Fact place() {
        return Fact.of(Optional.of(office.place()).filter(text -> !text.isBlank()), "office.place");
    }

    /** What the region calls it, or the office. */
    Fact name(Code code) {
        return Fact.of(
                Optional.ofNullable(pack.labels(ID).get(code.value()))
                        .or(() -> Optional.ofNullable(office.names().get(code.value()))),
                "office.names." + code);
    }

    // The day.

    LocalDate on(JournalEntry entry) {
        return entry.legalAt().atOffset(pack.region().time().offset()).toLocalDate();
    }

    /** The day of the letter. */
    Optional<LocalDate> day() {
        return switch (kind) {
            case RECEIPT -> proposal().review().filing().receivedOn();
            case RETURN, REFUSAL, REMINDER -> Optional.of(on(at.entry()));
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
                        .or(() -> at.last("requestDisbursement").map(this::on));
            case HANDOVER ->
                money.handover()
                        .map(Goods.Handover::date)
                        .or(() -> money.tranche(money.part())
                                .flatMap(Tranche::payment)
                                .map(Tranche.Payment::paidOn));
        };
    }

    Fact date() {
        return Fact.of(day().map(LetterScene::written), "case.date");
    }

    Fact dateWords() {
        return Fact.of(day().map(InWords::date), "case.date");
    }

    static String written(LocalDate day) {
        return day.getDayOfMonth() + " " + InWords.month(day.getMonth()) + " " + day.getYear();
    }

    // What is asked for.

    Fact year() {
        return Fact.of(application().budget().year());
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

    Fact aid() {
        return Fact.known(isSocialAid() ? "bantuan sosial" : "hibah");
    }

    Fact form() {
        return Fact.known(
                switch (application().aid().form()) {
                    case MONEY -> "uang";
                    case GOODS -> "barang";
                    case SERVICES -> "jasa";
                });
    }

    Fact recipient() {
        return who().name();
    }

    Fact leaderName() {
        return who().leaderName(money.agreement()
                .map(Agreement::leader)
                .or(() -> proposal().delivery().payee().map(Payee::leader)));
    }

    Fact leaderOffice() {
        return who().leaderOffice();
    }

    Fact address() {
        return who().address();
    }

    Fact receiptNumber() {
        return Fact.of(at.file().handling().receiptNumber(), "case.receiptNumber");
    }

    Fact receivedOn() {
        return Fact.of(proposal().review().filing().receivedOn().map(LetterScene::written), "case.receivedOn");
    }

    Fact title() {
        return Fact.known(application().activity().title());
    }

    Fact purpose() {
        return Fact.known(application().activity().purpose());
    }

    Fact unit() {
        return at.file().handling().unit().map(this::name).orElseGet(() -> Fact.missing("case.unit"));
    }

    // The review.

    Fact resubmitBy() {
        return lastDay(ProposalClock.RESUBMISSION);
    }

    Fact note() {
        return at.command() instanceof ReviewCommand.Return back
                ? Fact.ofPersonal(back.note(), "case.note")
                : Fact.missing("case.note");
    }

    Fact reason() {
        return at.entry().reason().map(this::name).orElseGet(() -> Fact.missing("case.reason"));
    }

    /** What a kind of paper is called: by the checklist of the case's rules, else by the region's labels. */
    Fact paper(Code paper) {
        Optional<String> listed = rules.policy()
                .flatMap(held -> (isSocialAid() ? held.socialDocuments() : held.documents())
                        .value().kinds().stream()
                                .filter(one -> one.code().equals(paper))
                                .map(one -> one.label().id())
                                .findFirst());
        return listed.map(Fact::known).orElseGet(() -> name(paper));
    }

    Fact reportDue() {
        return lastDay(ProposalClock.REPORT_DUE);
    }

    private Fact lastDay(ProposalClock clock) {
        return Fact.of(
                at.file().clocks().find(clock).map(state -> written(state.lastDay())), "case.clocks." + clock.name());
    }
}
