package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Whose a licence is (<i>kewenangan</i>), by the codes of the guide [S: PIA 4.3.22]. */
public enum OssAuthority {
    /** <i>Kewenangan pusat</i>. */
    CENTRAL("00"),
    /** <i>Kewenangan provinsi</i>. */
    PROVINCE("01"),
    /** <i>Kewenangan kabupaten/kota</i>. */
    REGENCY_OR_CITY("02");

    private final String code;

    OssAuthority(String code) {
        this.code = code;
    }

    /** The code of the guide. */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * The authority of this code.
     *
     * @throws IllegalArgumentException if the guide has no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OssAuthority of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("OSS authority: must be one of 00, 01 and 02"));
    }
}
