package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.ASSESSOR;
import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.plan.PlanRole.HR_OFFICE;
import static id.pendopo.performance.plan.PlanRole.SUPERIOR;
import static id.pendopo.performance.plan.PlanStage.ADJUSTED;
import static id.pendopo.performance.plan.PlanStage.ADJUSTMENT_SUBMITTED;
import static id.pendopo.performance.plan.PlanStage.AGREED;
import static id.pendopo.performance.plan.PlanStage.ARCHIVED;
import static id.pendopo.performance.plan.PlanStage.DISCARDED;
import static id.pendopo.performance.plan.PlanStage.DRAFT;
import static id.pendopo.performance.plan.PlanStage.IN_EXECUTION;
import static id.pendopo.performance.plan.PlanStage.SUBMITTED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The page of planning, agreeing and adjusting (<i>penyusunan, kesepakatan dan penyesuaian</i>). */
final class PlanningSteps {
    private final PlanPolicy policy;
    private final PlanRules rules;
    private final PlanTerms terms;

    PlanningSteps(PlanPolicy policy, PlanRules rules, PlanTerms terms) {
        this.policy = policy;
        this.rules = rules;
        this.terms = terms;
    }

    static StepDraft<Plan> step(String title, LegalSource... sources) {
        return Step.<Plan>of(title).under(sources);
    }

    static String assignment(CaseFile<Plan> file) {
        return file.data().key().assignment();
    }

    static Handling handled(CaseFile<Plan> file) {
        Handling handling = file.handling()
                .withExternal(PlanFacts.PLAN, file.data().key().toText())
                .withConfidentiality(Handling.Confidentiality.RESTRICTED);
        return file.data()
                .place()
                .map(place -> handling.withUnit(place.unit().toCode())
                        .withAssignee(java.util.Optional.of(place.assessor().toPerson())))
                .orElse(handling);
    }

    private static List<PlanClaim> taking(CaseFile<Plan> file) {
        return List.of(PlanClaim.take(file.region(), file.data().key().toText(), file.id()));
    }

    List<Step<Plan>> drafting() {
        return List.of(
                step("SKP disusun pegawai", PlanLaw.STAGES, PlanLaw.ONE)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .opening(PlanCommand.Draft.class)
                        .to(DRAFT)
                        .needing(PlanPlace.FACT, draft -> draft.key().assignment())
                        .needing(KnownPlans.FACT, draft -> draft.key().toText())
                        .provided(PlanRules.OWN_PLAN, rules::isOwn)
                        .provided(PlanRules.PLAN_YEAR, rules::isOfNow)
                        .provided(PlanRules.OTHER_ASSIGNMENT, rules::isOfAssignment)
                        .provided(PlanRules.PLAN_KNOWN, (draft, o) -> rules.isFirst(o))
                        .provided(
                                PlanRules.OWN_WORK,
                                (draft, o) ->
                                        rules.isNotHisOwnAssessor(draft.key().employee(), o))
                        .ownedBy((draft, o) -> List.of(draft.key().employee().toPerson()))
                        .until(PlanClock.DRAFTING, (file, draft, o) -> terms.draftUntil(file.data(), o))
                        .handling((file, draft, o) -> handled(file))
                        .posting((file, draft, o) -> taking(file))
                        .creating((draft, o) ->
                                new PlanEvent.PlanDrafted(draft.key(), o.fact(PlanPlace.FACT), draft.content())),
                step("Riwayat penilaian tahun yang lalu dicatat", PlanLaw.HISTORY)
                        .by(HR_OFFICE)
                        .as(Manner.ENTERED)
                        .opening(PlanCommand.EnterPast.class)
                        .to(ARCHIVED)
                        .needing(KnownPlans.FACT, PlanningSteps::pastSubject)
                        .provided(PlanRules.PAST_YEAR, rules::isOver)
                        .provided(PlanRules.PAST_MARKS, (past, o) -> rules.areMarksOfItsLaw(past))
                        .provided(PlanRules.PLAN_KNOWN, (past, o) -> rules.isFirst(o))
                        .ownedBy((past, o) -> List.of(past.key().employee().toPerson()))
                        .handling((file, past, o) -> handled(file).withExternal(PlanFacts.PLAN, pastSubject(past)))
                        .posting(
                                (file, past, o) -> List.of(PlanClaim.take(file.region(), pastSubject(past), file.id())))
                        .creating((past, o) -> new PlanEvent.PastEntered(
                                past.key(), PastRating.of(past.key().year(), past.half(), past.marks(), past.paper()))),
                step("Rancangan diperbaiki pegawai", PlanLaw.STAGES)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(PlanCommand.Revise.class)
                        .from(DRAFT, ADJUSTED)
                        .staying()
                        .recording((file, revise, o) -> new PlanEvent.PlanRevised(revise.content())),
                step("Rancangan dibatalkan pegawai", PlanLaw.ONE)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(PlanCommand.Discard.class)
                        .from(DRAFT)
                        .to(DISCARDED)
                        .posting((file, c, o) -> List.of(
                                PlanClaim.leave(file.region(), file.data().key().toText(), file.id())))
                        .recording((file, c, o) -> new PlanEvent.PlanDiscarded()),
                submitted("SKP ditandatangani dan diajukan pegawai", DRAFT, SUBMITTED),
                submitted("Penyesuaian SKP ditandatangani dan diajukan pegawai", ADJUSTED, ADJUSTMENT_SUBMITTED));
    }

