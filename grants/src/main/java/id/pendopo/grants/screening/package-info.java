/**
 * Screening against abuse (<i>penapisan penyalahgunaan hibah dan bantuan sosial</i>): one case is compared with those that are like
 * it, found by key and never all with all, and its journal is read for haste. What may look like abuse becomes a finding that names
 * cases and kinds of keys, never a number of a person or an account.
 *
 * <p>Why: a study of KPK of 2011, as the city of Bandung cites it [S], names several payments to one object in one year, the same
 * recipients, payments above limits. The checks, their severities and limits are Pendopo's own decision [D] wherever no text says
 * otherwise; what a step of the procedure asks by itself is listed in {@link id.pendopo.grants.screening.AskedByProcedure}.
 *
 * <p>Start with {@link id.pendopo.grants.screening.Screening}. A region answers
 * {@link id.pendopo.grants.screening.SimilarCases} from a {@link id.pendopo.grants.screening.CaseIndex} or from its own database,
 * and {@link id.pendopo.grants.screening.Relations} from its registers. Before the head approves,
 * {@link id.pendopo.grants.screening.ScreeningDesk} answers the fact {@link id.pendopo.grants.proposal.ScreeningRun#FACT}; over a
 * whole year {@link id.pendopo.grants.screening.YearScreening} makes a report.
 */
@NullMarked
package id.pendopo.grants.screening;

import org.jspecify.annotations.NullMarked;
