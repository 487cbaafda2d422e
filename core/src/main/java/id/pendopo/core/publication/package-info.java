/**
 * Publication (<i>keterbukaan informasi</i>): what a stranger may see of a case, built by whitelist as a type of its own and
 * never by removing fields. Law: Law 14/2008 on public information and Law 27/2022 on personal data (standing: known).
 *
 * <p>{@link id.pendopo.core.publication.PublicViews} shows one case; {@link id.pendopo.core.publication.PublicText} masks what is
 * personal in a text that somebody typed; {@link id.pendopo.core.publication.OpenTable} is a list for spreadsheets and machines, and
 * {@link id.pendopo.core.publication.Csv} writes it.
 */
@NullMarked
package id.pendopo.core.publication;

import org.jspecify.annotations.NullMarked;
