/**
 * Journal (<i>jurnal perkara</i>): what was decided, entry after entry, each sealed over the one before, so that anyone with
 * a SHA-256 tool can check it years later. Personal texts stand beside it and can be destroyed without breaking it. Law:
 * the duty to account for administrative decisions and the archives' schedules (standing: known). Start with
 * {@link id.pendopo.core.journal.Sealer}; {@link id.pendopo.core.journal.Replay} makes the case file again,
 * {@link id.pendopo.core.journal.Verification} names every break. Not here: where entries are stored.
 */
@NullMarked
package id.pendopo.core.journal;

import org.jspecify.annotations.NullMarked;
