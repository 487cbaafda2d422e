package id.pendopo.licensing.oss;

import id.pendopo.core.identity.Nib;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Messages about invented businesses. */
final class Told {
    static final Nib NIB = Nib.of("0908210012345");
    static final OssPermitId PERMIT = OssPermitId.of("I-202603160001");
    static final OssPermitId OTHER = OssPermitId.of("I-202603160002");
    static final Instant START = Instant.parse("2026-03-09T02:00:00Z");
    static final RegionCode BANDUNG = RegionCode.parse("32.73");

    static OssStamp stamp(int number) {
        return OssStamp.of("m-" + number, START.plusSeconds(3_600L * number));
    }

    static OssPermit permit(OssPermitId id) {
        return new OssPermit(id, "P-1", Optional.empty(), "L-1", BANDUNG, OssAuthority.REGENCY_OR_CITY);
    }

    static OssRefs refs() {
        return new OssRefs(NIB, "O-1", permit(PERMIT));
    }

    static ReceivedNib nib(int number, String status) {
        return new ReceivedNib(
                stamp(number),
                NIB,
                "O-1",
                status,
                List.of(new OssProject("P-1", "56101", Optional.of("01"), Optional.empty(), List.of(BANDUNG))),
                List.of(permit(PERMIT), permit(OTHER)));
    }

    static ReadStatus status(int number, String code) {
        return new ReadStatus(stamp(number), NIB, PERMIT, OssStatusCode.of(code));
    }

    static ReadLicence licence(int number, String printed) {
        return new ReadLicence(stamp(number), NIB, PERMIT, new OssIssuance(printed, LocalDate.of(2026, 3, 27)));
    }

    static ReceivedFile file(int number) {
        return new ReceivedFile(stamp(number), NIB, PERMIT, "https://oss.example/file/1");
    }

    static OssCourse course(OssMessage... messages) {
        return OssCourse.of(PERMIT, List.of(messages), OssStatusTable.published());
    }

    private Told() {}
}
