package id.pendopo.performance.pay;

/** Where each amount of a slip stands: two of the whole month, then as many as follow for each part. */
final class Columns {
    static final int RECEIVABLE = 0;
    static final int NET = 1;
    static final int HEAD = 2;

    static final int BASE = 0;
    static final int CANDIDATE = 1;
    static final int PART_MONTH = 2;
    static final int LEAVE = 3;
    static final int ACTING = 4;
    static final int ENTITLED = 5;
    static final int DISCIPLINE = 6;
    static final int BELOW_FLOOR = 7;
    static final int EARNED = 8;
    static final int SANCTION = 9;
    static final int OTHER_CUT = 10;
    static final int NOT_BELOW_ZERO = 11;
    static final int ABOVE_CEILING = 12;
    static final int GROSS = 13;
    static final int HEALTH_BASE = 14;
    static final int HEALTH_EMPLOYEE = 15;
    static final int HEALTH_EMPLOYER = 16;
    static final int TAX = 17;
    static final int TAX_BORNE = 18;
    static final int TAX_SURCHARGE = 19;
    static final int CORRECTIONS = 20;
    /** Components first, then what was earned of each. */
    static final int COMPONENTS = 21;

    private Columns() {}

    static int width(int components) {
        return COMPONENTS + 2 * components;
    }
}
