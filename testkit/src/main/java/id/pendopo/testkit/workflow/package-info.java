/**
 * Checks of a workflow (<i>pengujian alur</i>): random walks that replay to the equal case file, every command of every person
 * held against what the options say, and every fact taken away from every step that needs it. Law: none of its own. Start with
 * {@link id.pendopo.testkit.workflow.WorkflowChecks}; it takes any workflow, a module's or a region's.
 */
@NullMarked
package id.pendopo.testkit.workflow;

import org.jspecify.annotations.NullMarked;
