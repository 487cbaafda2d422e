package id.pendopo.core.office;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A roll that was issued (<i>daftar kepala yang sudah terbit</i>), in one line: what stands in the minutes of the closing. The hash alone
 * ties down every roll up to this one.
 *
 * @param number of the roll in its region, from 1
 * @param day the day that was closed
 * @param at everything dated before is in it
 * @param cases how many it names
 * @param sheets how many sheets it has
 * @param firstSheet number of its first sheet among all sheets of the region, from 1
 * @param hash of its last sheet
 */
public record IssuedRoll(
        long number, LocalDate day, Instant at, long cases, int sheets, long firstSheet, String hash) {}
