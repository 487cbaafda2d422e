package id.pendopo.performance.pay;

/** From what the allowance of a position follows (<i>cara menetapkan besaran dasar</i>). */
public enum BaseStrategy {
    /** <i>Basic TPP</i>: rate of the class times the three indices of the region, times its criteria. */
    BASIC_TPP,
    /** Points of the position times rupiah for a point. */
    POINTS,
    /** An amount for each class. */
    TARIFF_TABLE
}
