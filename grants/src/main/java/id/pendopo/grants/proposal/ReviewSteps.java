package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.TEAM_REPORT;
import static id.pendopo.grants.proposal.ProposalClock.YEAR_END;
import static id.pendopo.grants.proposal.ProposalFlag.DUPLICATE_SUSPECT;
import static id.pendopo.grants.proposal.ProposalRole.SKPD_HEAD;
import static id.pendopo.grants.proposal.ProposalStage.REJECTED;
import static id.pendopo.grants.proposal.ProposalStage.RETURNED;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.ReviewStage;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The second page: from the first stage of the review to the sheet of approval (<i>pemeriksaan dan persetujuan</i>). The stages
 * come from the region's review chains; what each kind of stage may do stands here.
 */
final class ReviewSteps {
    private final ProposalPolicy policy;
    private final ReviewRoute route;
    private final IntakeRules intake;
    private final SocialAidRules social;
    private final ContinuityRules continuity;
    private final ReviewRules review;
    private final BudgetRules budget;
    private final AmountRules amounts;
    private final OwnFieldRules own;
    private final ScreeningRules screening;

    ReviewSteps(ProposalPolicy policy, ReviewRoute route, ProposalRules rules) {
        this.policy = policy;
        this.route = route;
        this.intake = rules.intake();
        this.social = rules.social();
        this.continuity = rules.continuity();
        this.review = rules.review();
        this.budget = rules.budget();
        this.amounts = rules.amounts();
        this.own = rules.own();
        this.screening = new ScreeningRules(policy);
    }

    List<Step<Proposal>> all() {
        List<Step<Proposal>> steps = new ArrayList<>();
        for (ReviewStage stage : route.stages()) {
            steps.addAll(at(stage));
        }
        return steps;
    }

    private static StepDraft<Proposal> step(String title) {
        return Step.of(title);
    }

    private LegalSource chains() {
        return policy.reviewChains().source();
    }

    /** What a stage may do, by its kind; and, but for the first, send back. */
    private List<Step<Proposal>> at(ReviewStage stage) {
        List<Step<Proposal>> steps = new ArrayList<>();
        switch (stage.kind()) {
            case COMPLETENESS -> steps.addAll(completeness(stage));
            case DISPOSITION -> steps.addAll(disposition(stage));
            case CLASSIFICATION -> steps.add(classification(stage));
            case RECOMMENDATION -> steps.addAll(recommendation(stage));
            case VERIFICATION -> steps.addAll(verification(stage));
            case CONSIDERATION -> steps.addAll(consideration(stage));
            case APPROVAL -> steps.addAll(approval(stage));
            case ENDORSEMENT -> steps.add(endorsement(stage));
        }
        if (own.isAsked()) {
            steps.add(ownFields(stage));
        }
        if (route.returns(stage).length > 0) {
            steps.add(sendingBack(stage));
        }
        return steps;
    }

    private <C extends ReviewCommand> ActingStep<Proposal, C> at(ReviewStage stage, String what, Class<C> command) {
        return step(stage.label().id() + ": " + what)
                .under(chains())
                .by(stage.roles())
                .on(command)
                .from(stage);
    }

    private <C extends ReviewCommand> ActingStep<Proposal, C> onwards(ReviewStage stage, ActingStep<Proposal, C> step) {
        return own.filled(stage, step)
                .toOneOf((file, command, o) -> route.next(file.data(), stage), route.nexts(stage));
    }

    private Step<Proposal> ownFields(ReviewStage stage) {
        ActingStep<Proposal, ReviewCommand.FillOwnFields> step = step(stage.label()
                                .id() + ": mengisi isian daerah")
                .under(own.source())
                .by(stage.roles())
                .on(ReviewCommand.FillOwnFields.class)
                .from(stage)
                .staying();
        own.codesOfOfficer()
                .forEach(code -> step.provided(code, (file, fill, o) -> own.ofOfficer(fill.values(), code)));
        return step.recording((file, fill, o) -> new ReviewEvent.OwnFieldsFilled(fill.values(), own.shown()));
    }

