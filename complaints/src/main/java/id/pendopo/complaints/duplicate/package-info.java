/**
 * Which open reports may be about the same thing (<i>kemungkinan laporan ganda</i>): by space, time and text, with a score that explains
 * itself, and campaigns of many alike within an hour. It proposes and never merges; a person does. All of it is Pendopo's decision [D].
 * Start with {@link id.pendopo.complaints.duplicate.DuplicateSearch}; the numbers are in
 * {@link id.pendopo.complaints.duplicate.DuplicatePolicy}.
 */
@NullMarked
package id.pendopo.complaints.duplicate;

import org.jspecify.annotations.NullMarked;
