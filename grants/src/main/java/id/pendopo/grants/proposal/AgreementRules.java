package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The conditions of the agreement and of its addenda (<i>NPHD</i>). */
final class AgreementRules {
    /** The phase of the checklist in which the papers of the agreement stand. */
    static final Code AGREEMENT = Code.of("AGREEMENT");

    private final ProposalPolicy policy;

    AgreementRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** A grant is agreed upon. */
    List<Finding> needsAgreement(CaseFile<Proposal> file, Occasion o) {
        return file.data().application().aid().type() == AidType.HIBAH ? List.of() : anotherPaper(file);
    }

    /** For planned social aid the recipient gives his word instead; what could not be planned has neither paper. */
    List<Finding> needsPact(CaseFile<Proposal> file, Occasion o) {
        return file.data().application().aid().type() == AidType.BANSOS ? List.of() : anotherPaper(file);
    }

    private static List<Finding> anotherPaper(CaseFile<Proposal> file) {
        return Finding.block("grants.ANOTHER_PAPER")
                .at("application.aid.type")
                .found(file.data().application().aid().type())
                .only(GrantLaw.INTEGRITY_PACT);
    }

    /** The agreement contains at least (a) to (f), and what the region adds; what it only advises is warned of. */
    List<Finding> agreementIsComplete(Set<AgreementClause> clauses) {
        List<Finding> findings = new ArrayList<>();
        lacking(policy.agreementClauses(), clauses)
                .ifPresent(lacks -> findings.add(
                        clausesMissing(lacks, true, policy.agreementClauses().source())));
        lacking(policy.agreementExtraClauses(), clauses)
                .ifPresent(lacks -> findings.add(clausesMissing(
                        lacks, true, policy.agreementExtraClauses().source())));
        lacking(policy.agreementAdvisedClauses(), clauses)
                .ifPresent(lacks -> findings.add(clausesMissing(
                        lacks, false, policy.agreementAdvisedClauses().source())));
        return findings;
    }

    private static Optional<Set<AgreementClause>> lacking(
            Value<Set<AgreementClause>> needed, Set<AgreementClause> clauses) {
        Set<AgreementClause> lacking = new TreeSet<>(needed.value());
        lacking.removeAll(clauses);
        return lacking.isEmpty() ? Optional.empty() : Optional.of(lacking);
    }

    private static Finding clausesMissing(Set<AgreementClause> clauses, boolean blocks, LegalSource source) {
        return (blocks ? Finding.block("grants.CLAUSE_MISSING") : Finding.warn("grants.CLAUSE_MISSING"))
                .at("clauses")
                .expected(Relation.PRESENT, clauses)
                .mend(String.join(", ", clauses.stream().map(Enum::name).toList()))
                .source(source);
    }

    /** The parts add up to what the decree says. */
    List<Finding> tranchesAddUp(CaseFile<Proposal> file, List<Rupiah> tranches) {
        Rupiah decreed = file.data().amounts().at(LadderStep.DECREED);
        Rupiah sum = Rupiah.sum(tranches);
        return sum.equals(decreed)
                ? List.of()
                : Finding.block("grants.NOT_AS_DECREED")
                        .at("tranches")
                        .found(sum.value())
                        .expected(Relation.EQUAL, decreed.value())
                        .mend(decreed)
                        .only(GrantLaw.AGREEMENT);
    }

    /** Each part is more than nothing. */
    List<Finding> tranchesAreAmounts(List<Rupiah> tranches) {
        return tranches.stream().allMatch(Rupiah::isPositive)
                ? List.of()
                : Finding.block("grants.NO_AMOUNT")
                        .at("tranches")
                        .expected(Relation.AT_LEAST, 1)
                        .only(GrantLaw.AGREEMENT);
    }

    /** The parts are no more than the region pays a grant in; goods and services are not paid in parts. */
    List<Finding> tranchesAreFewEnough(CaseFile<Proposal> file, List<Rupiah> tranches) {
        int most = file.data().isOfMoney() ? policy.mostTranches().value() : 1;
        return tranches.size() > most
                ? Finding.block("grants.TOO_MANY_TRANCHES")
                        .at("tranches")
                        .found(tranches.size())
                        .expected(Relation.AT_MOST, most)
                        .mend(most)
                        .only(policy.mostTranches().source())
                : List.of();
    }

