/**
 * Letters of licensing (<i>naskah dinas perizinan</i>): of an application the receipt, the return, the redirection, the assignment of
 * inspectors, their report, the assessment of the fee, the refusal and the record of what silence granted; the licence itself with the
 * letters of supervision; and the decision on an objection. A letter is made of the case, the region's pack and of what only the office
 * knows; officers are named by their role alone, but for who signs and for the inspectors on their letter of assignment. Start with
 * {@link id.pendopo.licensing.letter.ApplicationLetters}, {@link id.pendopo.licensing.letter.LicenceLetters} and
 * {@link id.pendopo.licensing.letter.ObjectionLetters}. Not here: drawing a QR code, numbering and signing, which are the host's.
 */
@NullMarked
package id.pendopo.licensing.letter;

import org.jspecify.annotations.NullMarked;
