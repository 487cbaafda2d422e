package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What a reporter wants hidden (<i>anonim, rahasia</i>): anonymous hides the person from whom he reports and from the public,
 * confidential hides the report from the public, and both may be chosen together [S]. UU 25/2009 article 42 paragraph 5 lets identity be
 * kept secret [S].
 *
 * @param anonymous who brings it is hidden (<i>anonim</i>)
 * @param confidential what it says is hidden (<i>rahasia</i>)
 * @param unidentified nobody knows who brings it: no account [D]
 * @param whistleblower it alleges something of somebody in office and came in by the way for such reports [D]
 */
public record Secrecy(boolean anonymous, boolean confidential, boolean unidentified, boolean whistleblower) {
    /** Nothing is hidden. */
    public static final Secrecy PLAIN = new Secrecy(false, false, false, false);

    /** The person is hidden. */
    public static final Secrecy ANONYMOUS = new Secrecy(true, false, false, false);

    /** The report is hidden. */
    public static final Secrecy CONFIDENTIAL = new Secrecy(false, true, false, false);

    /** Of two the strictest: whatever one of them hides is hidden. */
    public static Secrecy strictest(Secrecy one, Secrecy other) {
        return new Secrecy(
                one.anonymous || other.anonymous,
                one.confidential || other.confidential,
                one.unidentified || other.unidentified,
                one.whistleblower || other.whistleblower);
    }

    /** Whether it hides at least whatever the other hides. */
    public boolean isAtLeast(Secrecy other) {
        return strictest(this, other).equals(this);
    }

    /** Whether the person is hidden: asked for, or because nobody knows him. */
    public boolean hidesPerson() {
        return anonymous || unidentified;
    }

    /** Whether the report is hidden: asked for, or because of what it alleges. */
    public boolean hidesReport() {
        return confidential || whistleblower;
    }

    /** Whether nothing is hidden. */
    @JsonIgnore
    public boolean isPlain() {
        return equals(PLAIN);
    }
}