    private Step<Plan> submitted(String title, PlanStage from, PlanStage to) {
        return submitting(step(title, PlanLaw.STAGES, PlanLaw.CONTENT, PlanLaw.ONE)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(PlanCommand.Submit.class)
                        .from(from)
                        .to(to))
                .recording((file, c, o) -> new PlanEvent.PlanSubmitted(o.today(), o.fact(PlanPlace.FACT)));
    }

    /** In 2021 each half has a year of its own to be one of. */
    private static String pastSubject(PlanCommand.EnterPast past) {
        boolean halved = past.key().year() == PastRating.YEAR_OF_HALVES;
        return past.key().toText() + (halved ? "/" + past.half() : "");
    }

    private ActingStep<Plan, PlanCommand.Submit> submitting(ActingStep<Plan, PlanCommand.Submit> step) {
        return step.needing(PlanPlace.FACT, (file, c) -> assignment(file))
                .needing(KnownPlans.FACT, (file, c) -> file.data().key().toText())
                .given(PlanRules.PLAN_LATE, rules::isInTime)
                .given(ContentRules.NO_MAIN, content(ContentRules::hasMain))
                .given(ContentRules.NO_INDICATOR, content(ContentRules::haveIndicators))
                .given(ContentRules.NO_DUTY, content(ContentRules::haveDuties))
                .given(ContentRules.NO_TARGET, content(ContentRules::haveTargets))
                .given(ContentRules.CODE_TWICE, content(ContentRules::codesDiffer))
                .provided(ContentRules.DUTY_UNKNOWN, placed(ContentRules::dutiesExist))
                .provided(ContentRules.NO_INTERVENTION, placed(ContentRules::haveInterventions))
                .provided(ContentRules.RESULT_UNKNOWN, placed(ContentRules::interventionsExist))
                .provided(PlanRules.PLAN_KNOWN, (file, c, o) -> rules.isOnly(file, o))
                .provided(
                        PlanRules.OWN_WORK,
                        (file, c, o) ->
                                rules.isNotHisOwnAssessor(file.data().key().employee(), o))
                .stopping(PlanClock.DRAFTING)
                .posting((file, c, o) -> taking(file))
                .handling((file, c, o) -> handled(file));
    }

    private static BiFunction<CaseFile<Plan>, Occasion, List<Finding>> content(
            Function<PlanContent, List<Finding>> rule) {
        return (file, o) -> rule.apply(file.data().latest().content());
    }

    private static ActingStep.Reader<Plan, PlanCommand.Submit, List<Finding>> placed(
            BiFunction<PlanContent, PlanPlace, List<Finding>> rule) {
        return (file, c, o) -> rule.apply(file.data().latest().content(), o.fact(PlanPlace.FACT));
    }

    List<Step<Plan>> agreeing() {
        return List.of(
                returned("SKP dikembalikan pejabat penilai", SUBMITTED, DRAFT),
                returned("Penyesuaian SKP dikembalikan pejabat penilai", ADJUSTMENT_SUBMITTED, ADJUSTED),
                step("Kesepakatan diteruskan kepada atasan pejabat penilai", PlanLaw.TERMS)
                        .by(Role.SYSTEM)
                        .on(PlanCommand.EscalateAgreement.class)
                        .from(SUBMITTED, ADJUSTMENT_SUBMITTED)
                        .staying()
                        .whenPassed(PlanClock.AGREEMENT, file -> new PlanCommand.EscalateAgreement())
                        .recording((file, c, o) -> new PlanEvent.AgreementEscalated()),
                step("SKP disepakati dan ditandatangani pejabat penilai", PlanLaw.STAGES, PlanLaw.ASSESSOR)
                        .by(ASSESSOR, SUPERIOR)
                        .on(PlanCommand.Agree.class)
                        .from(SUBMITTED, ADJUSTMENT_SUBMITTED)
                        .to(AGREED)
                        .onlyFor(PlanRules::mayAgree)
                        .needing(KnownPlans.FACT, (file, c) -> file.data().key().toText())
                        .provided(PlanRules.PLAN_KNOWN, (file, c, o) -> rules.isOnly(file, o))
                        .until(PlanClock.START, (file, c, o) -> terms.beforeStart(file.data(), o))
                        .recording((file, c, o) -> new PlanEvent.PlanAgreed(o.today())),
                started(step("SKP mulai dilaksanakan", PlanLaw.STAGES)
                                .by(Role.SYSTEM)
                                .on(PlanCommand.Start.class)
                                .from(AGREED)
                                .to(IN_EXECUTION)
                                .again("versi yang disesuaikan dilaksanakan menggantikan yang lama")
                                .whenPassed(PlanClock.START, file -> new PlanCommand.Start()))
                        .recording((file, c, o) -> new PlanEvent.PlanStarted()));
    }

