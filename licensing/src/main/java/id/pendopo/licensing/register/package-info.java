/**
 * The public register of licences (<i>register publik perizinan</i>): what a region tells everybody about the licences it issued and
 * about how it handles applications. Law: UU 14/2008 and UU 27/2022 (standing: known); which fields there are is Pendopo's own decision
 * [D].
 *
 * <p>Start with {@link id.pendopo.licensing.register.LicenceRegister}: it gathers licences and handled applications and gives every public
 * file. A licence becomes public only by {@link id.pendopo.licensing.register.PublicLicence}, built field by field; nothing here takes a
 * field away from something larger. Never in it: identity numbers, tax numbers, telephones, mailboxes, home addresses, officers,
 * attachments. Of refusals there are counts and categories of reasons only.
 */
@NullMarked
package id.pendopo.licensing.register;

import org.jspecify.annotations.NullMarked;
