/**
 * What is looked at when a report comes in and before an answer goes out (<i>penyaringan</i>): how many came, signs of spam, files, and whether
 * an answer names somebody. Nothing here rejects a report: what is odd is held, for a challenge or for a person. All of it is Pendopo's
 * decision [D]. Start with {@link id.pendopo.complaints.guard.IntakeGuard}; the numbers are in
 * {@link id.pendopo.complaints.guard.GuardPolicy}.
 */
@NullMarked
package id.pendopo.complaints.guard;

import org.jspecify.annotations.NullMarked;
