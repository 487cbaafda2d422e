/** Public complaints. Packages named {@code internal} are not exported. */
module id.pendopo.complaints {
    requires transitive id.pendopo.core;
    requires java.xml;
    requires static transitive org.jspecify;

    exports id.pendopo.complaints.category;
    exports id.pendopo.complaints.complaint;
    exports id.pendopo.complaints.compute;
    exports id.pendopo.complaints.duplicate;
    exports id.pendopo.complaints.event;
    exports id.pendopo.complaints.guard;
    exports id.pendopo.complaints.hub;
    exports id.pendopo.complaints.law;
    exports id.pendopo.complaints.letter;
    exports id.pendopo.complaints.monitoring;
    exports id.pendopo.complaints.open311;
    exports id.pendopo.complaints.publication;
    exports id.pendopo.complaints.report;
    exports id.pendopo.complaints.visibility;

    provides id.pendopo.core.event.EventProvider with
            id.pendopo.complaints.event.ComplaintEvents;
    provides id.pendopo.core.form.FormProvider with
            id.pendopo.complaints.complaint.ComplaintForms;
    provides id.pendopo.core.letter.LetterProvider with
            id.pendopo.complaints.letter.ComplaintLetterProvider;
    provides id.pendopo.core.monitoring.FlowProvider with
            id.pendopo.complaints.monitoring.ComplaintFlow;
    provides id.pendopo.core.notice.NoticeProvider with
            id.pendopo.complaints.complaint.ComplaintNotices;
    provides id.pendopo.core.office.Book with
            id.pendopo.complaints.complaint.ReferenceBook;
    provides id.pendopo.core.office.FactProvider with
            id.pendopo.complaints.complaint.FamilyFacts;
    provides id.pendopo.core.policy.Computation with
            id.pendopo.complaints.compute.ClocksComputation,
            id.pendopo.complaints.compute.DuplicateComputation,
            id.pendopo.complaints.compute.Open311Computation,
            id.pendopo.complaints.compute.TrackingComputation,
            id.pendopo.complaints.compute.UrgencyComputation;
    provides id.pendopo.core.publication.PublicViewProvider with
            id.pendopo.complaints.publication.ComplaintPublicView;
    provides id.pendopo.core.workflow.ProcedureProvider with
            id.pendopo.complaints.complaint.ComplaintProcedure;
}
