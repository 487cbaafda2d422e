/** Hibah and bantuan sosial (bansos). Packages named {@code internal} are not exported. */
module id.pendopo.grants {
    requires transitive id.pendopo.core;
    requires static transitive org.jspecify;
    requires org.slf4j;
    // Names are compared with it where a region screens.
    requires static org.apache.commons.text;

    exports id.pendopo.grants.budgetfile;
    exports id.pendopo.grants.legacy;
    exports id.pendopo.grants.letter;
    exports id.pendopo.grants.proposal;
    exports id.pendopo.grants.publication;
    exports id.pendopo.grants.screening;

    provides id.pendopo.core.form.FormProvider with
            id.pendopo.grants.proposal.ProposalForms;
    provides id.pendopo.core.workflow.ProcedureProvider with
            id.pendopo.grants.legacy.LegacyProcedure,
            id.pendopo.grants.proposal.ProposalProcedure;
    provides id.pendopo.core.letter.LetterProvider with
            id.pendopo.grants.letter.ProposalLetters;
    provides id.pendopo.core.monitoring.FlowProvider with
            id.pendopo.grants.proposal.ProposalFlow;
    provides id.pendopo.core.notice.NoticeProvider with
            id.pendopo.grants.proposal.ProposalNotices;
    provides id.pendopo.core.office.FactProvider with
            id.pendopo.grants.screening.ScreeningFacts;
    provides id.pendopo.core.publication.PublicViewProvider with
            id.pendopo.grants.proposal.PublicProposals;
}
