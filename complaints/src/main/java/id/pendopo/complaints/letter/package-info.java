/**
 * What a reporter is given and told in writing (<i>naskah dinas pengaduan</i>), in Indonesian and English: the receipt, the answer on
 * completeness and the notice of the decision. Law: UU 25/2009 articles 44 and 50 [S]; their words are Pendopo's [D], and a region replaces the
 * Indonesian ones in its pack. Start with {@link id.pendopo.complaints.letter.ComplaintLetters}. Whoever wants his identity kept secret is
 * named in none of them (article 42 paragraph 5 [S]): they go by his tracking code.
 */
@NullMarked
package id.pendopo.complaints.letter;

import org.jspecify.annotations.NullMarked;
