package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Which version of a policy a case is decided under (<i>versi aturan</i>), by name and by content: a pack edited under
 * the same version name shows itself by its hash.
 *
 * @param id for example {@code 32.73/grants/proposal/2015-08-25}; it ends with {@value #ILLUSTRATION} when any value in force was
 *     invented, so that whatever carries the stamp says so
 * @param contentHash SHA-256 of every value in force, 64 lower-case hexadecimal digits
 */
public record PolicyStamp(String id, String contentHash) {
    /** How the id of a version ends that holds invented values. */
    public static final String ILLUSTRATION = "+CONTOH";

    /** Whether any value in force was invented; whatever is printed under it must say so. */
    @JsonIgnore
    public boolean isIllustration() {
        return id.endsWith(ILLUSTRATION);
    }
}
