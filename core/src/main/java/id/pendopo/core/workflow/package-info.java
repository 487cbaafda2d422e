/**
 * Workflow (<i>alur kerja</i>): a procedure as a list of steps that reads like its regulation, and the one pure function
 * that decides: case file, command and occasion give a new case file with its entry, or every reason against it. Start
 * with {@link id.pendopo.core.workflow.Step} for how a step is written and {@link id.pendopo.core.workflow.Workflow} for
 * how it decides. Not here: storage, facts and numbers, see {@code id.pendopo.core.office}.
 */
@NullMarked
package id.pendopo.core.workflow;

import org.jspecify.annotations.NullMarked;
