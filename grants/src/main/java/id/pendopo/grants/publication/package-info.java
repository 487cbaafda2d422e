/**
 * Publication (<i>transparansi hibah dan bantuan sosial</i>): what a region tells everybody about its grants, and the lists of the
 * budget team. Law: UU 14/2008 and UU 27/2022 (standing: known); Permendagri 39/2012 Pasal 11A and 30A (seen) on the annex with
 * names, addresses and amounts.
 *
 * <p>Start with {@link id.pendopo.grants.publication.GrantPublication}: it reads an office and gives
 * {@link id.pendopo.grants.publication.PublicGrants}, the one source of every public file. Which files there are stands in
 * {@link id.pendopo.grants.publication.PublicOutput}; the 360Giving package is {@link id.pendopo.grants.publication.GivingPackage}.
 * A case becomes public only by {@link id.pendopo.grants.publication.PublicGrant}, built field by field; nothing here takes a field
 * away from something larger. {@link id.pendopo.grants.publication.OfficialList} is not for the public: it carries full names and
 * addresses, as the law wants them in the documents of the budget.
 */
@NullMarked
package id.pendopo.grants.publication;

import org.jspecify.annotations.NullMarked;
