/** Regional licensing. Packages named {@code internal} are not exported. */
module id.pendopo.licensing {
    requires transitive id.pendopo.core;
    requires static transitive org.jspecify;

    exports id.pendopo.licensing.application;
    exports id.pendopo.licensing.assignment;
    exports id.pendopo.licensing.business;
    exports id.pendopo.licensing.catalogue;
    exports id.pendopo.licensing.fee;
    exports id.pendopo.licensing.law;
    exports id.pendopo.licensing.legacy;
    exports id.pendopo.licensing.letter;
    exports id.pendopo.licensing.licence;
    exports id.pendopo.licensing.objection;
    exports id.pendopo.licensing.oss;
    exports id.pendopo.licensing.register;
    exports id.pendopo.licensing.risk;
    exports id.pendopo.licensing.routing;
    exports id.pendopo.licensing.verification;

    provides id.pendopo.core.form.FormProvider with
            id.pendopo.licensing.application.ApplicationForms,
            id.pendopo.licensing.licence.LicenceForms,
            id.pendopo.licensing.objection.ObjectionForms;
    provides id.pendopo.core.letter.LetterProvider with
            id.pendopo.licensing.letter.ApplicationLetterProvider,
            id.pendopo.licensing.letter.LicenceLetterProvider,
            id.pendopo.licensing.letter.ObjectionLetterProvider;
    provides id.pendopo.core.monitoring.FlowProvider with
            id.pendopo.licensing.application.ApplicationFlow,
            id.pendopo.licensing.objection.ObjectionFlow;
    provides id.pendopo.core.office.Book with
            id.pendopo.licensing.application.NumberBook;
    provides id.pendopo.core.office.FactProvider with
            id.pendopo.licensing.application.DrawFacts,
            id.pendopo.licensing.application.OpenFileFacts,
            id.pendopo.licensing.licence.LicenceFacts,
            id.pendopo.licensing.objection.ContestedFacts;
    provides id.pendopo.core.policy.Computation with
            id.pendopo.licensing.assignment.DrawComputation,
            id.pendopo.licensing.compute.KbliComputation,
            id.pendopo.licensing.compute.RiskComputation,
            id.pendopo.licensing.compute.RouteComputation,
            id.pendopo.licensing.compute.ScaleComputation,
            id.pendopo.licensing.fee.FeeComputation,
            id.pendopo.licensing.oss.OssTermComputation;
    provides id.pendopo.core.workflow.ProcedureProvider with
            id.pendopo.licensing.application.ApplicationProcedure,
            id.pendopo.licensing.licence.LicenceProcedure,
            id.pendopo.licensing.objection.ObjectionProcedure;
    provides id.pendopo.core.notice.NoticeProvider with
            id.pendopo.licensing.application.ApplicationNotices,
            id.pendopo.licensing.licence.LicenceNotices,
            id.pendopo.licensing.objection.ObjectionNotices;
    provides id.pendopo.core.publication.PublicViewProvider with
            id.pendopo.licensing.application.PublicApplications;
}
