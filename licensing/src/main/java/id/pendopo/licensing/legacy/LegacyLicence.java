package id.pendopo.licensing.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An old licence as it is printed (<i>izin lama</i>). Nobody decided it here and nobody changes it. Immutable and thread-safe.
 *
 * @param kind SIUP, TDP, IMB or HO
 * @param number as printed
 * @param holder who holds it
 * @param place where
 * @param issued on which day; empty where the table says none
 * @param validity how long, as printed
 * @param activity what it is for, as printed
 * @param worth what a SIUP says of net worth; empty for other kinds
 * @param source from where it was taken over
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegacyLicence(
        LegacyKind kind,
        String number,
        Holder holder,
        Place place,
        Optional<LocalDate> issued,
        PrintedValidity validity,
        Optional<String> activity,
        Optional<Worth> worth,
        Source source) {
    /**
     * Who holds it. A table that does not say whether that is a body or a person is believed to speak of a person, so that no name gets
     * out.
     *
     * @param body the name of a body
     * @param person the name of a person
     * @param nik his identity number, where the table has one that can be right
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Holder(
            Optional<String> body,
            @Personal(purpose = Purpose.IDENTITY) Optional<PersonalText> person,
            @Personal(purpose = Purpose.IDENTITY) Optional<PersonalText> nik) {}

    /**
     * Where.
     *
     * @param region by code, where the table has one
     * @param address as printed; whoever holds it may live there
     * @param point on the map
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Place(
            Optional<RegionCode> region,
            @Personal(purpose = Purpose.CONTACT) Optional<PersonalText> address,
            Optional<GeoPoint> point) {}

    /**
     * What a SIUP says of net worth.
     *
     * @param net without land and building of the place of business
     * @param printed the class as printed, where it is one
     * @param computed the class of that net worth
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Worth(Optional<Rupiah> net, Optional<SiupClass> printed, Optional<SiupClass> computed) {}

    /**
     * From where it was taken over.
     *
     * @param table the file
     * @param sha256 of that file
     * @param row as a spreadsheet shows it
     */
    public record Source(String table, String sha256, long row) {}

    /** Whoever wants to renew, change or transfer it is told so, and what to apply for instead. */
    public Finding notHere() {
        return Finding.block("licensing.LEGACY_NOT_RENEWABLE")
                .at("kind")
                .found(kind)
                .mend(kind.present().map(Code::value).orElse("OSS"))
                .source(LicensingLaw.LEGACY_ENDED);
    }
}
