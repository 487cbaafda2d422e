package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A code of the state of a request in OSS (<i>kode status izin</i>). Any two digits may come: what they mean, or that nobody knows, says
 * {@link OssStatusTable}.
 *
 * @param value two digits
 */
public record OssStatusCode(@JsonValue String value) implements Comparable<OssStatusCode> {
    private static final Pattern FORM = Pattern.compile("[0-9]{2}");

    /** @throws IllegalArgumentException if the text is not two digits */
    public OssStatusCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("OSS status: must be two digits, such as 05");
        }
    }

    /** The code of these digits. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OssStatusCode of(String value) {
        return new OssStatusCode(value);
    }

    @Override
    public int compareTo(OssStatusCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
