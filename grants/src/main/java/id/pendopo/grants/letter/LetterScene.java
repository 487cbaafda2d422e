package id.pendopo.grants.letter;

import id.pendopo.core.actor.Role;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.Value;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.grants.proposal.Agreement;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.BankAccount;
import id.pendopo.grants.proposal.BudgetHolder;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.Goods;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalClock;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.ReviewCommand;
import id.pendopo.grants.proposal.Tranche;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One letter being written: the case at its moment, the region, the office, and every fact that a text may ask for. */
final class LetterScene {
    static final String REQUESTED = "requested";
    static final String TOTAL = "total";
    static final String AGREED = "agreed";
    static final String PAID = "paid";
    static final String HANDED = "handed";
    static final String RECEIVED = "received";

    private static final Locale ID = Locale.forLanguageTag("id");

    final RegionPack pack;
    final LetterOffice office;
    final LetterKind kind;
    final LetterCase at;
    final List<LetterCase> all;
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

    private Application application() {
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
            case NPHD, INTEGRITY_PACT -> agreement().map(Agreement::date);
            case KUITANSI -> at.last("requestDisbursement").map(this::on);
            case HANDOVER ->
                handover()
                        .map(Goods.Handover::date)
                        .or(() -> tranche(part()).flatMap(Tranche::payment).map(Tranche.Payment::paidOn));
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

    Fact aid() {
        return Fact.known(application().aid().type() == AidType.BANSOS ? "bantuan sosial" : "hibah");
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
        return who().leaderName(agreement());
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
        Optional<String> listed = policy().flatMap(rules -> rules.documents().value().kinds().stream()
                .filter(one -> one.code().equals(paper))
                .map(one -> one.label().id())
                .findFirst());
        return listed.map(Fact::known).orElseGet(() -> name(paper));
    }

    private Fact lastDay(ProposalClock clock) {
        return Fact.of(
                at.file().clocks().find(clock).map(state -> written(state.lastDay())), "case.clocks." + clock.name());
    }

    // The budget.

    Fact decreeNumber() {
        return Fact.of(proposal().budgeting().decree().map(Budgeting.Decree::number), "case.decree");
    }

    Fact decreeDate() {
        return Fact.of(
                proposal().budgeting().decree().map(Budgeting.Decree::date).map(LetterScene::written), "case.decree");
    }

    Fact account() {
        return Fact.of(
                proposal().budgeting().allocation().map(place -> place.account().text()), "case.allocation");
    }

    Fact dpa() {
        return Fact.of(proposal().budgeting().allocation().map(Budgeting.Allocation::dpa), "case.allocation");
    }

    // Amounts.

    Optional<Rupiah> rupiah(String name) {
        return switch (name) {
            case REQUESTED -> proposal().amounts().find(LadderStep.REQUESTED);
            case TOTAL -> decreed();
            case AGREED ->
                agreement().map(Agreement::amount).or(() -> proposal().amounts().find(LadderStep.DECREED));
            case PAID -> tranche(part()).map(Tranche::amount);
            case HANDED ->
                handover()
                        .map(Goods.Handover::amount)
                        .or(() -> tranche(part()).filter(Tranche::isPaid).map(Tranche::amount));
            case RECEIVED ->
                Optional.of(proposal()
                                .delivery()
                                .paid()
                                .plus(proposal().delivery().goods().delivered()))
                        .filter(Rupiah::isPositive);
            default -> Optional.empty();
        };
    }

    /** The sum of the list; empty while one of its cases has no decree. */
    private Optional<Rupiah> decreed() {
        boolean whole = all.stream()
                .allMatch(
                        one -> one.proposal().amounts().find(LadderStep.DECREED).isPresent());
        return whole
                ? Optional.of(Rupiah.sum(
                        all.stream().map(one -> one.proposal().amounts().at(LadderStep.DECREED))))
                : Optional.empty();
    }

    Fact amount(String name) {
        return Fact.of(rupiah(name).map(LetterAmount::figures), "case.amounts." + name);
    }

    Fact words(String name) {
        return Fact.of(rupiah(name).map(InWords::rupiah), "case.amounts." + name);
    }

    Fact requested() {
        return amount(REQUESTED);
    }

    Fact requestedWords() {
        return words(REQUESTED);
    }

    int count() {
        return all.size();
    }

    // The agreement and the payment.

    /** What waits for its signatures where the letter is the agreement itself; else what is in force. */
    Optional<Agreement> agreement() {
        Optional<Agreement> inForce = proposal().delivery().agreement();
        return kind == LetterKind.NPHD || kind == LetterKind.INTEGRITY_PACT
                ? proposal().delivery().prepared().or(() -> inForce)
                : inForce;
    }

    Fact nphdNumber() {
        return Fact.of(agreement().map(Agreement::number), "case.agreement");
    }

    Fact nphdDate() {
        return Fact.of(agreement().map(Agreement::date).map(LetterScene::written), "case.agreement");
    }

    private Optional<BankAccount> payTo() {
        return agreement().isPresent()
                ? agreement().flatMap(Agreement::account)
                : Optional.of(application().applicant().account());
    }

    Fact bank() {
        return payTo().map(one -> name(Code.of("BANK_" + one.bank())))
                .orElseGet(() -> Fact.missing("case.agreement.account"));
    }

    Fact accountNumber() {
        return personal(payTo().map(BankAccount::number));
    }

    Fact accountHolder() {
        return personal(payTo().map(BankAccount::holder));
    }

    private static Fact personal(Optional<PersonalText> part) {
        return Fact.ofPersonal(part, "case.agreement.account");
    }

    /** The part of the payment that the letter is about: that in hand, else the last one paid. */
    int part() {
        int inHand = proposal().delivery().inHand();
        return inHand > 0
                ? inHand
                : (int) proposal().delivery().tranches().stream()
                        .filter(Tranche::isPaid)
                        .count();
    }

    Optional<Tranche> tranche(int number) {
        return proposal().delivery().tranche(number);
    }

    Fact tranche() {
        return Fact.of(tranche(part()).map(one -> Integer.toString(one.number())), "case.tranche");
    }

    Fact trancheCount() {
        return agreement().map(one -> Fact.of(one.tranches().size())).orElseGet(() -> Fact.of(1));
    }

    Fact trancheCountWords() {
        return agreement().map(one -> Fact.words(one.tranches().size())).orElseGet(() -> Fact.words(1));
    }

    /** The last record of handover. */
    Optional<Goods.Handover> handover() {
        List<Goods.Handover> handed = proposal().delivery().goods().handed();
        return handed.isEmpty() ? Optional.empty() : Optional.of(handed.get(handed.size() - 1));
    }

    // Who holds the budget, and the rules of the case.

    /** The rules it is decided under, if the pack still has them. */
    Optional<ProposalPolicy> policy() {
        PolicyBook<ProposalPolicy> book = pack.book(ProposalPolicy.schema());
        return version(book).map(book::policy);
    }

    /** The values of those rules by their names. */
    Map<String, Value<?>> values() {
        PolicyBook<ProposalPolicy> book = pack.book(ProposalPolicy.schema());
        return version(book).map(book::values).orElse(Map.of());
    }

    private Optional<PolicyVersion> version(PolicyBook<ProposalPolicy> book) {
        return book.find(at.file().policy().id())
                .filter(version -> version.toStamp().equals(at.file().policy()));
    }

    Optional<BudgetHolder> holder() {
        return policy().map(rules ->
                rules.budgetHolders().value().holderOf(application().aid().form(), Planning.PLANNED));
    }

    /** The role that pays, which the receipt of payment names first. */
    Optional<Role> treasurer() {
        return holder().map(one -> one == BudgetHolder.PPKD ? ProposalRole.TREASURER : ProposalRole.SKPD_TREASURER);
    }

    /** The role that agrees to the payment. */
    Optional<Role> payingOfficer() {
        return holder().map(one -> one == BudgetHolder.PPKD ? ProposalRole.PPKD : ProposalRole.PA);
    }

    /** The role to which the recipient reports. */
    Optional<Role> reportsTo() {
        return holder().map(one -> one == BudgetHolder.PPKD ? ProposalRole.PPKD : ProposalRole.SKPD_HEAD);
    }

    Fact officeOf(Optional<Role> role) {
        return role.map(one -> Fact.of(
                        Optional.ofNullable(office.officials().get(one.code().value()))
                                .map(Official::office),
                        "office.officials." + one.code()))
                .orElseGet(() -> Fact.missing("pack.policy"));
    }

    Fact payer() {
        return officeOf(treasurer());
    }

    Fact reportTo() {
        return officeOf(reportsTo());
    }

    Fact reportDay() {
        return Fact.of(
                policy().map(rules -> written(rules.reportDueDay()
                        .value()
                        .atYear(application().budget().year() + 1))),
                "pack.policy");
    }

    Fact reportAfter() {
        return Fact.of(policy().map(rules -> rules.reportAfterActivity().value().in(ID)), "pack.policy");
    }

    Fact reportMonths() {
        return Fact.of(
                policy().flatMap(ProposalPolicy::reportMonthsAfterPayment)
                        .map(months -> months.value().toString()),
                "pack.policy");
    }

    Fact reportDue() {
        return lastDay(ProposalClock.REPORT_DUE);
    }

    private Optional<Integer> warningsCount() {
        return policy().map(rules -> (int) rules.sanctionLadder().value().rungs().stream()
                .filter(rung -> rung.name().startsWith("WARNING"))
                .count());
    }

    Fact warnings() {
        return Fact.of(warningsCount().map(String::valueOf), "pack.policy");
    }

    Fact warningsWords() {
        return Fact.of(warningsCount().map(InWords::number), "pack.policy");
    }

    Fact warningDays() {
        return Fact.of(
                policy().map(rules ->
                        Integer.toString(rules.sanctionLadder().value().daysBetween())),
                "pack.policy");
    }
}
