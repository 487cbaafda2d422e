package id.pendopo.licensing.oss;

import id.pendopo.core.identity.Nib;

/**
 * In which state OSS has a request (<i>checkLicenseStatus</i>), read by the region [S: PIA 4.3.22]. The answer carries no time of its own:
 * the adapter gives that at which it read, and reads often enough that no state is skipped.
 *
 * @param stamp by which it is told from others
 * @param nib the business
 * @param permit the request
 * @param status the state
 */
public record ReadStatus(OssStamp stamp, Nib nib, OssPermitId permit, OssStatusCode status) implements OssMessage {
    @Override
    public boolean isAbout(OssPermitId other) {
        return permit.equals(other);
    }
}
