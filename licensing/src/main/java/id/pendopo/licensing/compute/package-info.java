/**
 * What licensing computes for those who ask from outside (<i>perhitungan untuk skenario dan penjelasan</i>): the scale of a business, its
 * level of risk, the track of an application, a code of business. Law: none of its own. Each reads what it is given, or the policy of the
 * region that is named, and asks the rooms below. Nothing in the library uses this room.
 */
@NullMarked
package id.pendopo.licensing.compute;

import org.jspecify.annotations.NullMarked;
