/**
 * Proposal (<i>usulan hibah dan bantuan sosial</i>): from the draft through review, budget and decree to the agreement, the
 * payments and the accepted report of use. What is open now is hibah in money; the kinds and forms that the law names beside it
 * stand in the enumerations.
 *
 * <p>Law: Permendagri 32/2011 as amended by 39/2012 [S], and the region's own regulation, without which it may budget neither;
 * the regime {@code BANDUNG_2015} is Perwal Bandung 891/2011 as last amended by 816/2015 [S], the rules of Sabilulungan.
 * Permendagri 77/2020 repealed Permendagri 32/2011 [K]; with which article is not known [?], and its text on grants was not read.
 * So sources of 2011 and 2012 carry the end of 2020 and are printed with it, national values taken from them are unsure [?] from
 * 2021 on, and so are values of a regime that a region follows beside invented ones: nothing of 2011 or 2015 reads as seen law in a
 * case of later years.
 *
 * <p>Start with {@link id.pendopo.grants.proposal.ProposalWorkflow}, whose pages of steps read beside the regulation; a number of
 * the law stands in {@code policy/proposal.json}, a condition in one of the classes of
 * {@link id.pendopo.grants.proposal.ProposalRules}, a field in {@link id.pendopo.grants.proposal.Proposal}. A region opens it with
 * {@link id.pendopo.grants.proposal.ProposalProcedure}. What a stranger sees is
 * {@link id.pendopo.grants.proposal.PublicProposalView}.
 */
@NullMarked
package id.pendopo.grants.proposal;

import org.jspecify.annotations.NullMarked;
