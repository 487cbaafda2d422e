package id.pendopo.performance.rating;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Ratio;

/**
 * The class of a score under Government Regulation 46/2011 (<i>sebutan nilai prestasi kerja</i>), from the lowest to the highest. The
 * regulation prints whole numbers, 76 to 90 and 91 upwards; of what lies between Pendopo says that a class is reached at its lowest
 * number [D]: 90.99 is still good.
 */
public enum Pp46Class {
    /** <i>Buruk</i>: 50 and below. */
    BURUK(0, Text.of("buruk", "bad")),
    /** <i>Kurang</i>: 51 to 60. */
    KURANG(51, Text.of("kurang", "poor")),
    /** <i>Cukup</i>: 61 to 75. */
    CUKUP(61, Text.of("cukup", "sufficient")),
    /** <i>Baik</i>: 76 to 90. */
    BAIK(76, Text.of("baik", "good")),
    /** <i>Sangat baik</i>: 91 and above. */
    SANGAT_BAIK(91, Text.of("sangat baik", "very good"));

    private final int from;
    private final Text label;

    Pp46Class(int from, Text label) {
        this.from = from;
        this.label = label;
    }

    /** The class of this score. */
    public static Pp46Class of(Ratio score) {
        Pp46Class reached = BURUK;
        for (Pp46Class one : values()) {
            if (!score.isLessThan(Ratio.of(one.from))) {
                reached = one;
            }
        }
        return reached;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
