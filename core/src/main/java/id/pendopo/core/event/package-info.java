/**
 * Events for the outside (<i>peristiwa integrasi</i>): what other applications and the Command Center are told, with the attribute names and
 * the JSON of CloudEvents 1.0 (standing: seen, specification and JSON format). Not the journal's events: those never leave the office.
 * An event holds ids, codes, amounts, states and times; no person, no exact home and no text of a hidden case.
 *
 * <p>A procedure says through {@link id.pendopo.core.event.EventProvider} what is told of its cases;
 * {@link id.pendopo.core.event.EventOutbox} writes it in the same commit as the act, and {@link id.pendopo.core.event.EventFeed} reads it.
 */
@NullMarked
package id.pendopo.core.event;

import org.jspecify.annotations.NullMarked;
