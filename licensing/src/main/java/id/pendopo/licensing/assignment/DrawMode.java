package id.pendopo.licensing.assignment;

import id.pendopo.core.law.Text;

/** How an officer comes to a file (<i>cara penugasan</i>); which one, the region chooses [D]. */
public enum DrawMode {
    /** <i>Undian</i>: by lot in the pool, weighted. The default. */
    RANDOM_IN_POOL("Undian tertimbang", "Weighted draw"),
    /** <i>Bergilir</i>: the next one after whoever came last. */
    ROUND_ROBIN("Bergilir", "In turn"),
    /** <i>Penunjukan</i>: a superior names somebody. Off unless the region switches it on. */
    MANUAL("Penunjukan", "By name");

    private final Text label;

    DrawMode(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
