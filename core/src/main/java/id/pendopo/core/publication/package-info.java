/**
 * Publication (<i>keterbukaan informasi</i>): what a stranger may see of a case, built by whitelist as a type of its own and
 * never by removing fields. Law: Law 14/2008 on public information and Law 27/2022 on personal data (standing: known).
 */
@NullMarked
package id.pendopo.core.publication;

import org.jspecify.annotations.NullMarked;
