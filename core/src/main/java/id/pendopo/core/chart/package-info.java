/**
 * Chart (<i>bagan alur</i>): a workflow as people read it, as a Mermaid diagram, as a table for the legal bureau and as JSON. Law:
 * none of its own; each step shows the articles it rests on, with their standing. Start with
 * {@link id.pendopo.core.chart.Chart}. Not here: cases; what may be done with one is asked of
 * {@link id.pendopo.core.workflow.Workflow#options}.
 */
@NullMarked
package id.pendopo.core.chart;

import org.jspecify.annotations.NullMarked;
