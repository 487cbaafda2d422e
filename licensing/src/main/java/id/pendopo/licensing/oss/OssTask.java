package id.pendopo.licensing.oss;

import id.pendopo.core.finding.Finding;
import id.pendopo.licensing.law.LicensingLaw;

/**
 * Something that a person has to look at (<i>tugas petugas</i>), because no rule can answer it.
 *
 * @param kind why
 * @param permit which request
 * @param about a code, a number in the count or the id of a message: never a person, a NIB or a text of theirs
 */
public record OssTask(OssTaskKind kind, OssPermitId permit, String about) {
    /** It in words, with what to do. */
    public Finding toFinding() {
        return Finding.warn(kind.finding())
                .at(permit.value())
                .found(about)
                .mend(about)
                .source(LicensingLaw.OSS_GUIDE);
    }
}
