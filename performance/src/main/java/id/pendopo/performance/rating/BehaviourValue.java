package id.pendopo.performance.rating;

import id.pendopo.core.law.Text;

/** The seven values by which behaviour is rated since 2022 (<i>nilai dasar BerAKHLAK</i>), in the order of the word they make. */
public enum BehaviourValue {
    /** <i>Berorientasi pelayanan</i>. */
    BERORIENTASI_PELAYANAN(Text.of("Berorientasi pelayanan", "Oriented to service")),
    /** <i>Akuntabel</i>. */
    AKUNTABEL(Text.of("Akuntabel", "Accountable")),
    /** <i>Kompeten</i>. */
    KOMPETEN(Text.of("Kompeten", "Competent")),
    /** <i>Harmonis</i>. */
    HARMONIS(Text.of("Harmonis", "Harmonious")),
    /** <i>Loyal</i>. */
    LOYAL(Text.of("Loyal", "Loyal")),
    /** <i>Adaptif</i>. */
    ADAPTIF(Text.of("Adaptif", "Adaptive")),
    /** <i>Kolaboratif</i>. */
    KOLABORATIF(Text.of("Kolaboratif", "Collaborative"));

    private final Text label;

    BehaviourValue(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
