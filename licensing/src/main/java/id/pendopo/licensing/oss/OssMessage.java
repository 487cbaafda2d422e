package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.identity.Nib;

/**
 * What came from OSS (<i>pesan masuk dari OSS</i>): pushed to the region, or read by it. It holds codes, numbers and days; names,
 * addresses and identity numbers of persons stay with the adapter. In JSON the method of the guide stands under {@code type}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReceivedNib.class, name = "receiveNIB"),
    @JsonSubTypes.Type(value = ReceivedFile.class, name = "receiveFileDS"),
    @JsonSubTypes.Type(value = ReadStatus.class, name = "checkLicenseStatus"),
    @JsonSubTypes.Type(value = ReadLicence.class, name = "inqueryLicense")
})
public sealed interface OssMessage permits ReceivedNib, ReceivedFile, ReadStatus, ReadLicence {
    /** By which it is told from others. */
    OssStamp stamp();

    /** The business it is about. */
    Nib nib();

    /** Whether it is about this request. */
    boolean isAbout(OssPermitId permit);
}
