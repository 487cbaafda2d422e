/**
 * With which a procedure's module makes its forms and proves them (<i>uji formulir</i>): {@link id.pendopo.testkit.form.FormBase}
 * generates the base out of the commands, {@link id.pendopo.testkit.form.FormTrials} makes the instances on which schema and
 * constraints must agree, {@link id.pendopo.testkit.form.FormAndCommand} holds them against each other, and
 * {@link id.pendopo.testkit.form.BrokenForms} sends them broken. Law: none of its own. Start
 * with {@link id.pendopo.testkit.form.FormContract}. The generator needs victools jsonschema-generator and its module for Jakarta
 * Validation, the contract networknt json-schema-validator, in the caller's tests.
 */
@NullMarked
package id.pendopo.testkit.form;

import org.jspecify.annotations.NullMarked;
