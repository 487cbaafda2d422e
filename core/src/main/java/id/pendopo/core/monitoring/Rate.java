package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;

/**
 * How often one thing happens to another (<i>angka perbandingan</i>), such as returns to dispositions; both are counted on the day on
 * which they happened.
 *
 * @param code its name in readings
 * @param of what is counted; reckoned to the unit that had the case before
 * @param among what it is counted among; reckoned to the unit that has the case after
 */
public record Rate(Code code, Sign of, Sign among) {
    /** The rate of this name. */
    public static Rate of(String code, Sign of, Sign among) {
        return new Rate(Code.of(code), of, among);
    }
}