    private List<Step<Proposal>> completeness(ReviewStage stage) {
        return List.of(
                onwards(stage, at(stage, "berkas dinyatakan lengkap", ReviewCommand.Accept.class))
                        .provided(
                                "grants.DOCUMENT_MISSING",
                                (file, accept, o) -> intake.papersAreComplete(file.data(), accept.ticked()))
                        .provided(
                                "grants.ORIGINALS_MISSING",
                                (file, accept, o) -> intake.originalsReceived(accept.originalsReceived()))
                        .recording((file, accept, o) ->
                                new ReviewEvent.FoundComplete(accept.ticked(), accept.controlNumber())),
                at(stage, "dikembalikan kepada pemohon untuk dilengkapi", ReviewCommand.Return.class)
                        .aside(RETURNED)
                        .provided(
                                "grants.NOT_REQUIRED",
                                (file, back, o) -> intake.missingIsRequired(file.data(), back.missing()))
                        .recording((file, back, o) -> new ReviewEvent.ReturnedToApplicant(back.missing())));
    }

    private List<Step<Proposal>> disposition(ReviewStage stage) {
        return List.of(
                onwards(stage, at(stage, "disposisi", ReviewCommand.Dispose.class))
                        .recording((file, dispose, o) -> new ReviewEvent.Disposed(stage.code())),
                refusal(stage, "ditolak"));
    }

    private Step<Proposal> refusal(ReviewStage stage, String what) {
        return at(stage, what, ReviewCommand.Refuse.class)
                .to(REJECTED)
                .recording((file, refuse, o) -> new ReviewEvent.Ended(refuse.cause()));
    }

    private Step<Proposal> classification(ReviewStage stage) {
        return onwards(stage, at(stage, "klasifikasi dan pembagian kepada SKPD", ReviewCommand.Classify.class))
                .provided(
                        "grants.AID_NOT_OPEN",
                        (file, classify, o) -> review.typeIsOpen(file.data(), classify.aidType()))
                .provided(
                        "grants.TYPE_NOT_AS_ASKED",
                        (file, classify, o) -> review.typeIsAsAsked(file.data(), classify.aidType()))
                .provided(
                        "grants.UNIT_NOT_COMPETENT",
                        (file, classify, o) -> review.unitIsCompetent(classify.field(), classify.unit()))
                .provided("grants.OWN_UNIT", (file, classify, o) -> review.unitIsAnother(file.data(), classify.unit()))
                .provided(
                        "grants.REVISED_BUDGET",
                        (file, classify, o) -> review.mayStayInRevisedBudget(file.data(), classify.programme()))
                .handling((file, classify, o) -> file.handling().withUnit(classify.unit()))
                .recording((file, classify, o) -> new ReviewEvent.Classified(new Review.Classification(
                        classify.aidType(), classify.field(), classify.unit(), classify.programme())));
    }

