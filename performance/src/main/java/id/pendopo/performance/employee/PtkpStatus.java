package id.pendopo.performance.employee;

/**
 * By which income is free of tax (<i>status PTKP</i>): married or not, and how many dependants, three at most. It stands as the tax
 * administration of the employee has it, and is never derived from a family.
 */
public enum PtkpStatus {
    /** <i>TK/0</i>. */
    TK_0(false, 0),
    /** <i>TK/1</i>. */
    TK_1(false, 1),
    /** <i>TK/2</i>. */
    TK_2(false, 2),
    /** <i>TK/3</i>. */
    TK_3(false, 3),
    /** <i>K/0</i>. */
    K_0(true, 0),
    /** <i>K/1</i>. */
    K_1(true, 1),
    /** <i>K/2</i>. */
    K_2(true, 2),
    /** <i>K/3</i>. */
    K_3(true, 3);

    private final boolean married;
    private final int dependants;

    PtkpStatus(boolean married, int dependants) {
        this.married = married;
        this.dependants = dependants;
    }

    /** Whether married (<i>kawin</i>). */
    public boolean isMarried() {
        return married;
    }

    /** How many dependants (<i>tanggungan</i>), 0 to 3. */
    public int dependants() {
        return dependants;
    }

    /** As people write it: {@code TK/0}, {@code K/2}. */
    public String text() {
        return (married ? "K/" : "TK/") + dependants;
    }
}
