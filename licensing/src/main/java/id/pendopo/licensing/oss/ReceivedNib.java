package id.pendopo.licensing.oss;

import id.pendopo.core.identity.Nib;
import java.util.List;

/**
 * A business and what it asks for (<i>receiveNIB</i>), pushed by OSS when a NIB is made or changed [S: PIA 4.3.22].
 *
 * @param stamp by which it is told from others
 * @param nib the business
 * @param ossId by which OSS names the request as a whole
 * @param nibStatus state of the NIB, 01 to 06 by the guide: active, not yet active, may prepare, may operate, frozen, revoked [S]
 * @param projects its activities, at most {@value #PROJECTS_LIMIT}
 * @param permits the licences it asks for, at most {@value #PERMITS_LIMIT}
 */
public record ReceivedNib(
        OssStamp stamp, Nib nib, String ossId, String nibStatus, List<OssProject> projects, List<OssPermit> permits)
        implements OssMessage {
    /** The most activities of one message. */
    public static final int PROJECTS_LIMIT = 2_000;

    /** The most licences of one message. */
    public static final int PERMITS_LIMIT = 5_000;

    /** @throws IllegalArgumentException if a list or text is too long */
    public ReceivedNib {
        OssTexts.check("OSS id", ossId, OssTexts.ID_LIMIT);
        OssTexts.check("state of the NIB", nibStatus, OssTexts.ID_LIMIT);
        projects = List.copyOf(projects);
        permits = List.copyOf(permits);
        if (projects.size() > PROJECTS_LIMIT || permits.size() > PERMITS_LIMIT) {
            throw new IllegalArgumentException("OSS message: %d projects and %d permits are outside 0 to %d and 0 to %d"
                    .formatted(projects.size(), permits.size(), PROJECTS_LIMIT, PERMITS_LIMIT));
        }
    }

    @Override
    public boolean isAbout(OssPermitId permit) {
        return permits.stream().anyMatch(one -> one.permit().equals(permit));
    }
}
