package id.pendopo.core.identity;

import id.pendopo.core.law.Text;

/** Sex (<i>jenis kelamin</i>) as the identity number encodes it [K]. */
public enum Sex {
    /** <i>Perempuan</i>: the day of birth is written with 40 added. */
    FEMALE(Text.of("perempuan", "female")),
    /** <i>Laki-laki</i>. */
    MALE(Text.of("laki-laki", "male"));

    private final Text label;

    Sex(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
