/**
 * With which a procedure's module makes its forms and proves them: {@link id.pendopo.testkit.form.FormBase} generates the base out
 * of the commands, {@link id.pendopo.testkit.form.FormTrials} makes the instances on which schema and constraints must agree. The
 * generator needs victools jsonschema-generator and its module for Jakarta Validation in the caller's tests.
 */
@NullMarked
package id.pendopo.testkit.form;

import org.jspecify.annotations.NullMarked;
