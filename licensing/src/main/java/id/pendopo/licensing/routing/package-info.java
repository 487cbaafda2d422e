/**
 * Where an application belongs (<i>penyaluran permohonan</i>): to another region, to a system outside, or to one of the region's two
 * tracks, Hayu! for the larger capital and the simple one for the smaller.
 *
 * <p>Law: who issues what [S, K]; the order of the questions and the division by capital are Pendopo's decisions [D], the amount is that of
 * the news on Hayu! and the class limit of SIUP [S]. A region's policy brings the division with its own source, and every answer cites it.
 *
 * <p>Start with {@link id.pendopo.licensing.routing.Router}. Not here: what the tracks differ in, which the catalogue says.
 */
@NullMarked
package id.pendopo.licensing.routing;

import org.jspecify.annotations.NullMarked;
