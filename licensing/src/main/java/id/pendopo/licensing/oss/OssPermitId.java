package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number under which OSS speaks of one request for one licence (<i>id_izin</i>), in every status and licence [S: PIA 4.3.22]. The
 * guide gives it 25 characters in most messages and 30, 13 or 3 in others, so any of 1 to 30 is taken.
 *
 * @param value 1 to {@value #LIMIT} letters, digits, {@code . _ -}
 */
public record OssPermitId(@JsonValue String value) implements Comparable<OssPermitId> {
    /** The longest one. */
    public static final int LIMIT = 30;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,30}");

    /** @throws IllegalArgumentException if the text has another form */
    public OssPermitId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "OSS permit: must be 1 to %d letters, digits and . _ -".formatted(LIMIT));
        }
    }

    /** The number of this text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OssPermitId of(String value) {
        return new OssPermitId(value);
    }

    @Override
    public int compareTo(OssPermitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
