package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.ReviewKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The conditions of filing and completeness (<i>pengajuan dan kelengkapan</i>). */
final class IntakeRules {
    private final ProposalPolicy policy;
    private final EligibilityRules eligibility;
    private final SocialAidRules social;
    private final ContinuityRules continuity;
    private final PublicTextRules publicTexts;

    IntakeRules(
            ProposalPolicy policy, EligibilityRules eligibility, SocialAidRules social, ContinuityRules continuity) {
        this.policy = policy;
        this.eligibility = eligibility;
        this.social = social;
        this.continuity = continuity;
        this.publicTexts = new PublicTextRules(policy);
    }

    /** A paper file names its owners; only the office's own paper files may be filed by the office. */
    List<Finding> filedByItsOwner(CaseFile<Proposal> file, Occasion o) {
        boolean byOffice = o.actor().role().equals(ProposalRole.TU_OPERATOR.code());
        return !byOffice || file.data().review().filing().paperAgenda().isPresent()
                ? List.of()
                : Finding.block("grants.NOT_A_PAPER_FILE")
                        .at("actor.role")
                        .only(policy.originalsRequired().source());
    }

    /** A paper file that the office entered was entered soon after the counter stamped it; looked at when it is filed. */
    List<Finding> paperWasEnteredInTime(CaseFile<Proposal> file, Occasion o) {
        Filing filing = file.data().review().filing();
        if (filing.paperAgenda().isEmpty() || filing.receivedOn().isEmpty()) {
            return List.of();
        }
        LocalDate entered = file.handling().openedAt().atOffset(o.offset()).toLocalDate();
        return enteredInTime(filing.receivedOn().get(), entered, o, true);
    }

    /**
     * A stamp of long ago would open a window that has closed. Whoever enters the file is warned; filing it is refused, unless
     * somebody who may waive it says why.
     */
    List<Finding> enteredInTime(LocalDate received, LocalDate entered, Occasion o, boolean refusing) {
        LocalDate last = policy.paperEntryTerm().value().lastDay(received, o.calendar());
        if (!entered.isAfter(last)) {
            return List.of();
        }
        FindingDraft draft = refusing
                ? Finding.block("grants.PAPER_ENTRY_LATE").waivable()
                : Finding.warn("grants.PAPER_ENTRY_LATE");
        return draft.at("receivedOn")
                .found(entered)
                .expected(Relation.AT_MOST, last)
                .mend(last)
                .only(policy.paperEntryTerm().source());
    }

    /** A condition that filing looks at, for a draft and for an amended file alike. */
    interface Condition {
        List<Finding> of(CaseFile<Proposal> file, Application application, LocalDate day);
    }

    /** The conditions of filing by the code of their finding, in the order in which a person reads the form. */
    Map<String, Condition> ofFiling() {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        conditions.put("grants.AID_NOT_OPEN", (file, application, day) -> aidIsOpen(application));
        conditions.put("grants.PARTY_AID", (file, application, day) -> eligibility.isNoParty(application));
        conditions.put("grants.KIND_NOT_ADMITTED", (file, application, day) -> eligibility.kindIsAdmitted(application));
        conditions.put("grants.APPLICANT_IDENTITY", (file, application, day) -> eligibility.isIdentified(application));
        conditions.put("grants.SOCIAL_AID_ASKED", (file, application, day) -> eligibility.saysItsAid(application));
        conditions.put("grants.UNPLANNED_KIND", (file, application, day) -> social.mayBeUnplanned(application));
        conditions.put("grants.UNPLANNED_YEAR", (file, application, day) -> social.isOfThisYear(application, day));
        conditions.put("grants.UNPLANNED_GROUND", (file, application, day) -> social.hasItsGround(application, day));
        conditions.put("grants.RISK_FORM", (file, application, day) -> social.riskIsKnown(application));
        conditions.put("grants.DAY_TO_COME", (file, application, day) -> social.eventHasHappened(application, day));
        conditions.put("grants.REASSESSMENT", (file, application, day) -> social.reassessmentHolds(application, day));
        conditions.put("grants.PERSON_UNCLEAR", (file, application, day) -> social.identityIsClear(application));
        conditions.put("grants.PERSON_IN_TEXT", (file, application, day) -> social.textsNameNobody(application));
        conditions.put("grants.NO_AMOUNT", (file, application, day) -> linesHaveAmounts(application));
        conditions.put("grants.ACTIVITY_DAYS", (file, application, day) -> activityHasItsDays(application));
        conditions.put("grants.NO_REVIEW_CHAIN", (file, application, day) -> chainFits(file, application));
        conditions.put("grants.OFFICER_MISSING", (file, application, day) -> officersAreNamed(application));
        conditions.put("grants.ACCOUNT_NOT_OWN", (file, application, day) -> accountIsOwn(application));
        conditions.put("grants.LEGAL_STATUS", (file, application, day) -> eligibility.hasLegalStatus(application, day));
        conditions.put(
                "grants.OUT_OF_REGION",
                (file, application, day) -> application.social().isPresent()
                        ? social.livesHere(application, file.region())
                        : eligibility.isSeatedHere(application, file.region(), day));
        conditions.put(
                "grants.WORKING_AREA", (file, application, day) -> eligibility.worksHere(application, file.region()));
        conditions.put(
                "grants.OWN_REGION",
                (file, application, day) -> eligibility.isAnotherRegion(application, file.region()));
        conditions.put(
                "grants.SECRETARIAT_ELSEWHERE",
                (file, application, day) -> eligibility.secretariatIsHere(application, file.region()));
        conditions.put(
                "grants.COOPERATIVE_CRITERIA", (file, application, day) -> eligibility.meetsCriteria(application));
        conditions.put(
                "grants.CONTINUITY_GROUND", (file, application, day) -> continuity.groundIsAdmitted(application));
        conditions.put(
                "grants.CONTINUOUS",
                (file, application, day) -> continuity.isNotContinuous(
                        application, application.declared().received()));
        conditions.put(
                "grants.OVERDUE_PRIOR",
                (file, application, day) ->
                        continuity.owesNothing(application.declared().received()));
        conditions.put(
                "grants.NUMBER_IN_PUBLIC_TEXT", (file, application, day) -> publicTexts.tellNoNumber(application));
        conditions.put("grants.NAME_IN_PUBLIC_TEXT", (file, application, day) -> publicTexts.nameNobody(application));
        return conditions;
    }