    /** The parts have the shares that the region fixed, to the rupiah. */
    List<Finding> tranchesHaveTheirShares(CaseFile<Proposal> file, List<Rupiah> tranches) {
        if (policy.trancheShares().isEmpty() || !file.data().isOfMoney()) {
            return List.of();
        }
        Value<List<Integer>> shares = policy.trancheShares().get();
        List<Rupiah> due = Rupiah.sum(tranches)
                .max(Rupiah.ZERO)
                .split(shares.value().stream().map(Integer::longValue).toList());
        return tranches.equals(due)
                ? List.of()
                : Finding.block("grants.TRANCHE_SHARES")
                        .at("tranches")
                        .found(tranches.stream().map(Rupiah::value).toList())
                        .expected(
                                Relation.EQUAL, due.stream().map(Rupiah::value).toList())
                        .only(shares.source());
    }

    /** An addendum leaves what was paid as it was paid. */
    List<Finding> paidPartsStay(CaseFile<Proposal> file, List<Rupiah> tranches) {
        List<Rupiah> paid = file.data().delivery().tranches().stream()
                .filter(Tranche::isPaid)
                .map(Tranche::amount)
                .toList();
        boolean same = tranches.size() >= paid.size()
                && tranches.subList(0, paid.size()).equals(paid);
        return same
                ? List.of()
                : Finding.block("grants.PAID_PART_CHANGED")
                        .at("tranches")
                        .expected(
                                Relation.EQUAL, paid.stream().map(Rupiah::value).toList())
                        .only(GrantLaw.ADDENDUM);
    }

    /** Money goes to an account in the recipient's own name; goods and services need none. */
    List<Finding> accountIsOwn(CaseFile<Proposal> file, Optional<BankAccount> account) {
        boolean own = account.map(one -> one.isWellFormed()
                        && file.data().application().applicant().owns(one))
                .orElse(!file.data().isOfMoney());
        return own
                ? List.of()
                : Finding.block("grants.ACCOUNT_NOT_OWN").at("account").only(GrantLaw.PAYMENT);
    }

    /** The papers of the agreement are there. */
    List<Finding> agreementPapers(CaseFile<Proposal> file, Papers papers) {
        return PaperRules.missing(policy, AGREEMENT, file.data().application(), Set.of(), papers.kinds());
    }

    /** It is made out in enough copies, and enough of them are stamped. */
    List<Finding> copiesAreEnough(NphdSheet sheet) {
        List<Finding> findings = new ArrayList<>();
        int copies = policy.nphdCopies().value();
        if (sheet.copies() < copies) {
            findings.add(Finding.block("grants.NPHD_COPIES")
                    .at("sheet.copies")
                    .found(sheet.copies())
                    .expected(Relation.AT_LEAST, copies)
                    .source(policy.nphdCopies().source()));
        }
        int stamped = policy.nphdStamped().value();
        if (sheet.stamped() < stamped || sheet.stamped() > sheet.copies()) {
            findings.add(Finding.block("grants.NPHD_COPIES")
                    .at("sheet.stamped")
                    .found(sheet.stamped())
                    .expected(Relation.AT_LEAST, stamped)
                    .source(policy.nphdStamped().source()));
        }
        return findings;
    }

    /** Those who must witness it are named. */
    List<Finding> witnessesAreNamed(CaseFile<Proposal> file, NphdSheet sheet) {
        Set<Code> missing = new TreeSet<>(row(file).witnesses());
        missing.removeAll(sheet.witnesses());
        return missing.isEmpty()
                ? List.of()
                : Finding.block("grants.WITNESS_MISSING")
                        .at("sheet.witnesses")
                        .expected(Relation.PRESENT, missing)
                        .mend(String.join(
                                ", ", missing.stream().map(Code::value).toList()))
                        .only(policy.nphdSigners().source());
    }

    /** For the region signs whom its table of signers names for this form and amount; the recipient signs for himself. */
    List<Finding> signerMaySign(CaseFile<Proposal> file, Occasion o) {
        Code role = o.actor().role();
        Set<Code> signers = row(file).signers();
        return role.equals(ProposalRole.RECIPIENT.code()) || signers.contains(role)
                ? List.of()
                : Finding.block("grants.NOT_THE_SIGNER")
                        .at("actor.role")
                        .found(role)
                        .expected(Relation.ONE_OF, signers)
                        .only(policy.nphdSigners().source());
    }

