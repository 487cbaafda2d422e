/**
 * Where a rule comes from (<i>dasar hukum</i>) and how sure we are of it: regulations, articles, their standing, and texts in
 * Indonesian and English. Every number, step and finding of the library carries a {@link id.pendopo.core.law.LegalSource}.
 *
 * <p>Law: none of its own. The four standings are a decision of Pendopo [D]: seen in a source, known, unsure, own decision. An
 * unsure article is always shown as unsure and a decision of Pendopo is never shown as law.
 *
 * <p>Start with {@link id.pendopo.core.law.Regulation}, which makes sources of its articles. Not here: the texts of regulations.
 */
@NullMarked
package id.pendopo.core.law;

import org.jspecify.annotations.NullMarked;
