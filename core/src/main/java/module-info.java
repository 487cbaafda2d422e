/** What every procedure of a regional government shares. Packages named {@code internal} are not exported. */
module id.pendopo.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires transitive com.fasterxml.jackson.annotation;
    requires org.slf4j;
    // Either line of Jackson databind is found at run time; neither is needed to compile against this module.
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static com.fasterxml.jackson.datatype.jdk8;
    // Tables are read and written as CSV where it is there at run time.
    requires static de.siegmar.fastcsv;

    exports id.pendopo.core.actor;
    exports id.pendopo.core.budget;
    exports id.pendopo.core.calendar;
    exports id.pendopo.core.chart;
    exports id.pendopo.core.document;
    exports id.pendopo.core.event;
    exports id.pendopo.core.finding;
    exports id.pendopo.core.form;
    exports id.pendopo.core.identity;
    exports id.pendopo.core.journal;
    exports id.pendopo.core.law;
    exports id.pendopo.core.letter;
    exports id.pendopo.core.money;
    exports id.pendopo.core.monitoring;
    exports id.pendopo.core.notice;
    exports id.pendopo.core.office;
    exports id.pendopo.core.policy;
    exports id.pendopo.core.publication;
    exports id.pendopo.core.region;
    exports id.pendopo.core.table;
    exports id.pendopo.core.workflow;

    uses id.pendopo.core.event.EventProvider;
    uses id.pendopo.core.notice.NoticeProvider;
    uses id.pendopo.core.form.FormProvider;
    uses id.pendopo.core.letter.LetterProvider;
    uses id.pendopo.core.monitoring.FlowProvider;
    uses id.pendopo.core.office.Book;
    uses id.pendopo.core.publication.PublicViewProvider;
    uses id.pendopo.core.workflow.ProcedureProvider;

    provides id.pendopo.core.office.Book with
            id.pendopo.core.budget.BudgetLedger;
}
