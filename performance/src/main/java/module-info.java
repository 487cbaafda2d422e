/** Performance and pay of civil servants. Packages named {@code internal} are not exported. */
module id.pendopo.performance {
    requires transitive id.pendopo.core;
    requires static transitive org.jspecify;

    exports id.pendopo.performance.abuse;
    exports id.pendopo.performance.activity;
    exports id.pendopo.performance.attendance;
    exports id.pendopo.performance.batch;
    exports id.pendopo.performance.catalogue;
    exports id.pendopo.performance.compute;
    exports id.pendopo.performance.discipline;
    exports id.pendopo.performance.employee;
    exports id.pendopo.performance.law;
    exports id.pendopo.performance.leave;
    exports id.pendopo.performance.letter;
    exports id.pendopo.performance.monitoring;
    exports id.pendopo.performance.objection;
    exports id.pendopo.performance.organisation;
    exports id.pendopo.performance.pay;
    exports id.pendopo.performance.period;
    exports id.pendopo.performance.plan;
    exports id.pendopo.performance.rating;
    exports id.pendopo.performance.sanction;
    exports id.pendopo.performance.schedule;

    provides id.pendopo.core.form.FormProvider with
            id.pendopo.performance.activity.ActivityForms,
            id.pendopo.performance.objection.ObjectionForms,
            id.pendopo.performance.period.PeriodForms,
            id.pendopo.performance.plan.PlanForms,
            id.pendopo.performance.sanction.SanctionForms;
    provides id.pendopo.core.monitoring.FlowProvider with
            id.pendopo.performance.activity.ActivityFlow,
            id.pendopo.performance.objection.ObjectionFlow,
            id.pendopo.performance.plan.PlanFlow;
    provides id.pendopo.core.notice.NoticeProvider with
            id.pendopo.performance.activity.ActivityNotices,
            id.pendopo.performance.objection.ObjectionNotices,
            id.pendopo.performance.period.PeriodNotices,
            id.pendopo.performance.plan.PlanNotices,
            id.pendopo.performance.sanction.SanctionNotices;
    provides id.pendopo.core.office.Book with
            id.pendopo.performance.activity.ApprovalBook,
            id.pendopo.performance.activity.DayBook,
            id.pendopo.performance.plan.PlanBook;
    provides id.pendopo.core.office.FactProvider with
            id.pendopo.performance.objection.ObjectionFacts,
            id.pendopo.performance.period.PeriodFacts,
            id.pendopo.performance.period.SigningFacts,
            id.pendopo.performance.plan.PlanFacts;
    provides id.pendopo.core.policy.Computation with
            id.pendopo.performance.compute.AbsenceComputation,
            id.pendopo.performance.compute.AbuseComputation,
            id.pendopo.performance.compute.ActivityMinutesComputation,
            id.pendopo.performance.compute.AttendanceComputation,
            id.pendopo.performance.compute.CreditPointsComputation,
            id.pendopo.performance.compute.DeductionComputation,
            id.pendopo.performance.compute.DistributionComputation,
            id.pendopo.performance.compute.LeaveComputation,
            id.pendopo.performance.compute.LeavePayComputation,
            id.pendopo.performance.compute.OldScoreComputation,
            id.pendopo.performance.compute.PredikatComputation,
            id.pendopo.performance.compute.SlipComputation,
            id.pendopo.performance.compute.TargetScoreComputation;
    provides id.pendopo.core.workflow.ProcedureProvider with
            id.pendopo.performance.activity.ActivityProcedure,
            id.pendopo.performance.objection.ObjectionProcedure,
            id.pendopo.performance.period.PeriodProcedure,
            id.pendopo.performance.plan.PlanProcedure,
            id.pendopo.performance.sanction.SanctionProcedure;
}
