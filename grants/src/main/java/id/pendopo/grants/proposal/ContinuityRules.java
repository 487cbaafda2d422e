package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a grant is not continuous (<i>tidak terus-menerus setiap tahun anggaran</i>), and what earlier grants say of the recipient.
 * The applicant's own statement is looked at when it files, the register of recipients when the agency recommends.
 */
final class ContinuityRules {
    /** Where the agency's own sheet has this item, somebody looked although there is no register. */
    static final Code NOT_YEAR_BEFORE = Code.of("NOT_RECIPIENT_YEAR_BEFORE");

    private final ProposalPolicy policy;

    ContinuityRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** Whoever received in the years looked back at receives nothing, unless a law says otherwise and is named. */
    List<Finding> isNotContinuous(Application application, List<ReceivedBefore> received) {
        int year = application.budget().year();
        int first = year - policy.continuityLookbackYears().value();
        Optional<Integer> last = received.stream()
                .map(ReceivedBefore::fiscalYear)
                .filter(given -> given >= first && given < year)
                .max(Integer::compare);
        return last.isEmpty() || isExcepted(application)
                ? List.of()
                : Finding.block("grants.CONTINUOUS")
                        .at("application.budget.year")
                        .found(last.get())
                        .expected(Relation.AT_MOST, first - 1)
                        .mend(last.get() + policy.continuityLookbackYears().value() + 1)
                        .only(policy.continuityLookbackYears().source());
    }

    /** Social aid goes on while its recipient is not free of social risk, by a reassessment; a grant by a law that says otherwise. */
    private boolean isExcepted(Application application) {
        if (application.social().isPresent()) {
            return policy.stillAtRiskAllowed().value()
                    && application
                            .social()
                            .flatMap(SocialAid::stillAtRisk)
                            .filter(again ->
                                    again.year() == application.budget().year())
                            .isPresent();
        }
        return application
                .declared()
                .continuity()
                .map(claim -> policy.continuityExceptions()
                        .value()
                        .admits(application.applicant().kind(), claim))
                .orElse(false);
    }

    /** A ground that the list does not have is told as such, even while nothing rests on it. */
    List<Finding> groundIsAdmitted(Application application) {
        Optional<ContinuityClaim> claim = application.declared().continuity();
        return claim.isEmpty() || isExcepted(application)
                ? List.of()
                : Finding.block("grants.CONTINUITY_GROUND")
                        .at("application.declaration.continuity")
                        .found(claim.get().exception() + " " + claim.get().statute() + " "
                                + claim.get().article())
                        .only(policy.continuityExceptions().source());
    }

    /** Who still owes a report or money receives nothing more. */
    List<Finding> owesNothing(List<ReceivedBefore> received) {
        return received.stream()
                .filter(ReceivedBefore::isOwed)
                .map(owed -> Finding.block("grants.OVERDUE_PRIOR")
                        .at("application.applicant")
                        .found(owed.fiscalYear() + " " + owed.state())
                        .expected(Relation.EQUAL, ReceivedBefore.State.ACCOUNTED)
                        .mend(owed.fiscalYear())
                        .source(GrantLaw.OVERDUE_PRIOR))
                .toList();
    }

    /** Earlier grants and what became of them are weighed, not refused. */
    List<Finding> performanceIsWeighed(Application application, List<ReceivedBefore> received) {
        boolean weighed = policy.performanceKinds()
                .value()
                .contains(application.applicant().kind());
        Rupiah sum = Rupiah.sum(received.stream().map(ReceivedBefore::amount));
        return received.isEmpty() || !weighed
                ? List.of()
                : Finding.warn("grants.PRIOR_PERFORMANCE")
                        .at("application.applicant")
                        .found(sum.value())
                        .mend(received.size(), sum)
                        .only(policy.performanceKinds().source());
    }

    /** What the register knows and the applicant did not say, is told to whoever recommends. */
    List<Finding> allWasDeclared(Application application, List<ReceivedBefore> known) {
        List<ReceivedBefore> hidden = known.stream()
                .filter(one -> application.declared().received().stream()
                        .noneMatch(said -> said.fiscalYear() == one.fiscalYear()))
                .toList();
        return hidden.isEmpty()
                ? List.of()
                : Finding.warn("grants.HISTORY_UNDECLARED")
                        .at("application.declaration.received")
                        .found(hidden.stream().map(ReceivedBefore::fiscalYear).toList())
                        .only(policy.continuityLookbackYears().source());
    }

    /** Without a register, and without an item on the sheet, nobody looked: the agency answers for what the applicant states. */
    List<Finding> historyIsKnown() {
        return Finding.warn("grants.HISTORY_UNKNOWN")
                .at("application.declaration.received")
                .only(policy.recipientRegister().source());
    }

    /** What the register answered, or nothing where it knows of nothing. */
    static List<ReceivedBefore> known(Reading<RecipientHistory> reading) {
        return reading.found().orElse(RecipientHistory.NONE).received();
    }

    /** What the applicant said, and what the register knows beside it. */
    static List<ReceivedBefore> together(Application application, List<ReceivedBefore> known) {
        List<ReceivedBefore> together = new ArrayList<>(known);
        application.declared().received().stream()
                .filter(said -> known.stream().noneMatch(one -> one.fiscalYear() == said.fiscalYear()))
                .forEach(together::add);
        return together;
    }
}