    /** An amended file is of the same applicant and for the same budget; anything else is another case. */
    List<Finding> isTheSameCase(CaseFile<Proposal> file, Application amended) {
        Application before = file.data().application();
        boolean same = before.budget().equals(amended.budget())
                && before.aid().equals(amended.aid())
                && before.planning() == amended.planning()
                && before.applicant().isSameAs(amended.applicant());
        return same
                ? List.of()
                : Finding.block("grants.OTHER_CASE")
                        .at("application")
                        .only(policy.resubmitTerm().source());
    }

    /** Kinds and forms of aid that are open. */
    List<Finding> aidIsOpen(Application application) {
        return policy.aids().value().contains(application.aid())
                ? List.of()
                : Finding.block("grants.AID_NOT_OPEN")
                        .at("application.aid")
                        .found(application.aid().type() + " "
                                + application.aid().form())
                        .only(policy.aids().source());
    }

    /** Each line of the cost plan has an amount; their sum is what is requested. */
    List<Finding> linesHaveAmounts(Application application) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < application.lines().size(); i++) {
            Rupiah amount = application.lines().get(i).amount();
            if (!amount.isPositive()) {
                findings.add(Finding.block("grants.NO_AMOUNT")
                        .at("application.lines[" + i + "].amount")
                        .found(amount.value())
                        .expected(Relation.AT_LEAST, 1)
                        .source(GrantLaw.LADDER));
            }
        }
        return findings;
    }

    /** The activity ends no earlier than it starts. */
    List<Finding> activityHasItsDays(Application application) {
        Activity activity = application.activity();
        return activity.ends().isBefore(activity.starts())
                ? Finding.block("grants.ACTIVITY_DAYS")
                        .at("application.activity.ends")
                        .found(activity.ends())
                        .expected(Relation.AT_LEAST, activity.starts())
                        .only(policy.documents().source())
                : List.of();
    }

    /** Some row of the table of review chains fits the proposal. */
    List<Finding> chainFits(CaseFile<Proposal> file, Application application) {
        return policy.chainFor(file.data().with(application)).isEmpty()
                ? Finding.block("grants.NO_REVIEW_CHAIN")
                        .at("application")
                        .found(file.data().with(application).traits())
                        .only(policy.reviewChains().source())
                : List.of();
    }

    /** Chair and secretary sign the proposal of a body; of a government or an enterprise its head. */
    List<Finding> officersAreNamed(Application application) {
        Applicant applicant = application.applicant();
        if (applicant.kind().isPerson()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (applicant.officer(Officer.Position.CHAIR).isEmpty()) {
            findings.add(officerMissing(application, Officer.Position.CHAIR));
        }
        if (applicant.kind().hasOfficers()
                && applicant.officer(Officer.Position.SECRETARY).isEmpty()) {
            findings.add(officerMissing(application, Officer.Position.SECRETARY));
        }
        return findings;
    }

    private Finding officerMissing(Application application, Officer.Position position) {
        return Finding.block("grants.OFFICER_MISSING")
                .at("application.applicant.officers")
                .expected(Relation.PRESENT, position)
                .source(policy.documentsFor(application.aid().type()).source());
    }

    /** The account is a real one and stands in the applicant's own name. */
    List<Finding> accountIsOwn(Application application) {
        BankAccount account = application.applicant().account();
        return account.isWellFormed() && application.applicant().owns(account)
                ? List.of()
                : Finding.block("grants.ACCOUNT_NOT_OWN")
                        .at("account")
                        .only(policy.documentsFor(application.aid().type()).source());
    }

    /** The window opens in the year before the fiscal year; a change of the budget has none, nor what could not be planned. */
    List<Finding> windowHasOpened(CaseFile<Proposal> file, Occasion o) {
        BudgetRound budget = file.data().application().budget();
        if (file.data().application().isUnplanned()) {
            return List.of();
        }
        LocalDate day = file.data().review().filing().filedOn(o.today());
        LocalDate opens = policy.intakeOpens().value().atYear(budget.year() - 1);
        return budget.version() == BudgetRound.Version.INITIAL && day.isBefore(opens)
                ? Finding.block("grants.TOO_EARLY")
                        .at("receivedOn")
                        .found(day)
                        .expected(Relation.AT_LEAST, opens)
                        .mend(opens)
                        .only(policy.intakeOpens().source())
                : List.of();
    }

    /** The last day counts whole, in the region's own zone; a paper file counts from the day the counter stamped it. */
    List<Finding> windowHasNotClosed(CaseFile<Proposal> file, Occasion o) {
        BudgetRound budget = file.data().application().budget();
        if (file.data().application().isUnplanned()) {
            return List.of();
        }
        LocalDate day = file.data().review().filing().filedOn(o.today());
        Value<MonthDay> ends =
                policy.intakeEndsFor(file.data().application().aid().type());
        LocalDate last = ends.value().atYear(budget.year() - 1);
        return budget.version() == BudgetRound.Version.INITIAL && day.isAfter(last)
                ? Finding.block("grants.LATE")
                        .at("receivedOn")
                        .found(day)
                        .expected(Relation.AT_MOST, last)
                        .mend(budget.year() + 1)
                        .only(ends.source())
                : List.of();
    }

    /** A change of the budget is open to few. */
    List<Finding> mayEnterRevisedBudget(CaseFile<Proposal> file, Occasion o) {
        Application application = file.data().application();
        if (application.budget().version() != BudgetRound.Version.REVISED) {
            return List.of();
        }
        return policy.mayEnterRevised(application.activity().programme())
                ? List.of()
                : Finding.block("grants.REVISED_BUDGET")
                        .at("application.activity.programme")
                        .found(application.activity().programme())
                        .only(policy.revisedBudget().source());
    }

    /** Where the region takes proposals on paper only, the applicant's own file is no filing. */
    List<Finding> filedOnPaper(CaseFile<Proposal> file, Occasion o) {
        return policy.onlineSubmission().value()
                        || file.data().review().filing().paperAgenda().isPresent()
                ? List.of()
                : Finding.block("grants.NOT_ONLINE")
                        .at("papers")
                        .only(policy.onlineSubmission().source());
    }

    /** Every paper that the kind of applicant needs is there. */
    List<Finding> papersAreComplete(Proposal proposal, Set<Code> ticked) {
        return PaperRules.missing(policy, PaperRules.APPLICATION, proposal.application(), Set.of(), ticked);
    }

    /** Where no stage looks at the papers, nobody would find out later: the file is complete when it is filed. */
    List<Finding> papersAreCompleteAtOnce(Proposal proposal, Set<Code> handedIn) {
        boolean looksLater =
                policy.chainFor(proposal).stream().anyMatch(stage -> stage.kind() == ReviewKind.COMPLETENESS);
        if (looksLater) {
            return List.of();
        }
        Set<Code> papers = new TreeSet<>(proposal.review().filing().papers());
        papers.addAll(handedIn);
        return papersAreComplete(proposal, papers);
    }

    /** The originals were handed in; a file that never came on paper cannot be paid later. */
    List<Finding> originalsReceived(boolean received) {
        return received || !policy.originalsRequired().value()
                ? List.of()
                : Finding.block("grants.ORIGINALS_MISSING")
                        .at("originalsReceived")
                        .only(policy.originalsRequired().source());
    }

    /** What is named as missing is something that this applicant must bring. */
    List<Finding> missingIsRequired(Proposal proposal, Set<Code> missing) {
        Set<Code> needed = new TreeSet<>();
        PaperRules.needed(policy, PaperRules.APPLICATION, proposal.application(), Set.of())
                .forEach(paper -> needed.add(paper.document()));
        List<Code> odd = missing.stream().filter(code -> !needed.contains(code)).toList();
        return odd.isEmpty()
                ? List.of()
                : Finding.block("grants.NOT_REQUIRED")
                        .at("missing")
                        .found(odd)
                        .expected(Relation.ONE_OF, needed)
                        .only(policy.documents().source());
    }
}
