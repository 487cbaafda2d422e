package id.pendopo.performance.pay;

/**
 * How income tax is taken from the allowance (<i>perlakuan PPh Pasal 21</i>). No ruling was seen that says which holds, so the library offers
 * each and computes nothing until a region has chosen and its policy says who decided.
 */
public enum TaxStrategy {
    /** <i>Final</i>, by rank, on gross. */
    FINAL_BY_GOLONGAN,
    /** With the salary, by the monthly effective rates that the region loads; taken from the employee. */
    REGULAR_TER,
    /** Computed like {@link #REGULAR_TER}, borne by the government beside the net. */
    BORNE_BY_GOVERNMENT
}
