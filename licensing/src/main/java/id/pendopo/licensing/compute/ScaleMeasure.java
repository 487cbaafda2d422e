package id.pendopo.licensing.compute;

/** By what scale is measured (<i>ukuran skala usaha</i>). */
enum ScaleMeasure {
    /** Business capital without land and building. */
    CAPITAL,
    /** Yearly turnover, for programmes. */
    TURNOVER,
    /** Net worth without land and building, for trading licences of before. */
    SIUP
}
