package id.pendopo.licensing.oss;

/**
 * A licence that was sent before and has changed (<i>updateLicense</i>) [S: PIA 4.3.22].
 *
 * @param key the same for the same report
 * @param to what it is about
 * @param paper the licence as it is now
 */
public record AmendedLicence(String key, OssRefs to, OssPaper paper) implements OssReport {
    /** @throws IllegalArgumentException if the key is blank or too long */
    public AmendedLicence {
        OssTexts.check("key", key, OssTexts.NUMBER_LIMIT);
    }
}
