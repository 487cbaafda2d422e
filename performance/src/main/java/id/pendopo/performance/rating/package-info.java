/**
 * How work is rated (<i>penilaian kinerja: rating, predikat, angka lama</i>): the two ratings and the matrix that makes a predikat of
 * them, the organisation's predikat and the distribution it leads one to expect, and the numbers of the years before 2022.
 *
 * <p>Law: Ministerial Regulation PANRB 6/2022, Circular PANRB 3/2023, and for earlier years Government Regulations 46/2011 and 30/2019.
 * Start with {@link id.pendopo.performance.rating.Predikat}. Everything is pure and exact; nothing is rounded unless a method names how.
 *
 * <p>A predikat is the national result of a year. It changes no pay by itself: where a region pays by it, a policy of pay says so.
 */
@NullMarked
package id.pendopo.performance.rating;

import org.jspecify.annotations.NullMarked;
