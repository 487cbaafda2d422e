package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the region tells OSS (<i>pesan keluar ke OSS</i>). Names and numbers of the officials whom the guide asks for are added by the
 * adapter, which knows them. In JSON the method of the guide stands under {@code type}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SentStatus.class, name = "receiveLicenseStatus"),
    @JsonSubTypes.Type(value = SentLicence.class, name = "receiveLicense"),
    @JsonSubTypes.Type(value = AmendedLicence.class, name = "updateLicense"),
    @JsonSubTypes.Type(value = SentCertificate.class, name = "receiveCertificate")
})
public sealed interface OssReport permits SentStatus, SentLicence, AmendedLicence, SentCertificate {
    /** The same for the same report however often it is sent: a case and the number of its entry. */
    String key();
}
