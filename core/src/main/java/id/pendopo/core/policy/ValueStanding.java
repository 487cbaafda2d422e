package id.pendopo.core.policy;

import id.pendopo.core.law.Text;

/**
 * Who stands behind a value (<i>kedudukan nilai</i>). It says nothing of how sure we are of a source, which is the
 * {@link id.pendopo.core.law.Standing} of the source itself.
 */
public enum ValueStanding {
    /** It comes with the library: national law or the regime the region follows. */
    LAW(Text.of("ketentuan yang berlaku", "the rules in force")),
    /** The region set it and cites its own regulation. */
    SOURCE(Text.of("peraturan daerah", "the region's regulation")),
    /** The region set it by a decision where no regulation says so. */
    DECISION(Text.of("keputusan daerah", "the region's decision")),
    /** Invented to show how it works: never to be taken for anybody's law. */
    ILLUSTRATION(Text.of("contoh, bukan ketentuan", "an illustration, not law"));

    private final Text label;

    ValueStanding(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
