package id.pendopo.complaints.visibility;

import id.pendopo.core.law.Text;

/** How somebody comes to see more of a field than lies open to him (<i>akses atas data tertutup</i>). Each way is an entry of the case. */
public enum Access {
    /** He reads it, with a reason, and that he did is written down. */
    ON_RECORD("read", "dibaca dengan alasan, tercatat", "read with a reason, on record"),
    /** He asks with a reason, and a second person agrees. */
    TWO_PERSONS(
            "two", "dibuka dengan alasan dan persetujuan orang kedua", "unmasked with a reason and a second person"),
    /** Not at all. */
    NEVER("", "tidak dapat dibuka", "never");

    private final String word;
    private final Text label;

    Access(String word, String id, String en) {
        this.word = word;
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** The stricter of the two. */
    Access strictest(Access other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Access parse(String word) {
        for (Access one : values()) {
            if (one.word.equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("visibility: %s is no access; write read or two".formatted(word));
    }
}
