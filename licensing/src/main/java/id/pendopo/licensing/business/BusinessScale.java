package id.pendopo.licensing.business;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;

/** The scale of a business (<i>skala usaha</i>), PP 7/2021 Pasal 35 [S]. The limits are data: {@link ScaleLimits}. */
public enum BusinessScale {
    /** <i>Usaha mikro</i>. */
    MICRO(Text.of("usaha mikro", "micro business")),
    /** <i>Usaha kecil</i>. */
    SMALL(Text.of("usaha kecil", "small business")),
    /** <i>Usaha menengah</i>. */
    MEDIUM(Text.of("usaha menengah", "medium business")),
    /** <i>Usaha besar</i>. */
    LARGE(Text.of("usaha besar", "large business"));

    private final Code code = Code.of(name());
    private final Text label;

    BusinessScale(Text label) {
        this.label = label;
    }

    /** The scale as a code, for conditions of a catalogue. */
    public Code code() {
        return code;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether it is micro or small business (<i>UMK</i>). */
    public boolean isMicroOrSmall() {
        return this == MICRO || this == SMALL;
    }
}
