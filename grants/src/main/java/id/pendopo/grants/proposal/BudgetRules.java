package id.pendopo.grants.proposal;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions of budget and decree (<i>penganggaran dan penetapan</i>). */
final class BudgetRules {
    private final ProposalPolicy policy;

    BudgetRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** The account is one of hibah, and one on which the region books this recipient in this form. */
    List<Finding> accountFits(CaseFile<Proposal> file, AccountCode account) {
        String heading = policy.headingOf(file.data().application());
        if (!account.isUnder(heading)) {
            return Finding.block("grants.ACCOUNT_NOT_FITTING")
                    .at("account")
                    .found(account)
                    .expected(Relation.ONE_OF, heading + ".*")
                    .only(GrantLaw.ACCOUNTS);
        }
        if (policy.accounts().isEmpty()) {
            return List.of();
        }
        Value<AccountMap> map = policy.accounts().get();
        Application application = file.data().application();
        List<AccountCode> fitting = map.value()
                .accountsFor(application.applicant().kind(), application.aid().form(), application.planning());
        // A map made for grants says nothing of what could not be planned; its heading was looked at.
        boolean silent = fitting.isEmpty() && application.social().isPresent();
        return silent || fitting.contains(account)
                ? List.of()
                : Finding.block("grants.ACCOUNT_NOT_FITTING")
                        .at("account")
                        .found(account)
                        .expected(Relation.ONE_OF, fitting)
                        .only(map.source());
    }

    /** The recipient's full address, which the annex of the budget must name: the application's, or the officer's own. */
    static Optional<PersonalText> address(CaseFile<Proposal> file, BudgetCommand.PutInBudget put) {
        return put.address().or(() -> file.data().application().applicant().fullAddress());
    }

    /** The annex of the budget names recipient, full address and amount. */
    List<Finding> addressIsKnown(CaseFile<Proposal> file, BudgetCommand.PutInBudget put) {
        return address(file, put).isPresent()
                ? List.of()
                : Finding.block("grants.ADDRESS_MISSING").at("address").only(GrantLaw.LISTED_RECIPIENTS);
    }

    /** A dispute that is settled was registered. */
    List<Finding> isDisputed(CaseFile<Proposal> file, Occasion o) {
        return file.has(ProposalFlag.DISPUTED)
                ? List.of()
                : Finding.block("grants.NOT_DISPUTED").at("flags").only(GrantLaw.DISPUTE_HELD);
    }