    private NphdSigners.Row row(CaseFile<Proposal> file) {
        Proposal proposal = file.data();
        return policy.nphdSigners()
                .value()
                .rowFor(proposal.application().aid().form(), proposal.amounts().at(LadderStep.DECREED));
    }

    /** Only the side that holds the budget of this form acts for it. */
    List<Finding> holderActs(CaseFile<Proposal> file, Occasion o) {
        BudgetHolder holder = policy.holderOf(file.data());
        boolean its = holder.makers().stream()
                .anyMatch(role -> role.code().equals(o.actor().role()));
        return its
                ? List.of()
                : Finding.block("grants.NOT_THE_HOLDER")
                        .at("actor.role")
                        .found(o.actor().role())
                        .expected(
                                Relation.ONE_OF,
                                holder.makers().stream().map(Role::code).toList())
                        .only(policy.budgetHolders().source());
    }

    /** A text was prepared, and it is this one that is signed. */
    List<Finding> textIsThePrepared(CaseFile<Proposal> file, String number) {
        Optional<String> prepared = file.data().delivery().prepared().map(Agreement::number);
        return prepared.filter(number::equals).isPresent()
                ? List.of()
                : Finding.block("grants.NOT_PREPARED")
                        .at("number")
                        .found(number)
                        .expected(Relation.EQUAL, prepared.orElse("-"))
                        .only(GrantLaw.AGREEMENT);
    }

    /** What was prepared is still of the amount of the decree. */
    List<Finding> textIsAsDecreed(CaseFile<Proposal> file, Occasion o) {
        return file.data()
                .delivery()
                .prepared()
                .map(text -> tranchesAddUp(file, text.tranches()))
                .orElse(List.of());
    }

    /** What was prepared still leaves the parts that were paid since. */
    List<Finding> textKeepsPaidParts(CaseFile<Proposal> file, Occasion o) {
        return file.data()
                .delivery()
                .prepared()
                .map(text -> paidPartsStay(file, text.tranches()))
                .orElse(List.of());
    }

    /** For the recipient signs he who leads it, where his account is known. */
    List<Finding> leaderSigns(CaseFile<Proposal> file, Occasion o) {
        boolean recipient = o.actor().role().equals(ProposalRole.RECIPIENT.code());
        boolean another = recipient
                && file.data()
                        .delivery()
                        .prepared()
                        .flatMap(text -> text.leader().person())
                        .map(leader -> !leader.equals(o.actor().person()))
                        .orElse(false);
        return another
                ? Finding.block("grants.NOT_THE_LEADER").at("actor.person").only(GrantLaw.AGREEMENT)
                : List.of();
    }

    /** The leader is the one who signed last, at first the one of the application, or papers prove the change. */
    List<Finding> leaderIsProven(CaseFile<Proposal> file, Leader leader, Papers papers) {
        Application application = file.data().application();
        if (leader.change() == LeaderChange.NONE) {
            boolean same = file.data()
                    .delivery()
                    .leader()
                    .map(signed -> signed.isNamed(leader.name()))
                    .orElseGet(() -> application.applicant().isLedBy(leader.name()));
            return same
                    ? List.of()
                    : Finding.block("grants.LEADER_CHANGED")
                            .at("leader.name")
                            .only(policy.documents().source());
        }
        List<Finding> missing = PaperRules.missing(
                policy, LeaderChange.PHASE, application, Set.of(leader.change().code()), papers.kinds());
        List<Finding> findings = new ArrayList<>();
        if (!missing.isEmpty()) {
            findings.add(Finding.block("grants.LEADER_CHANGED")
                    .at("papers")
                    .found(leader.change())
                    .source(policy.documents().source()));
        }
        findings.addAll(missing);
        return findings;
    }

    /** The decree must name the year's money: nothing is agreed before the fiscal year begins. */
    List<Finding> yearHasBegun(CaseFile<Proposal> file, Occasion o) {
        LocalDate first = LocalDate.of(file.data().application().budget().year(), 1, 1);
        return o.today().isBefore(first)
                ? Finding.block("grants.YEAR_NOT_BEGUN")
                        .at("at")
                        .found(o.today())
                        .expected(Relation.AT_LEAST, first)
                        .only(GrantLaw.FISCAL_YEAR)
                : List.of();
    }
}
