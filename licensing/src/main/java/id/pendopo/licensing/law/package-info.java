/**
 * The regulations on which licensing rests (<i>dasar hukum perizinan</i>), and the words of everything that it may find wrong. Start
 * with {@link id.pendopo.licensing.law.LicensingLaw}.
 */
@NullMarked
package id.pendopo.licensing.law;

import org.jspecify.annotations.NullMarked;