    /** The evaluator prepares, the head of the agency signs; where the head stands alone he does both. */
    private List<Step<Proposal>> recommendation(ReviewStage stage) {
        List<Code> preparing = new ArrayList<>(stage.roles());
        boolean evaluators = preparing.remove(SKPD_HEAD.code()) && !preparing.isEmpty();
        ActingStep<Proposal, ReviewCommand.Evaluate> evaluation = step(stage.label()
                                .id() + ": evaluasi")
                .under(chains(), GrantLaw.RECOMMENDATION)
                .by(evaluators ? preparing : stage.roles())
                .on(ReviewCommand.Evaluate.class)
                .from(stage)
                .staying();
        ActingStep<Proposal, ReviewCommand.Recommend> signing = onwards(
                stage,
                step(stage.label().id() + ": rekomendasi")
                        .under(chains(), GrantLaw.RECOMMENDATION)
                        .by(SKPD_HEAD)
                        .on(ReviewCommand.Recommend.class)
                        .from(stage));
        if (evaluators) {
            signing.notByWhoeverDid(ReviewCommand.Evaluate.class);
        }
        earlierGrants(stage, signing);
        welfare(signing);
        return List.of(
                amounts.askedOf(evaluation, LadderStep.RECOMMENDED, ReviewCommand.Evaluate::amount)
                        .provided(
                                "grants.CHECKLIST_OPEN",
                                (file, yes, o) ->
                                        review.evaluationIsAnswered(file.data().application(), stage, yes.checklist()))
                        .provided(
                                "grants.DOCUMENT_MISSING",
                                (file, yes, o) -> review.evaluationPapersAreSeen(file.data(), yes.checklist()))
                        .provided("grants.NO_SURVEY", (file, yes, o) -> review.surveyIsWitnessed(yes, o))
                        .provided("grants.CORRECTION_SUM", (file, yes, o) -> review.correctionAddsUp(yes))
                        .recording((file, yes, o) -> new ReviewEvent.Evaluated(
                                new Review.Evaluation(
                                        yes.amount(),
                                        yes.checklist(),
                                        yes.surveyedOn(),
                                        yes.witnesses(),
                                        yes.corrected()),
                                yes.amount())),
                signing.given("grants.RECOMMENDED_LATE", review::recommendedInTime)
                        .provided("grants.NOT_AS_EVALUATED", (file, yes, o) -> review.isAsEvaluated(file, yes.amount()))
                        .recording((file, yes, o) -> new ReviewEvent.Recommended(yes.amount(), Optional.empty())),
                notRecommending(stage));
    }

    /** What the applicant received before: the register answers where the region has one, else only its own statement speaks. */
    private void earlierGrants(ReviewStage stage, ActingStep<Proposal, ReviewCommand.Recommend> step) {
        boolean asks = policy.recipientRegister().value();
        if (asks) {
            step.needingAnyAnswer(
                            RecipientHistory.FACT,
                            (file, yes) -> RecipientHistory.subjectOf(
                                    file.data().application().applicant()))
                    .provided(
                            "grants.HISTORY_UNDECLARED",
                            (file, yes, o) -> continuity.allWasDeclared(
                                    file.data().application(),
                                    ContinuityRules.known(o.reading(RecipientHistory.FACT))));
        } else if (!stage.checklist().contains(ContinuityRules.NOT_YEAR_BEFORE)) {
            step.provided("grants.HISTORY_UNKNOWN", (file, yes, o) -> continuity.historyIsKnown());
        }
        step.provided(
                        "grants.CONTINUOUS",
                        (file, yes, o) ->
                                continuity.isNotContinuous(file.data().application(), received(file, o, asks)))
                .provided("grants.OVERDUE_PRIOR", (file, yes, o) -> continuity.owesNothing(received(file, o, asks)))
                .provided(
                        "grants.PRIOR_PERFORMANCE",
                        (file, yes, o) ->
                                continuity.performanceIsWeighed(file.data().application(), received(file, o, asks)));
    }

    /** What the register of social welfare says of a person is kept with the recommendation, whatever it says. */
    private void welfare(ActingStep<Proposal, ReviewCommand.Recommend> step) {
        if (!policy.welfareRegister().value()) {
            return;
        }
        step.asking(
                        WelfareReading.FACT,
                        (file, yes) -> WelfareReading.subjectOf(file.data().application()))
                .provided("grants.WELFARE_UNKNOWN", (file, yes, o) -> social.isAnswered(welfareOf(file, o)))
                .provided("grants.WELFARE_NOT_REGISTERED", (file, yes, o) -> social.isRegistered(welfareOf(file, o)))
                .provided(
                        "grants.WELFARE_DECILE",
                        (file, yes, o) -> social.isPoorEnough(file.data().application(), welfareOf(file, o)));
    }

    private static Optional<Reading<WelfareReading>> welfareOf(CaseFile<Proposal> file, Occasion o) {
        return WelfareReading.subjectOf(file.data().application()).map(about -> o.reading(WelfareReading.FACT, about));
    }

