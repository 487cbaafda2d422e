/**
 * Finding (<i>temuan</i>): one reason against an act, or one warning beside it. It says what, where, what was found and
 * expected, how to mend it, and the article. Start with {@link id.pendopo.core.finding.Finding}; the words for people are
 * in {@link id.pendopo.core.finding.FindingCatalogue}.
 */
@NullMarked
package id.pendopo.core.finding;

import org.jspecify.annotations.NullMarked;
