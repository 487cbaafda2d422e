package id.pendopo.licensing.oss;

import id.pendopo.core.identity.Nib;

/**
 * A licence that OSS has issued (<i>inqueryLicense</i>), read by the region [S: PIA 4.3.22]: the only message with number and day.
 *
 * @param stamp by which it is told from others
 * @param nib the business; the answer does not repeat it, so the adapter gives that of the request
 * @param permit the request
 * @param issuance what was issued
 */
public record ReadLicence(OssStamp stamp, Nib nib, OssPermitId permit, OssIssuance issuance) implements OssMessage {
    @Override
    public boolean isAbout(OssPermitId other) {
        return permit.equals(other);
    }
}
