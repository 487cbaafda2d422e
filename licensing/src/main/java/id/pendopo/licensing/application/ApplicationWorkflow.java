package id.pendopo.licensing.application;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.licensing.application.ApplicationClock.COMPLETENESS;
import static id.pendopo.licensing.application.ApplicationClock.CORRECTION;
import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationClock.DELIVERY;
import static id.pendopo.licensing.application.ApplicationClock.DRAFT_LIFE;
import static id.pendopo.licensing.application.ApplicationClock.ISSUING;
import static id.pendopo.licensing.application.ApplicationClock.PAYMENT;
import static id.pendopo.licensing.application.ApplicationClock.RESUMPTION;
import static id.pendopo.licensing.application.ApplicationClock.STAGE;
import static id.pendopo.licensing.application.ApplicationRole.AGENT;
import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.INSPECTOR;
import static id.pendopo.licensing.application.ApplicationRole.SUPERVISOR;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_EXTERNAL;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_PAYMENT;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_APPROVED;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_UNPAID;
import static id.pendopo.licensing.application.ApplicationStage.DISCARDED;
import static id.pendopo.licensing.application.ApplicationStage.DRAFT;
import static id.pendopo.licensing.application.ApplicationStage.ISSUED;
import static id.pendopo.licensing.application.ApplicationStage.LAPSED;
import static id.pendopo.licensing.application.ApplicationStage.REDIRECTED;
import static id.pendopo.licensing.application.ApplicationStage.REJECTED;
import static id.pendopo.licensing.application.ApplicationStage.RETURNED;
import static id.pendopo.licensing.application.ApplicationStage.SUBMITTED;
import static id.pendopo.licensing.application.ApplicationStage.WITHDRAWN;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowBuilder;
import id.pendopo.licensing.catalogue.ServiceStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The procedure of an application (<i>alur permohonan izin</i>) under one version of a region's policy. Its steps stand on pages by
 * theme; here stands what holds across them: who may not do what beside what, what comes only after what, and how long a file waits
 * where.
 */
public final class ApplicationWorkflow {
    private ApplicationWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @param version which version the policy is of; each case submitted under an illustration keeps that it was
     * @param region whose applications they are
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the region's values make a workflow that the linter or the model checker
     *     refuses
     */
    public static Workflow<Application> of(ApplicationPolicy policy, PolicyVersion version, RegionCode region) {
        ApplicationRules rules = ApplicationRules.of(policy, region);
        DecisionSteps decisions = new DecisionSteps(policy, rules);
        WorkflowBuilder<Application> workflow = Workflow.<Application>of(ApplicationPolicy.PROCEDURE, version.toStamp())
                .commands(ApplicationCommand.class)
                .events(ApplicationEvent.class)
                .steps(new FilingSteps(policy, version.illustration(), rules).all())
                .steps(new CounterSteps(rules).all())
                .steps(new ReviewSteps(policy, rules).all())
                .steps(new ChargeSteps(policy, rules).all())
                .steps(decisions.all())
                .steps(new SilenceSteps(policy, rules, decisions).all())
                .steps(new OversightSteps(policy).all())
                .steps(new AssignmentSteps(rules.assignment()).all())
                .rooms(rooms(policy, rules.terms()))
                .numbering(numbering(policy, region))
                .unpinned(DRAFT)
                .waivable("licensing.RETURN_LIMIT")
                .under(policy.returnsAtTechnical().source())
                .by(SUPERVISOR)
                .restingWellAt(ISSUED)
                .restingAt(REJECTED)
                .endingAt(WITHDRAWN, REDIRECTED, DISCARDED);
        if (policy.resumption().isPresent()) {
            workflow.restingAt(LAPSED);
        } else {
            workflow.endingAt(LAPSED).dispensable(FilingCommand.Resume.class, FilingCommand.CloseResumption.class);
        }
        separate(workflow, policy);
        require(workflow, policy);
        return workflow.build();
    }

    /** Duties that one person must not hold together in one case. */
    private static void separate(WorkflowBuilder<Application> workflow, ApplicationPolicy policy) {
        workflow.parties(APPLICANT, AGENT);
        policy.forbiddenPairs().value().forEach(workflow::separating);
        if (policy.strictSeparation().value()) {
            workflow.separating(FRONT_OFFICE, VERIFIER).separating(VERIFIER, INSPECTOR);
        }
        workflow.keepingApart(SUPERVISOR);
    }

