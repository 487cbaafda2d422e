package id.pendopo.licensing.oss;

import id.pendopo.core.identity.Nib;

/**
 * By which every report to OSS names what it is about (<i>identitas permohonan di OSS</i>); all of it came with {@link ReceivedNib}.
 *
 * @param nib the business
 * @param ossId the request as a whole
 * @param permit the licence that is asked for
 */
public record OssRefs(Nib nib, String ossId, OssPermit permit) {
    /** @throws IllegalArgumentException if the id is blank or too long */
    public OssRefs {
        OssTexts.check("OSS id", ossId, OssTexts.ID_LIMIT);
    }
}
