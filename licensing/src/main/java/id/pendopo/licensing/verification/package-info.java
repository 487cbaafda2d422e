/**
 * Verification of a licence (<i>verifikasi izin</i>): what stands in the QR code of a printed licence, and what everybody who reads it
 * is told. The code is not the signature; it leads to the register's live answer, or carries a sealed statement that can be checked
 * without a network.
 *
 * <p>Form and answers are Pendopo's own decision [D]; what an unverified certificate allows is Government Regulation 28/2025. Start with
 * {@link id.pendopo.licensing.verification.LicenceVerification}. The short form is made by
 * {@link id.pendopo.licensing.verification.VerificationLinks}, the offline form by
 * {@link id.pendopo.licensing.verification.SealedLicence}. Not here: drawing the code, which is the application's, and the signature of
 * the document itself.
 */
@NullMarked
package id.pendopo.licensing.verification;

import org.jspecify.annotations.NullMarked;
