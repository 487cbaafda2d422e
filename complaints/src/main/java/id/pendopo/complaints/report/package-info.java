/**
 * What a citizen brings (<i>laporan</i>): what it says, where and when it was, who brings it and who shall not know that. It holds what
 * was told and decides nothing. Start with {@link id.pendopo.complaints.report.Report}.
 *
 * <p>Law: what a written complaint holds, UU 25/2009 article 42 [S]; identity may be kept secret, article 42 paragraph 5 [S]; channels,
 * secrecy and their names as the national channel publishes them [S] or as Pendopo decided [D].
 */
@NullMarked
package id.pendopo.complaints.report;

import org.jspecify.annotations.NullMarked;
