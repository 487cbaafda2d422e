package id.pendopo.performance.activity;

/** Where work was done (<i>tempat pelaksanaan</i>). */
public enum WorkPlace {
    /** <i>Di kantor</i>. */
    OFFICE,
    /** <i>Di luar kantor</i>. */
    OUTSIDE,
    /** <i>Bekerja dari rumah</i>. */
    HOME
}
