package id.pendopo.performance.rating;

import id.pendopo.core.law.Text;

/** The rating of results or of behaviour (<i>rating hasil kerja, rating perilaku kerja</i>), from the lowest to the highest. */
public enum Rating {
    /** <i>Di bawah ekspektasi</i>. */
    BELOW_EXPECTATION(Text.of("di bawah ekspektasi", "below expectation")),
    /** <i>Sesuai ekspektasi</i>. */
    AS_EXPECTED(Text.of("sesuai ekspektasi", "as expected")),
    /** <i>Di atas ekspektasi</i>. */
    ABOVE_EXPECTATION(Text.of("di atas ekspektasi", "above expectation"));

    private final Text label;

    Rating(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