    private Step<Plan> returned(String title, PlanStage from, PlanStage to) {
        return step(title, PlanLaw.STAGES, PlanLaw.TERMS)
                .by(ASSESSOR, SUPERIOR)
                .on(PlanCommand.Return.class)
                .from(from)
                .to(to)
                .returning()
                // The version in force stays agreed while a newer one is returned.
                .keeping(PlanCommand.Agree.class)
                .onlyFor(PlanRules::mayAgree)
                .provided(PlanRules.REASON_SHORT, (file, back, o) -> rules.hasReason(back))
                .recording((file, back, o) -> new PlanEvent.PlanReturned(back.why()));
    }

    List<Step<Plan>> adjusting() {
        return List.of(
                step("SKP disesuaikan dengan versi baru", PlanLaw.STAGES)
                        .by(EMPLOYEE, ASSESSOR)
                        .on(PlanCommand.Adjust.class)
                        .from(IN_EXECUTION)
                        .to(ADJUSTED)
                        .onlyFor(PlanRules::mayAdjust)
                        .given(PlanRules.PLAN_OVER, rules::lasts)
                        .provided(PlanRules.NOT_ADJUSTED, (file, adjust, o) -> rules.isOther(file, adjust))
                        .stopping(PlanClock.PERIOD_EVALUATION)
                        .stopping(PlanClock.YEAR_EVALUATION)
                        .recording((file, adjust, o) -> new PlanEvent.PlanAdjusted(adjust.cause(), adjust.content())),
                started(step("Penyesuaian dibatalkan", PlanLaw.STAGES)
                                .by(EMPLOYEE, ASSESSOR)
                                .on(PlanCommand.DropAdjustment.class)
                                .from(ADJUSTED)
                                .to(IN_EXECUTION)
                                .again("versi lama tetap berlaku")
                                .onlyFor(PlanRules::mayAdjust))
                        .recording((file, c, o) -> new PlanEvent.AdjustmentDropped()),
                started(step("Penyesuaian yang tidak diajukan gugur", PlanLaw.TERMS)
                                .by(Role.SYSTEM)
                                .on(PlanCommand.LapseAdjustment.class)
                                .from(ADJUSTED)
                                .to(IN_EXECUTION)
                                .again("versi lama tetap berlaku")
                                .whenPassed(PlanClock.ADJUSTMENT, file -> new PlanCommand.LapseAdjustment()))
                        .recording((file, c, o) -> new PlanEvent.AdjustmentDropped()),
                step("Kedudukan pegawai dan pejabat penilainya dimutakhirkan", PlanLaw.ASSESSOR)
                        .by(HR_OFFICE)
                        .as(Manner.ENTERED)
                        .on(PlanCommand.RenewPlace.class)
                        .fromAnyOpen()
                        .staying()
                        .needing(PlanPlace.FACT, (file, c) -> assignment(file))
                        .provided(
                                PlanRules.OWN_WORK,
                                (file, c, o) -> rules.isNotHisOwnAssessor(
                                        file.data().key().employee(), o))
                        .handling((file, c, o) -> handled(file))
                        .recording((file, c, o) -> new PlanEvent.PlaceRenewed(o.fact(PlanPlace.FACT))),
                step("Penugasan berakhir dalam tahun berjalan", PlanLaw.STAGES, PlanLaw.ONE)
                        .by(HR_OFFICE)
                        .as(Manner.ENTERED)
                        .on(PlanCommand.EndEarly.class)
                        .from(IN_EXECUTION)
                        .staying()
                        .provided(PlanRules.LAST_DAY, (file, end, o) -> rules.endsWithin(file, end))
                        .untilIfAny(
                                PlanClock.PERIOD_EVALUATION, (file, end, o) -> terms.nextPeriod(file.data(), o, false))
                        .until(PlanClock.YEAR_EVALUATION, (file, end, o) -> terms.yearUntil(file.data(), o))
                        .recording((file, end, o) -> new PlanEvent.AssignmentEnded(end.lastDay())));
    }

    /** Whatever leads to execution watches the next period and the year again. */
    private <C extends PlanCommand> ActingStep<Plan, C> started(ActingStep<Plan, C> step) {
        return step.untilIfAny(PlanClock.PERIOD_EVALUATION, (file, c, o) -> terms.nextPeriod(file.data(), o, false))
                .until(PlanClock.YEAR_EVALUATION, (file, c, o) -> terms.yearUntil(file.data(), o));
    }
}
