/**
 * The regulations on which complaints rest (<i>dasar hukum pengaduan</i>), and the words of everything that they may find wrong. Start
 * with {@link id.pendopo.complaints.law.ComplaintsLaw}.
 */
@NullMarked
package id.pendopo.complaints.law;

import org.jspecify.annotations.NullMarked;
