package id.pendopo.licensing.oss;

/**
 * A licence that the region issued for a request of OSS (<i>receiveLicense</i>) [S: PIA 4.3.22].
 *
 * @param key the same for the same report
 * @param to what it is about
 * @param paper the licence
 */
public record SentLicence(String key, OssRefs to, OssPaper paper) implements OssReport {
    /** @throws IllegalArgumentException if the key is blank or too long */
    public SentLicence {
        OssTexts.check("key", key, OssTexts.NUMBER_LIMIT);
    }
}
