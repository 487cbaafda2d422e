/**
 * Objection and appeal (<i>upaya administratif: keberatan dan banding</i>) as one case: against an application that was refused, or a
 * sanction, revocation or annulment of a licence.
 *
 * <p>Law: Law 30/2014 on government administration, articles 75 to 78 and 60. Written and free of charge: no step asks for money.
 * Filing does not by itself postpone the decision. A lawsuit and its judgment are only recorded. Start with
 * {@link id.pendopo.licensing.objection.ObjectionWorkflow}; the numbers are in {@link id.pendopo.licensing.objection.ObjectionPolicy}.
 *
 * <p>Not here: objection to a fee (<i>keberatan atas SKRD</i>). It is a procedure of its own under each region's regulation on
 * fees: to the head of the region, within two months of issue in an older sample [S] or three under Law 28/2009 [K]; within which it is
 * decided was not read for today's law [?], and silence there means what that regulation says. None of its terms could be given here
 * without inventing one.
 */
@NullMarked
package id.pendopo.licensing.objection;

import org.jspecify.annotations.NullMarked;
