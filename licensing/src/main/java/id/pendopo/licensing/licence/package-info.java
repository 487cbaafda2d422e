/**
 * A licence in force (<i>izin yang berlaku</i>): from its registration at the signing of an application to its expiry, closure,
 * revocation, annulment or succession by a newer one, with the sanctions between.
 *
 * <p>Law: Government Regulation 28/2025 for sanctions and for what an unverified certificate allows, Law 30/2014 on government
 * administration articles 64 to 66 for what becomes of a decision with a defect; renewal, change and transfer are Pendopo's own
 * decisions [D] where no sector says otherwise. Start with {@link id.pendopo.licensing.licence.LicenceWorkflow}; what was granted is
 * {@link id.pendopo.licensing.licence.LicenceGrant}, the numbers are in {@link id.pendopo.licensing.licence.LicencePolicy}. Not
 * here: how a licence comes to be granted. This package knows nothing of applications: whoever grants one registers what was granted.
 */
@NullMarked
package id.pendopo.licensing.licence;

import org.jspecify.annotations.NullMarked;