    /** What holds on every path. */
    private static void require(WorkflowBuilder<Application> workflow, ApplicationPolicy policy) {
        List<Class<? extends Command>> complete = new ArrayList<>(List.of(
                CounterCommand.ConfirmComplete.class, CounterCommand.DeemComplete.class, DecisionCommand.Reopen.class));
        List<Class<? extends Command>> sent = new ArrayList<>(List.of(ReviewCommand.ScheduleInspection.class));
        List<Class<? extends Command>> judged = new ArrayList<>(List.of(
                ReviewCommand.Recommend.class,
                ReviewCommand.ConcludeReview.class,
                ReviewCommand.ProceedWithout.class,
                CounterCommand.ConfirmMinor.class,
                CounterCommand.DeemMinorComplete.class,
                DecisionCommand.Reopen.class));
        if (policy.resumption().isPresent()) {
            complete.add(FilingCommand.Resume.class);
            sent.add(FilingCommand.Resume.class);
        }
        // A minor application that was sent back is looked at like any other.
        complete.add(CounterCommand.ConfirmMinor.class);
        complete.add(CounterCommand.DeemMinorComplete.class);
        workflow.requiring(ReviewCommand.Recommend.class)
                .onlyAfter(array(complete))
                .requiring(ReviewCommand.RecordInspection.class)
                .onlyAfter(array(sent))
                .requiring(FeeCommand.ConfirmPayment.class)
                .onlyAfter(FeeCommand.Assess.class, FeeCommand.AutoAssess.class)
                .requiring(DecisionCommand.Approve.class)
                .onlyAfter(array(judged))
                .requiring(DecisionCommand.Sign.class)
                .onlyAfter(
                        FilingCommand.Submit.class,
                        DecisionCommand.Approve.class,
                        SilenceCommand.ConfirmIssue.class,
                        SilenceCommand.DismissContest.class);
        Class<? extends Command>[] granting = array(List.of(
                SilenceCommand.ReachDeemedApproval.class,
                SilenceCommand.GrantUnmarked.class,
                SilenceCommand.GrantByStage.class));
        workflow.requiring(SilenceCommand.ConfirmIssue.class)
                .onlyAfter(granting)
                .requiring(SilenceCommand.AutoIssue.class)
                .onlyAfter(granting);
    }

    @SuppressWarnings("unchecked") // An array of classes of commands is nothing else.
    private static Class<? extends Command>[] array(List<Class<? extends Command>> acts) {
        return acts.toArray(Class[]::new);
    }

    /** How long a file waits at each stage. */
    private static List<Room> rooms(ApplicationPolicy policy, ApplicationTerms terms) {
        List<Room> rooms = new ArrayList<>(List.of(
                waiting(DRAFT).within(DRAFT_LIFE, policy.draftLife().value()),
                waiting(SUBMITTED)
                        .within(
                                COMPLETENESS,
                                Application.class,
                                application -> terms.stage(application, ServiceStage.COMPLETENESS)),
                policy.pauseOnReturn().value()
                        ? waiting(RETURNED)
                                .within(CORRECTION, policy.correctionTerm().value())
                                .standingStill(DECISION, STAGE, COMPLETENESS)
                        : waiting(RETURNED)
                                .within(CORRECTION, policy.correctionTerm().value())
                                .standingStill(STAGE, COMPLETENESS),
                waiting(AWAITING_PAYMENT)
                        .within(PAYMENT, Application.class, terms::payment)
                        .standingStill(DECISION),
                waiting(DEEMED_UNPAID).within(PAYMENT, Application.class, terms::payment),
                waiting(DEEMED_APPROVED).within(ISSUING, policy.issuing().value()),
                waiting(AWAITING_EXTERNAL)
                        .withoutTerm("waktu penerbitan oleh sistem lain tidak diatur di sini")
                        .standingStill(DECISION),
                waiting(ISSUED).within(DELIVERY, policy.delivery().value()),
                waiting(REJECTED).within(DELIVERY, policy.delivery().value())));
        for (ApplicationStage stage : SilenceSteps.OFFICE) {
            ServiceStage service = stage.service().orElseThrow();
            rooms.add(
                    waiting(stage).within(STAGE, Application.class, application -> terms.stage(application, service)));
        }
        policy.resumption().ifPresent(window -> rooms.add(waiting(LAPSED).within(RESUMPTION, window.value())));
        return rooms;
    }

    private static Map<Code, NumberTemplate> numbering(ApplicationPolicy policy, RegionCode region) {
        Map<Code, NumberTemplate> templates =
                new TreeMap<>(policy.types().value().numberTemplates(region));
        String place = region.dotted().replace(".", "");
        templates.put(
                ApplicationNumber.REGISTRATION.code(),
                NumberTemplate.filled(policy.registrationNumber().value(), Map.of("region", place)));
        templates.put(
                ApplicationNumber.FEE_ORDER.code(), policy.feeOrderNumber().value());
        templates.put(
                ApplicationNumber.DECISION_LETTER.code(), policy.letterNumber().value());
        return templates;
    }
}
