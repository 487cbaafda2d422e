/**
 * Identity (<i>identitas</i>): the numbers by which persons, bodies and accounts are known, texts about persons, and the mark
 * for what is personal. Every type here prints masked, and no message of an exception repeats a value.
 *
 * <p>Law: personal data by UU 27/2022 [K]; the structure of NIK and family card number [K]; the check digit of the 15-digit
 * NPWP [S] and its 16-digit form [S]; NITKU and NIB [K]. That a failed check digit only warns is Pendopo's decision [D], because real
 * numbers fail it.
 *
 * <p>Start with {@link id.pendopo.core.identity.PersonalText} for data that is kept, the constraints such as
 * {@link id.pendopo.core.identity.ValidNik} for what comes from a form, and {@link id.pendopo.core.identity.Personal} for
 * record components. Not here: residents and family cards themselves.
 */
@NullMarked
package id.pendopo.core.identity;

import org.jspecify.annotations.NullMarked;
