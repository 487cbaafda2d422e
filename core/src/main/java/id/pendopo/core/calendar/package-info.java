/**
 * Working days and deadlines (<i>hari kerja dan tenggat waktu</i>): the calendar of the national decrees with a region's own
 * days, terms in working or calendar days or months, office hours, and clocks that start, pause, resume and explain themselves.
 *
 * <p>Law: the yearly joint decrees on holidays and joint leave (<i>SKB 3 Menteri</i>) 2024 to 2026 [S], election days [S, K];
 * the five-day week of Perpres 21/2023 [K]. How days are counted - day zero never counts, a pause keeps the remaining working
 * days, 16:00 ends the office's day - is Pendopo's decision [D], which a region may replace.
 *
 * <p>Start with {@link id.pendopo.core.calendar.WorkingCalendar#national()}. Not here: what happens when a term has passed,
 * which is the workflow's.
 */
@NullMarked
package id.pendopo.core.calendar;

import org.jspecify.annotations.NullMarked;