    private static List<ReceivedBefore> received(CaseFile<Proposal> file, Occasion o, boolean asks) {
        return ContinuityRules.together(
                file.data().application(), asks ? ContinuityRules.known(o.reading(RecipientHistory.FACT)) : List.of());
    }

    /** A team that verifies hears the no first; without one the no ends the case. */
    private Step<Proposal> notRecommending(ReviewStage stage) {
        ActingStep<Proposal, ReviewCommand.NotRecommend> step = step(stage.label()
                                .id() + ": tidak merekomendasikan")
                .under(chains(), GrantLaw.RECOMMENDATION)
                .by(SKPD_HEAD)
                .on(ReviewCommand.NotRecommend.class)
                .from(stage);
        List<Stage> verifying = new ArrayList<>();
        for (Stage next : route.nexts(stage)) {
            if (next instanceof ReviewStage reviewing && reviewing.kind() == ReviewKind.VERIFICATION) {
                verifying.add(next);
            }
        }
        List<Stage> targets = new ArrayList<>(verifying);
        if (verifying.size() < route.nexts(stage).length) {
            targets.add(REJECTED);
        }
        return step.toOneOf(
                        (file, no, o) -> {
                            Stage next = route.next(file.data(), stage);
                            return verifying.contains(next) ? next : REJECTED;
                        },
                        targets.toArray(Stage[]::new))
                .recording((file, no, o) -> new ReviewEvent.Recommended(Rupiah.ZERO, Optional.of(no.cause())));
    }

    private List<Step<Proposal>> verification(ReviewStage stage) {
        ActingStep<Proposal, ReviewCommand.RecordMeeting> meeting = at(
                        stage, "rapat koordinasi", ReviewCommand.RecordMeeting.class)
                .staying()
                .voidingSignatures();
        stage.term().ifPresent(term -> meeting.stopping(stage::name));
        return List.of(
                meeting.provided(
                                "grants.DAY_TO_COME",
                                (file, held, o) -> BudgetRules.dayHasCome("heldOn", held.heldOn(), o, chains()))
                        .recording((file, held, o) ->
                                new ReviewEvent.MeetingRecorded(new Review.Meeting(held.heldOn(), Optional.empty()))),
                signing(stage),
                amounts.askedOf(
                                met(reported(onwards(
                                        stage,
                                        at(
                                                stage,
                                                "rekomendasi dapat dipertimbangkan",
                                                ReviewCommand.MayConsider.class)))),
                                LadderStep.VERIFIED,
                                ReviewCommand.MayConsider::amount)
                        .recording((file, yes, o) -> new ReviewEvent.Verified(yes.amount())),
                met(at(stage, "tidak dapat dipertimbangkan", ReviewCommand.MayNotConsider.class)
                                .to(REJECTED))
                        .recording((file, no, o) -> new ReviewEvent.Ended(no.cause())));
    }

    /** Each who must signs the sheet himself; with the last signature the term of the report begins. */
    private Step<Proposal> signing(ReviewStage stage) {
        List<Code> signers =
                policy.teamComposition().map(team -> team.value().roles()).orElse(stage.roles());
        Quorum quorum = policy.teamComposition()
                .map(team -> team.value().quorum())
                .orElseGet(() -> TeamComposition.ofOne(stage.roles()));
        ActingStep<Proposal, ReviewCommand.SignSheet> step = step(stage.label().id()
                        + ": penandatanganan daftar hasil evaluasi")
                .under(chains(), review.teamSource())
                .by(signers)
                .on(ReviewCommand.SignSheet.class)
                .from(stage)
                .staying()
                .together(
                        quorum,
                        (file, sign, o) -> file.data()
                                .review()
                                .meeting()
                                .map(held -> "Daftar Hasil Evaluasi " + held.heldOn())
                                .orElse("-"));
        policy.teamReportTerm().ifPresent(term -> step.starting(TEAM_REPORT, term.value()));
        return step.given("grants.NO_MEETING", review::meetingWasHeld)
                .given("grants.SHEET_SIGNED", review::sheetIsOpen)
                .recording((file, sign, o) -> new ReviewEvent.SheetSigned(o.today()));
    }

