package id.pendopo.grants.proposal;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.MAY_LOWER;
import static id.pendopo.core.policy.LeewayKind.MAY_RAISE;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.document.Checklist;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.DecisionTable;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithTables;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.ReviewChains;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.ReviewStage;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a region may set about proposals, and how far (<i>ketentuan daerah tentang hibah</i>). The values stand in
 * {@code policy/proposal.json} and in the file of each regime, never here.
 *
 * @param intakeOpens first day of the window, in the year before the fiscal year
 * @param intakeEnds last day of the window, in the year before the fiscal year
 * @param onlineSubmission whether an applicant may file by himself, without the counter
 * @param originalsRequired whether the originals must be handed in on paper
 * @param revisedBudget which proposals may enter a change of the budget
 * @param aids kinds and forms of aid that are open
 * @param lawfulKinds the closed list of recipients
 * @param recipientKinds kinds of recipients that this region admits, all of them on the closed list
 * @param passThroughKinds enterprises that only pass on a grant of the centre, and prove it
 * @param cooperativeCriteria what a cooperative must meet; needed where cooperatives are admitted
 * @param existenceNoticeRequired whether a body with an SKT also brings Kesbangpol's notice of its existence
 * @param generalCriteria what holds for every grant and is answered with the recommendation
 * @param continuityLookbackYears how many fiscal years before this one are looked at for an earlier grant
 * @param continuityExceptions on which grounds a recipient may receive in successive years
 * @param recipientRegister whether a register of recipients answers what an applicant received before
 * @param screening whether a case is screened against the others before it is approved
 * @param similarityThreshold from how many per cent of likeness two names are near each other
 * @param minStageMinutes in fewer minutes nobody has read what a stage decides
 * @param shellMonths a body founded fewer months before it asks is looked at twice
 * @param electionWindow the days before an election on which grants are looked at twice
 * @param yearGrowthPercent from which growth of the granted sum in a year the yearly report warns
 * @param performanceKinds kinds of recipients whose earlier grants are weighed
 * @param minRegisteredYears for how many full years a society must be registered
 * @param registrationCountedAt from the date of which paper the years count
 * @param youngOrmasSeverity whether a younger society is refused or only warned of
 * @param outsideRegionAllowed whether an applicant may have its seat elsewhere
 * @param documents papers by phase
 * @param fields competent agencies by field
 * @param reviewChains the review stages and which case takes which
 * @param returnTargets to which earlier stages a stage may send back
 * @param skpdLatestDate the last day of the year before by which agencies recommend; a later one is warned of
 * @param teamComposition who signs the sheet of the team; empty where one member does
 * @param teamReportTerm from the signing of the team's sheet to its report
 * @param paperEntryTerm how long the counter may take to enter a paper file
 * @param resubmitTerm until when a returned file may be handed in again
 * @param capConstruction the most for an activity that builds
 * @param capNonConstruction the most for any other activity
 * @param cappedKinds kinds of recipients to which the caps apply
 * @param capExempt programmes to which they do not
 * @param strictLadder whether a step of the review above the one before it is refused, or only warned of
 * @param accounts accounts by kind of recipient
 * @param budgetHolders in whose budget aid of which form stands
 * @param nphdSigners who signs an agreement for the region, by form and amount
 * @param nphdCopies in how many copies it is made out at least
 * @param nphdStamped how many of them bear a stamp at least
 * @param agreementClauses the least an agreement contains
 * @param agreementExtraClauses what the region adds to it
 * @param agreementAdvisedClauses what is only warned of when it is absent
 * @param mostTranches in how many parts a grant may be paid
 * @param trancheShares in which shares, for instance 60 and 40; empty where each agreement says
 * @param trancheReport whether a part must be accounted for before the next is asked for
 * @param disbursementCutoff the last day of the fiscal year on which payment may be asked for
 * @param reportDueDay the day of the next year by which the use is reported
 * @param reportDueRule how it goes together with the end of the activity
 * @param reportAfterActivity how long after the end of the activity the use is reported
 * @param reportMonthsAfterPayment how many months after the last payment, where the rule counts from it
 * @param reportMendTerm until when a returned report may be handed in again
 * @param interestRefundable whether interest goes back to the treasury
 * @param sanctionLadder the rungs of sanctions, and the days between warnings
 * @param disputeVoids whether a dispute over the management before payment voids the allocation
 * @param receiptNumber how receipt numbers are written
 * @param publicFields what strangers may see of a case, out of a list that no region can lengthen
 * @param individualNameMode how persons who receive planned social aid are named to strangers
 * @param ownFields what the region asks beside the law
 * @param lawfulSocialKinds the closed list of recipients of social aid
 * @param socialKinds kinds of recipients of social aid that this region admits, all of them on that list; none where it gives none
 * @param unplannedKinds who may receive aid that could not be planned
 * @param riskForms the forms of social risk that the region knows
 * @param socialCriteria the criteria of social aid, answered with the recommendation
 * @param stillAtRiskAllowed whether aid may go on in a further year while its recipient is not free of social risk
 * @param socialIntakeEnds last day of the window for planned social aid, where it is another than that for grants
 * @param socialDocuments papers for social aid by phase
 * @param unplannedField the field whose agency verifies requests that could not be planned
 * @param capSocial the most that one recipient of social aid receives
 * @param capSocialDisasterExempt whether relief of disaster may exceed it
 * @param cashLimit the most that is paid in cash
 * @param unplannedCeilingRule what aid that could not be planned may come to in a year, and under which heading it is booked
 * @param unplannedRecapDay the day of the next year by which such aid is recapitulated
 * @param welfareRegister whether a register of social welfare is asked about persons
 * @param welfareRequired whether a person whom it does not know is refused
 * @param welfareMostDecile up to which decile of welfare a person may receive planned aid
 */