    /**
     * What the budget team considers stays within the ceiling of the account on which the region books such a recipient. What other
     * cases have set aside on it may still change until the budget is made, and is looked at then.
     */
    List<Finding> withinForeseenCeiling(Rupiah amount, Reading<LedgerReading> page) {
        Rupiah ceiling = page.found().map(LedgerReading::ceiling).orElse(Rupiah.ZERO);
        return ceiling.isPositive() && amount.isMoreThan(ceiling)
                ? Finding.block("grants.OVER_CEILING")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_MOST, ceiling.value())
                        .mend(ceiling)
                        .only(GrantLaw.BUDGETING)
                : List.of();
    }

    /** The ceiling of next year's account may not be set yet when the budget team considers; then it says so. */
    List<Finding> ceilingIsForeseen(Reading<LedgerReading> ceiling) {
        boolean isSet = ceiling.found().map(page -> !page.ceiling().isZero()).orElse(false);
        return isSet ? List.of() : ceilingIsUnknown();
    }

    /** Nobody knows on which account it will stand, so its ceiling is looked at only when it enters the budget. */
    List<Finding> ceilingIsUnknown() {
        return Finding.warn("grants.CEILING_UNKNOWN").at("amount").only(GrantLaw.BUDGETING);
    }

    /** What is set aside on the account stays below its ceiling; an account without ceiling bears nothing. */
    List<Finding> withinCeiling(Rupiah amount, Reading<LedgerReading> ceiling) {
        Rupiah left = ceiling.found().map(LedgerReading::available).orElse(Rupiah.ZERO);
        return amount.isMoreThan(left)
                ? Finding.block("grants.OVER_CEILING")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_MOST, left.value())
                        .mend(left)
                        .only(GrantLaw.BUDGETING)
                : List.of();
    }

    /** What could not be planned comes to no more, in a year, than what was. */
    List<Finding> withinPlanned(Rupiah amount, SocialAidTotals totals) {
        Rupiah left = totals.planned().minus(totals.unplanned()).max(Rupiah.ZERO);
        return amount.isMoreThan(left)
                ? Finding.block("grants.OVER_PLANNED")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.AT_MOST, left.value())
                        .mend(left)
                        .only(policy.unplannedCeilingRule().source())
                : List.of();
    }

    /** The decree names the recipient of the budget; of a person the finding says where, and never whom. */
    List<Finding> recipientIsTheSame(CaseFile<Proposal> file, BudgetCommand.Decree decree) {
        Applicant budgeted = file.data().application().applicant();
        boolean same = budgeted.kind().isPerson()
                ? decree.recipient().isEmpty()
                        && decree.person()
                                .map(named -> budgeted.isNamed(named.reveal()))
                                .orElse(false)
                : decree.person().isEmpty()
                        && decree.recipient().map(budgeted::isNamed).orElse(false);
        if (same) {
            return List.of();
        }
        FindingDraft draft =
                Finding.block("grants.NOT_IN_BUDGET").at(budgeted.kind().isPerson() ? "person" : "recipient");
        if (!budgeted.kind().isPerson()) {
            decree.recipient().ifPresent(draft::found);
            budgeted.name().ifPresent(name -> draft.expected(Relation.EQUAL, name));
        }
        return draft.only(GrantLaw.LISTED_RECIPIENTS);
    }

    /**
     * The decree names the amount of the budget: recipient and amount are those of the detailed budget, and together they stay
     * within the DPA. So a lower amount goes through a change of the detailed budget first. The page of the law says "identical" in
     * one place and "at most the DPA" in another; that both hold is Pendopo's reading [D].
     */
    List<Finding> amountIsBudgeted(CaseFile<Proposal> file, Rupiah amount) {
        Rupiah budgeted = file.data().amounts().at(LadderStep.BUDGETED);
        return amount.isLessThan(budgeted)
                ? Finding.block("grants.NOT_AS_BUDGETED")
                        .at("amount")
                        .found(amount.value())
                        .expected(Relation.EQUAL, budgeted.value())
                        .mend(budgeted)
                        .only(GrantLaw.SAME_AS_BUDGET)
                : List.of();
    }

    /** Where the region says that a dispute voids nothing, it is only waited for. */
    List<Finding> disputeVoids(CaseFile<Proposal> file, Occasion o) {
        return policy.disputeVoids().value()
                ? List.of()
                : Finding.block("grants.DISPUTE_VOIDS_NOTHING")
                        .at("disputeVoids")
                        .only(policy.disputeVoids().source());
    }

    /** A paper of the procedure is not of a day to come. */
    static List<Finding> dayHasCome(String where, LocalDate day, Occasion o, LegalSource source) {
        return day.isAfter(o.today())
                ? Finding.block("grants.DAY_TO_COME")
                        .at(where)
                        .found(day)
                        .expected(Relation.AT_MOST, o.today())
                        .only(source)
                : List.of();
    }

    /** Nothing is paid yet: and nothing bought: a dispute after that is for the auditor. */
    List<Finding> nothingIsPaid(CaseFile<Proposal> file, Occasion o) {
        return file.data().delivery().spent().isZero()
                ? List.of()
                : Finding.block("grants.ALREADY_PAID")
                        .at("tranches")
                        .found(file.data().delivery().spent().value())
                        .only(GrantLaw.PAYMENT);
    }

    /** Something is paid: then only the rest can lapse. */
    List<Finding> somethingIsPaid(CaseFile<Proposal> file, Occasion o) {
        return file.data().delivery().paid().isZero()
                ? Finding.block("grants.NOTHING_PAID").at("tranches").only(GrantLaw.PAYMENT)
                : List.of();
    }
}
