package id.pendopo.performance.rating;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Ratio;
import java.util.Map;

/** The aspects of behaviour under Government Regulation 46/2011, article 12 (<i>aspek perilaku kerja</i>) [S]. */
public enum Pp46Aspect {
    /** <i>Orientasi pelayanan</i>. */
    ORIENTASI_PELAYANAN(Text.of("orientasi pelayanan", "orientation to service")),
    /** <i>Integritas</i>. */
    INTEGRITAS(Text.of("integritas", "integrity")),
    /** <i>Komitmen</i>. */
    KOMITMEN(Text.of("komitmen", "commitment")),
    /** <i>Disiplin</i>. */
    DISIPLIN(Text.of("disiplin", "discipline")),
    /** <i>Kerja sama</i>. */
    KERJA_SAMA(Text.of("kerja sama", "cooperation")),
    /** <i>Kepemimpinan</i>: of structural posts alone. */
    KEPEMIMPINAN(Text.of("kepemimpinan", "leadership"));

    private final Text label;

    Pp46Aspect(Text label) {
        this.label = label;
    }

    /**
     * The exact mean of the aspects (<i>nilai perilaku kerja</i>): six of a structural post, five of any other.
     *
     * @throws IllegalArgumentException if an aspect is missing, leadership is marked without a structural post, or a mark is outside 0
     *     to 100
     */
    public static Ratio mean(Map<Pp46Aspect, Ratio> marks, boolean structural) {
        Ratio sum = Ratio.ZERO;
        int count = 0;
        for (Pp46Aspect aspect : values()) {
            boolean wanted = structural || aspect != KEPEMIMPINAN;
            Ratio mark = marks.get(aspect);
            if (wanted != (mark != null)) {
                throw new IllegalArgumentException("aspects: %s is %s; a structural post has six and any other five"
                        .formatted(aspect, wanted ? "missing" : "not of this post"));
            }
            if (mark != null) {
                sum = sum.plus(Scores.checked("aspect", mark, 100));
                count++;
            }
        }
        return sum.dividedBy(Ratio.of(count));
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