    /** The team decides after its meeting, on a sheet that all have signed. */
    private <C extends ReviewCommand> ActingStep<Proposal, C> met(ActingStep<Proposal, C> step) {
        return step.given("grants.NO_MEETING", review::meetingWasHeld)
                .given("grants.SHEET_UNSIGNED", review::sheetIsSigned);
    }

    /** The team's report ends its term, whoever gets it. */
    private <C extends ReviewCommand> ActingStep<Proposal, C> reported(ActingStep<Proposal, C> step) {
        return policy.teamReportTerm().isPresent() ? step.stopping(TEAM_REPORT) : step;
    }

    private List<Step<Proposal>> consideration(ReviewStage stage) {
        ActingStep<Proposal, ReviewCommand.Consider> step = amounts.askedOf(
                onwards(
                        stage,
                        step(stage.label().id() + ": pertimbangan dan DNC-PBH atau DNC-PBBS")
                                .under(chains(), GrantLaw.RECOMMENDATION)
                                .by(stage.roles())
                                .on(ReviewCommand.Consider.class)
                                .from(stage)),
                LadderStep.CONSIDERED,
                ReviewCommand.Consider::amount);
        step.asking(
                        BudgetLedger.CEILING,
                        (file, yes) -> policy.mappedAccount(file.data())
                                .map(account -> Ledger.page(file, account).text()))
                .provided(
                        "grants.OVER_CEILING",
                        (file, yes, o) -> ceiling(file, o)
                                .map(reading -> budget.withinForeseenCeiling(yes.amount(), reading))
                                .orElse(List.of()))
                .provided(
                        "grants.CEILING_UNKNOWN",
                        (file, yes, o) ->
                                ceiling(file, o).map(budget::ceilingIsForeseen).orElseGet(budget::ceilingIsUnknown));
        return List.of(
                step.recording((file, yes, o) ->
                        new ReviewEvent.Considered(new Review.Consideration(yes.list(), yes.priority()), yes.amount())),
                at(stage, "tidak dipertimbangkan", ReviewCommand.Decline.class)
                        .to(REJECTED)
                        .recording((file, no, o) -> new ReviewEvent.Ended(no.cause())));
    }

    /** The ceiling of the account on which the region books such a recipient, where its map names one. */
    private Optional<Reading<LedgerReading>> ceiling(CaseFile<Proposal> file, Occasion o) {
        return policy.mappedAccount(file.data())
                .map(account -> o.reading(
                        BudgetLedger.CEILING, Ledger.page(file, account).text()));
    }

    /** Approval by the head, and refusal. Where the region screens, nothing that was found is open. */
    private List<Step<Proposal>> approval(ReviewStage stage) {
        return route.isOfUnplanned(stage) ? approvalOfUnplanned(stage) : approvalOfPlanned(stage);
    }

