/**
 * Actor (<i>pelaku</i>): who acts, in which role, for whom, on which deed; and who already took part in a case. Law: the
 * separation of duties of each procedure, and Law 30/2014 on delegation (standing: known). Start with
 * {@link id.pendopo.core.actor.Actor}. Not here: who may log in; that is the host's.
 */
@NullMarked
package id.pendopo.core.actor;

import org.jspecify.annotations.NullMarked;
