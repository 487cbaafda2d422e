package id.pendopo.complaints.category;

import id.pendopo.core.law.Text;

/** Why a report is looked at sooner than its category asks (<i>alasan kenaikan prioritas</i>): never which word, place or person it was. */
public enum UrgencyReason {
    /** It speaks of danger. */
    SAFETY_WORDS(Text.of("menyebut bahaya", "it speaks of danger")),
    /** It is about a place where many would be hurt. */
    VULNERABLE_SITE(Text.of("di dekat tempat rawan", "it is near a vulnerable place")),
    /** Many want the same. */
    SUPPORTS(Text.of("banyak didukung", "many support it"));

    private final Text label;

    UrgencyReason(Text label) {
        this.label = label;
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
