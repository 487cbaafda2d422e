/** What an adopter tests region packs and adapters with. */
module id.pendopo.testkit {
    requires transitive id.pendopo.core;
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;
    // Only who generates forms has these on the path.
    requires static com.github.victools.jsonschema.generator;
    requires static com.github.victools.jsonschema.module.jakarta.validation;
    requires static com.fasterxml.classmate;
    // Only who holds forms against their commands has this on the path.
    requires static com.networknt.schema;
    // Only who asks both lines of Jackson has these on the path.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports id.pendopo.testkit;
    exports id.pendopo.testkit.form;
    exports id.pendopo.testkit.json;
    exports id.pendopo.testkit.scenario;
    exports id.pendopo.testkit.workflow;

    uses id.pendopo.core.office.FactProvider;
    uses id.pendopo.core.policy.Computation;
    uses id.pendopo.core.workflow.ProcedureProvider;
    uses id.pendopo.testkit.scenario.ComputeProvider;
}
