package id.pendopo.core.policy;

import id.pendopo.core.law.Text;

/** How far a region may go with a value (<i>ruang gerak daerah</i>). Bounds of {@link Leeway} hold beside each of them. */
public enum LeewayKind {
    /** The law fixes it; a region sets nothing. */
    FIXED(Text.of("ditetapkan peraturan, tidak boleh diubah daerah", "fixed by law, a region may not change it")),
    /** A region may set the same or less than the layer below. */
    MAY_LOWER(Text.of("daerah boleh menurunkan, tidak boleh menaikkan", "a region may lower it, never raise it")),
    /** A region may set the same or more than the layer below. */
    MAY_RAISE(Text.of("daerah boleh menaikkan, tidak boleh menurunkan", "a region may raise it, never lower it")),
    /** A region may set anything between two bounds, both included. */
    WITHIN(Text.of("daerah menetapkan di antara dua batas", "a region sets it between two bounds")),
    /** The law leaves it to the region; it must be set, unless the component is optional. */
    REGION_SETS(Text.of("daerah yang menetapkan", "the region sets it")),
    /** A decision of Pendopo, not law: a region may replace it with a deed and a reason, and the value says so ever after. */
    REGION_MAY_REPLACE(Text.of(
            "keputusan Pendopo, daerah boleh mengganti dengan keputusan dan alasan",
            "a decision of Pendopo, a region may replace it with a deed and a reason"));

    private final Text label;

    LeewayKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
