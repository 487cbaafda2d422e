package id.pendopo.core.policy;

/**
 * Which version of a policy a case is decided under (<i>versi aturan</i>), by name and by content: a pack edited under
 * the same version name shows itself by its hash.
 *
 * @param id for example {@code 32.73/grants/2015-08-25}
 * @param contentHash SHA-256 of every value in force, 64 lower-case hexadecimal digits
 */
public record PolicyStamp(String id, String contentHash) {}