    /** What could not be planned is approved on the agency's word, and its money bound at once. */
    private List<Step<Proposal>> approvalOfUnplanned(ReviewStage stage) {
        ActingStep<Proposal, ReviewCommand.ApproveUnplanned> step = onwards(
                stage,
                step(stage.label().id() + ": persetujuan bantuan yang tidak dapat direncanakan")
                        .under(chains(), GrantLaw.UNPLANNED_REQUEST)
                        .by(stage.roles())
                        .on(ReviewCommand.ApproveUnplanned.class)
                        .from(stage));
        amounts.askedOf(
                        screened(step.notWhile(DUPLICATE_SUSPECT), ReviewCommand.ApproveUnplanned::answers),
                        LadderStep.APPROVED,
                        ReviewCommand.ApproveUnplanned::amount)
                .needingAnyAnswer(
                        BudgetLedger.CEILING,
                        (file, yes) -> Ledger.page(file, yes.account()).text())
                .provided("grants.ACCOUNT_NOT_FITTING", (file, yes, o) -> budget.accountFits(file, yes.account()))
                .provided(
                        "grants.OVER_CEILING",
                        (file, yes, o) -> budget.withinCeiling(yes.amount(), o.reading(BudgetLedger.CEILING)));
        if (policy.unplannedCeilingRule().value() == UnplannedCeilingRule.AT_MOST_PLANNED) {
            step.needing(
                            SocialAidTotals.FACT,
                            (file, yes) -> SocialAidTotals.subjectOf(
                                    file.region(),
                                    file.data().application().budget().year()))
                    .provided(
                            "grants.OVER_PLANNED",
                            (file, yes, o) -> budget.withinPlanned(yes.amount(), o.fact(SocialAidTotals.FACT)));
        }
        return List.of(
                step.until(
                                YEAR_END,
                                (file, yes, o) ->
                                        file.data().application().budget().lastDay())
                        .posting((file, yes, o) -> Ledger.bind(file))
                        .recording((file, yes, o) ->
                                new ReviewEvent.UnplannedApproved(yes.sheet(), yes.account(), yes.amount())),
                refusal(stage, "tidak disetujui"));
    }

    private List<Step<Proposal>> approvalOfPlanned(ReviewStage stage) {
        ActingStep<Proposal, ReviewCommand.Approve> step = onwards(
                stage,
                step(stage.label().id() + ": lembar persetujuan")
                        .under(chains(), GrantLaw.BUDGETING)
                        .by(stage.roles())
                        .on(ReviewCommand.Approve.class)
                        .from(stage));
        return List.of(
                amounts.askedOf(
                                screened(step.notWhile(DUPLICATE_SUSPECT), ReviewCommand.Approve::answers),
                                LadderStep.APPROVED,
                                ReviewCommand.Approve::amount)
                        .recording((file, yes, o) -> new ReviewEvent.Approved(yes.sheet(), yes.amount())),
                refusal(stage, "tidak disetujui"));
    }

    private <C extends ReviewCommand> ActingStep<Proposal, C> screened(
            ActingStep<Proposal, C> step, Function<C, Optional<WarningAnswers>> answers) {
        if (!screening.isAsked()) {
            return step;
        }
        step.needing(ScreeningRun.FACT, (file, yes) -> ScreeningRun.subjectOf(file.id(), file.version()))
                .provided(
                        "grants.SCREENING_STALE",
                        (file, yes, o) -> screening.isOfThisFile(file, o.fact(ScreeningRun.FACT)));
        for (ScreeningCode code : ScreeningCode.values()) {
            step.provided(code.finding(), (file, yes, o) -> screening.found(code, o.fact(ScreeningRun.FACT)));
        }
        return step.provided(
                "grants.WARNING_UNANSWERED",
                (file, yes, o) -> screening.warningsAreAnswered(o.fact(ScreeningRun.FACT), answers.apply(yes)));
    }

    private Step<Proposal> endorsement(ReviewStage stage) {
        return onwards(stage, at(stage, "pengesahan", ReviewCommand.Endorse.class))
                .recording((file, endorse, o) -> new ReviewEvent.Endorsed(endorse.number()));
    }

    private Step<Proposal> sendingBack(ReviewStage stage) {
        ActingStep<Proposal, ReviewCommand.SendBack> step = step(stage.label().id()
                        + ": dikembalikan ke tahap sebelumnya")
                .under(policy.returnTargets().source())
                .by(stage.roles())
                .on(ReviewCommand.SendBack.class)
                .from(stage)
                .toOneOf((file, back, o) -> route.stage(back.target()), route.returns(stage))
                .returning();
        return (stage.kind() == ReviewKind.VERIFICATION ? reported(step) : step)
                .provided("grants.RETURN_TARGET", (file, back, o) -> review.targetIsEarlier(file, back.target()))
                .recording((file, back, o) -> new ReviewEvent.SentBack(
                        back.target(), back.cause(), route.superseded(file.data(), back.target())));
    }
}
