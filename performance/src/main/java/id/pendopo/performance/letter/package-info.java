/**
 * Papers of pay (<i>naskah pembayaran TPP</i>): the slip on which an employee can follow every rupiah, the list of a unit, and the payment
 * order, as structured content that {@link id.pendopo.core.letter.LetterHtml} and {@link id.pendopo.core.letter.LetterText} show, in
 * Indonesian and English.
 *
 * <p>Law: none of its own; each line of a slip cites what it rests on and says in words how sure that is. The form of these papers is
 * Pendopo's decision [D]. Start with {@link id.pendopo.performance.letter.PayPapers}.
 */
@NullMarked
package id.pendopo.performance.letter;

import org.jspecify.annotations.NullMarked;
