/**
 * Money in whole rupiah (<i>uang</i>), exact shares and percentages of it, named rounding, and amounts and dates in words
 * (<i>terbilang</i>).
 *
 * <p>Law: amounts are paid and booked in rupiah; that Pendopo keeps no <i>sen</i> and limits an amount to 2^53 - 1 is its own
 * decision [D], so that a JSON number is exact everywhere. How a document spells an amount in words is custom [K].
 *
 * <p>Start with {@link id.pendopo.core.money.Rupiah}. Not here: budgets, accounts and payments.
 */
@NullMarked
package id.pendopo.core.money;

import org.jspecify.annotations.NullMarked;