public record ProposalPolicy(
        @Leeway(REGION_SETS) Value<MonthDay> intakeOpens,
        @Leeway(REGION_SETS) Value<MonthDay> intakeEnds,
        @Leeway(REGION_SETS) Value<Boolean> onlineSubmission,
        @Leeway(REGION_SETS) Value<Boolean> originalsRequired,
        @Leeway(REGION_SETS) Value<RevisedBudget> revisedBudget,
        @Leeway(FIXED) Value<List<Aid>> aids,
        @Leeway(FIXED) Value<Set<RecipientKind>> lawfulKinds,
        @Leeway(REGION_SETS) Value<Set<RecipientKind>> recipientKinds,
        @Leeway(FIXED) Value<Set<RecipientKind>> passThroughKinds,
        @Leeway(REGION_SETS) Optional<Value<List<Criterion>>> cooperativeCriteria,
        @Leeway(REGION_SETS) Value<Boolean> existenceNoticeRequired,
        @Leeway(FIXED) Value<Set<Code>> generalCriteria,
        @Leeway(value = MAY_RAISE, min = "1", max = "10") Value<Integer> continuityLookbackYears,
        @Leeway(REGION_SETS) Value<ContinuityExceptions> continuityExceptions,
        @Leeway(REGION_SETS) Value<Boolean> recipientRegister,
        @Leeway(REGION_SETS) Value<Boolean> screening,

        @Leeway(value = REGION_MAY_REPLACE, min = "50", max = "100")
        Value<Integer> similarityThreshold,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "1440")
        Value<Integer> minStageMinutes,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "60")
        Value<Integer> shellMonths,

        @Leeway(REGION_SETS) Optional<Value<ElectionWindow>> electionWindow,

        @Leeway(value = REGION_SETS, min = "1", max = "1000")
        Optional<Value<Integer>> yearGrowthPercent,

        @Leeway(REGION_SETS) Value<Set<RecipientKind>> performanceKinds,
        @Leeway(value = REGION_SETS, min = "0", max = "20") Value<Integer> minRegisteredYears,
        @Leeway(REGION_SETS) Value<RegistrationCount> registrationCountedAt,
        @Leeway(REGION_SETS) Value<Severity> youngOrmasSeverity,
        @Leeway(REGION_SETS) Value<Boolean> outsideRegionAllowed,
        @Leeway(REGION_SETS) Value<Checklist> documents,
        @Leeway(REGION_SETS) Value<FieldRouting> fields,
        @Leeway(REGION_SETS) Value<ReviewChains> reviewChains,
        @Leeway(REGION_SETS) Value<ReturnTargets> returnTargets,
        @Leeway(REGION_SETS) Optional<Value<MonthDay>> skpdLatestDate,
        @Leeway(REGION_SETS) Optional<Value<TeamComposition>> teamComposition,
        @Leeway(REGION_SETS) Optional<Value<Term>> teamReportTerm,
        @Leeway(REGION_MAY_REPLACE) Value<Term> paperEntryTerm,
        @Leeway(REGION_MAY_REPLACE) Value<Term> resubmitTerm,
        @Leeway(MAY_LOWER) Optional<Value<Rupiah>> capConstruction,
        @Leeway(MAY_LOWER) Optional<Value<Rupiah>> capNonConstruction,
        @Leeway(REGION_SETS) Value<Set<RecipientKind>> cappedKinds,
        @Leeway(REGION_SETS) Value<Set<Programme>> capExempt,
        @Leeway(REGION_MAY_REPLACE) Value<Boolean> strictLadder,
        @Leeway(REGION_SETS) Optional<Value<AccountMap>> accounts,
        @Leeway(REGION_SETS) Value<BudgetHolders> budgetHolders,
        @Leeway(REGION_SETS) Value<NphdSigners> nphdSigners,
        @Leeway(value = REGION_SETS, min = "1", max = "20") Value<Integer> nphdCopies,
        @Leeway(value = REGION_SETS, min = "0", max = "20") Value<Integer> nphdStamped,
        @Leeway(FIXED) Value<Set<AgreementClause>> agreementClauses,
        @Leeway(REGION_SETS) Value<Set<AgreementClause>> agreementExtraClauses,
        @Leeway(REGION_SETS) Value<Set<AgreementClause>> agreementAdvisedClauses,
        @Leeway(value = REGION_SETS, min = "1", max = "12") Value<Integer> mostTranches,
        @Leeway(REGION_SETS) Optional<Value<List<Integer>>> trancheShares,
        @Leeway(REGION_SETS) Value<Boolean> trancheReport,
        @Leeway(REGION_MAY_REPLACE) Optional<Value<MonthDay>> disbursementCutoff,
        @Leeway(MAY_LOWER) Value<MonthDay> reportDueDay,
        @Leeway(REGION_MAY_REPLACE) Value<ReportDueRule> reportDueRule,
        @Leeway(REGION_SETS) Value<Term> reportAfterActivity,
        @Leeway(value = REGION_SETS, min = "1", max = "3") Optional<Value<Integer>> reportMonthsAfterPayment,
        @Leeway(REGION_MAY_REPLACE) Value<Term> reportMendTerm,
        @Leeway(REGION_SETS) Value<Boolean> interestRefundable,
        @Leeway(REGION_MAY_REPLACE) Value<SanctionLadder> sanctionLadder,
        @Leeway(REGION_MAY_REPLACE) Value<Boolean> disputeVoids,
        @Leeway(REGION_MAY_REPLACE) Value<NumberTemplate> receiptNumber,
        @Leeway(REGION_MAY_REPLACE) Value<Set<PublicField>> publicFields,
        @Leeway(REGION_MAY_REPLACE) Value<IndividualNameMode> individualNameMode,
        @Leeway(REGION_SETS) Optional<Value<OwnFields>> ownFields,
        @Leeway(FIXED) Value<Set<RecipientKind>> lawfulSocialKinds,
        @Leeway(REGION_SETS) Value<Set<RecipientKind>> socialKinds,
        @Leeway(FIXED) Value<Set<RecipientKind>> unplannedKinds,
        @Leeway(REGION_SETS) Value<Set<RiskForm>> riskForms,
        @Leeway(FIXED) Value<Set<Code>> socialCriteria,
        @Leeway(REGION_SETS) Value<Boolean> stillAtRiskAllowed,
        @Leeway(REGION_SETS) Optional<Value<MonthDay>> socialIntakeEnds,
        @Leeway(REGION_SETS) Value<Checklist> socialDocuments,
        @Leeway(REGION_SETS) Optional<Value<Code>> unplannedField,
        @Leeway(MAY_LOWER) Optional<Value<Rupiah>> capSocial,
        @Leeway(REGION_SETS) Value<Boolean> capSocialDisasterExempt,
        @Leeway(MAY_LOWER) Value<Rupiah> cashLimit,
        @Leeway(REGION_SETS) Value<UnplannedCeilingRule> unplannedCeilingRule,
        @Leeway(MAY_LOWER) Value<MonthDay> unplannedRecapDay,
        @Leeway(REGION_SETS) Value<Boolean> welfareRegister,
        @Leeway(REGION_SETS) Value<Boolean> welfareRequired,
        @Leeway(value = REGION_SETS, min = "1", max = "10") Optional<Value<Integer>> welfareMostDecile)
        implements PolicyWithTables {
    /** The procedure these values are of. */
    public static final String PROCEDURE = "grants/proposal";

    /** The least full years for which Permendagri 32/2011 Pasal 7 wants a society registered; whether they still hold is contested [?]. */
    static final int USUAL_YEARS = 3;

    /** @throws IllegalArgumentException if a chain or the list of recipients goes beyond what the law fixes, a field of the region is
     *     required from a stage that no chain passes, or a later report is unfounded or unbounded */
    public ProposalPolicy {
        ChainLimits.check(reviewChains.value());
        OwnFieldRules.check(ownFields, reviewChains.value());
        RecipientLimits.check(recipientKinds, lawfulKinds.value(), cooperativeCriteria);
        RecipientLimits.check(existenceNoticeRequired.value(), documents.value());
        RecipientLimits.check(socialKinds, lawfulSocialKinds.value());
        RecipientLimits.check(unplannedField, fields.value());
        ReportDueRule.check(reportDueRule, reportAfterActivity.value(), reportMonthsAfterPayment);
    }

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<ProposalPolicy> schema() {
        return PolicySchema.of(ProposalPolicy.class, PROCEDURE, ProposalPolicy.class::getResourceAsStream);
    }

    /**
     * The table of review chains, beside the aids that are open and the recipients that are admitted; the table of signers, beside
     * every form of aid.
     */
    @Override
    public Map<String, DecisionTable> decisionTables() {
        List<DecisionTable.Trait> traits = List.of(
                new DecisionTable.Trait(Text.of("bantuan dan penerima", "aid and recipient"), asked()),
                new DecisionTable.Trait(
                        Text.of("anggaran", "budget"),
                        Stream.of(BudgetRound.Version.values())
                                .map(version -> Set.of(version.code()))
                                .toList()));
        return Map.of(
                "reviewChains",
                reviewChains.value().beside(traits),
                "nphdSigners",
                nphdSigners.value().asTable());
    }

    /** Everything that may be asked for, by whom, and planned or not. */
    private List<Set<Code>> asked() {
        List<Set<Code>> asked = new ArrayList<>();
        for (Aid aid : aids.value()) {
            for (RecipientKind kind : new TreeSet<>(kindsFor(aid.type()).value())) {
                for (Planning planning : Planning.values()) {
                    boolean may = planning == Planning.PLANNED
                            || aid.type() == AidType.BANSOS
                                    && unplannedKinds.value().contains(kind);
                    if (may) {
                        asked.add(Set.of(aid.type().code(), aid.form().code(), kind.code(), planning.code()));
                    }
                }
            }
        }
        return asked;
    }

    /** Who may receive aid of this type. */
    Value<Set<RecipientKind>> kindsFor(AidType type) {
        return type == AidType.BANSOS ? socialKinds : recipientKinds;
    }

    /** The papers for aid of this type. */
    Value<Checklist> documentsFor(AidType type) {
        return type == AidType.BANSOS ? socialDocuments : documents;
    }

    /** The last day of the window for aid of this type. */
    Value<MonthDay> intakeEndsFor(AidType type) {
        return type == AidType.BANSOS ? socialIntakeEnds.orElse(intakeEnds) : intakeEnds;
    }

    /**
     * The review stages this proposal passes, in order; empty when no row of the table fits it. A row for every case does not fit what
     * could not be planned: such aid has a way of its own, or none.
     */
    List<ReviewStage> chainFor(Proposal proposal) {
        List<ReviewStage> chain = reviewChains
                .value()
                .chainFor(proposal.traits(), proposal.amounts().at(LadderStep.REQUESTED));
        boolean ofItsWay = chain.stream()
                .filter(stage -> stage.kind() == ReviewKind.APPROVAL)
                .allMatch(stage -> ChainLimits.isUnplanned(reviewChains.value(), stage)
                        == (proposal.planning() == Planning.UNPLANNED));
        return ofItsWay ? chain : List.of();
    }

    /** Whether a proposal that carries out such a programme may enter a change of the budget. */
    boolean mayEnterRevised(Programme programme) {
        return switch (revisedBudget.value()) {
            case NEVER -> false;
            case GOVERNMENT_PROGRAMMES -> programme != Programme.NONE;
            case ALWAYS -> true;
        };
    }

    /** The cap for an activity of this kind, if there is one. */
    Optional<Value<Rupiah>> cap(Activity.Works works) {
        return works == Activity.Works.CONSTRUCTION ? capConstruction : capNonConstruction;
    }

    /**
     * The most that this proposal may be given: money to bodies and societies is capped, unless it carries out a programme of a
     * government, and social aid to one recipient, unless it relieves a disaster; empty where nothing caps it.
     */
    public Optional<Value<Rupiah>> capOn(Proposal proposal) {
        Application application = proposal.application();
        if (application.social().isPresent()) {
            SocialAid social = application.social().get();
            // A purpose is what the applicant ticks: without a disaster among the risks it lifts no cap.
            boolean relieved = social.purposes().contains(SocialAidPurpose.DISASTER)
                    && social.riskForm().isDisaster();
            return relieved && capSocialDisasterExempt.value() ? Optional.empty() : capSocial;
        }
        boolean capped = application.aid().type() == AidType.HIBAH
                && application.aid().form() == AidForm.MONEY
                && cappedKinds.value().contains(application.applicant().kind())
                && !capExempt.value().contains(proposal.programme());
        return capped ? cap(application.activity().works()) : Optional.empty();
    }

    /** The one account on which the region books this proposal, where its map names one. */
    Optional<AccountCode> mappedAccount(Proposal proposal) {
        Application application = proposal.application();
        List<AccountCode> fitting = accounts.map(map -> map.value()
                        .accountsFor(
                                application.applicant().kind(),
                                application.aid().form(),
                                application.planning()))
                .orElse(List.of());
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The agency that verifies what could not be planned: nobody classifies it. */
    Optional<Code> unitForUnplanned(Application application) {
        return unplannedField
                .filter(field -> application.isUnplanned())
                .flatMap(field -> fields.value().unitsOf(field.value()).stream().findFirst());
    }

    /** Under which heading aid like this is booked, whatever a region's map says. */
    String headingOf(Application application) {
        if (application.aid().type() == AidType.HIBAH) {
            return AccountMap.HEADING;
        }
        return application.isUnplanned() ? unplannedCeilingRule.value().heading() : AccountMap.SOCIAL_HEADING;
    }

    /** In whose budget this proposal stands. */
    BudgetHolder holderOf(Proposal proposal) {
        return budgetHolders.value().holderOf(proposal.application().aid().form(), proposal.planning());
    }

    /** In whose budgets money stands: that of planned aid first, and that of unplanned aid where it is another. */
    List<BudgetHolder> holdersOfMoney() {
        return Stream.of(Planning.values())
                .map(planning -> budgetHolders.value().holderOf(AidForm.MONEY, planning))
                .distinct()
                .toList();
    }

    /** The last day on which the report of use is in time. */
    LocalDate reportDue(Proposal proposal, WorkingCalendar calendar) {
        LocalDate fixed = reportDueAfterYear(proposal);
        LocalDate ends = proposal.application().activity().ends();
        // Nobody can report on what is not there yet.
        LocalDate last =
                proposal.delivery().lastReceivedOn().filter(ends::isBefore).orElse(ends);
        LocalDate afterPayment = reportMonthsAfterPayment
                .map(months -> Term.months(months.value())
                        .lastDay(proposal.delivery().lastReceivedOn().orElse(last), calendar))
                .orElse(fixed);
        return reportDueRule.value().dueOn(fixed, reportAfterActivity.value().lastDay(last, calendar), afterPayment);
    }

    /**
     * The fixed day after the year, which holds for what was paid when the rest has lapsed. What was handed over from inventory in a
     * later year is reported after that year [D].
     */
    LocalDate reportDueAfterYear(Proposal proposal) {
        int year = proposal.application().budget().year();
        int received =
                proposal.delivery().lastReceivedOn().map(LocalDate::getYear).orElse(year);
        return reportDueDay.value().atYear(Math.max(year, received) + 1);
    }
}
