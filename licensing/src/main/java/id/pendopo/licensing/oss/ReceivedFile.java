package id.pendopo.licensing.oss;

import id.pendopo.core.identity.Nib;

/**
 * That OSS has a signed licence (<i>receiveFileDS</i>), pushed with a link to the file [S: PIA 4.3.22]. It carries no number and no day.
 *
 * @param stamp by which it is told from others
 * @param nib the business
 * @param permit the request
 * @param link where the file lies; the adapter fetches it, checks its signature and keeps it
 */
public record ReceivedFile(OssStamp stamp, Nib nib, OssPermitId permit, String link) implements OssMessage {
    /** @throws IllegalArgumentException if the link is blank or too long */
    public ReceivedFile {
        OssTexts.check("link", link, OssTexts.LINK_LIMIT);
    }

    @Override
    public boolean isAbout(OssPermitId other) {
        return permit.equals(other);
    }
}
