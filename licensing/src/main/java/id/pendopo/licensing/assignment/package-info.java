/**
 * Who handles a file (<i>penugasan petugas</i>): drawn by lot in a way that anyone can repeat with a SHA-256 tool and a calculator, so
 * that nobody picks his own cases and no applicant his officer. The draw rests on the hash of the submission, which nobody chose, on
 * the pool of the day with its weights, and on who is kept out for which reason. Start with
 * {@link id.pendopo.licensing.assignment.Draw}; {@code docs/assignment.md} says how to repeat one by hand. All of it is a decision of
 * Pendopo [D]; who must keep away for a conflict of interest is law (UU 30/2014 Pasal 42-43 [K]).
 */
@NullMarked
package id.pendopo.licensing.assignment;

import org.jspecify.annotations.NullMarked;
