package id.pendopo.core.finding;

import id.pendopo.core.law.Text;

/** How what was found must stand to what was expected. */
public enum Relation {
    /** Not more, or not later, than. */
    AT_MOST("paling banyak/paling lambat", "at most"),
    /** Not less, or not earlier, than. */
    AT_LEAST("paling sedikit/paling awal", "at least"),
    /** The same as. */
    EQUAL("harus sama dengan", "must equal"),
    /** One of the listed. */
    ONE_OF("harus salah satu dari", "must be one of"),
    /** Something other than. */
    OTHER_THAN("tidak boleh", "must not be"),
    /** Present: the listed is missing. */
    PRESENT("wajib ada", "must be present");

    private final Text label;

    Relation(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** The words between the two values. */
    public Text label() {
        return label;
    }
}
