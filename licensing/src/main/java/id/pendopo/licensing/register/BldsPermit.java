package id.pendopo.licensing.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A building permit in the fields of BLDS 1.2 (<i>profil BLDS</i>): PBG and SLF only. Nobody who builds or owns is named. Immutable and
 * thread-safe.
 *
 * @param number the number of the licence, or the registration number while it is in process
 * @param type {@code PBG} or {@code SLF}
 * @param description of the type
 * @param applied when it was applied for
 * @param issued when it was issued
 * @param state exactly as the region has it
 * @param since the first day of that
 * @param place where, as the register tells it
 * @param floorArea in square metres
 * @param until the last day of validity
 * @param link to the register
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BldsPermit(
        String number,
        Code type,
        String description,
        Optional<LocalDate> applied,
        Optional<LocalDate> issued,
        Code state,
        LocalDate since,
        PublicLicence.Place place,
        Optional<Ratio> floorArea,
        Optional<LocalDate> until,
        Optional<String> link) {
    private static final Ratio SQUARE_FEET = Ratio.parse("10.7639");
    private static final List<String> TYPES = List.of("PBG", "SLF");
    private static final List<String> COLUMNS = List.of(
            "PermitNum",
            "Description",
            "AppliedDate",
            "IssuedDate",
            "CompletedDate",
            "StatusCurrent",
            "StatusCurrentMapped",
            "StatusDate",
            "OriginalAddress1",
            "OriginalAddress2",
            "OriginalCity",
            "OriginalState",
            "OriginalZip",
            "Jurisdiction",
            "PermitType",
            "PermitTypeDesc",
            "TotalSqFt",
            "ExpiresDate",
            "Latitude",
            "Longitude",
            "Link",
            "Publisher");

    /** @throws IllegalArgumentException if it is no building permit, its state is not public, or its area is negative */
    public BldsPermit {
        if (!TYPES.contains(type.value())) {
            throw new IllegalArgumentException("blds: %s is no building permit; give PBG or SLF".formatted(type));
        }
        if (BldsStatus.of(type, state).isEmpty()) {
            throw new IllegalArgumentException("blds: the state %s is not public; leave it out".formatted(state));
        }
        if (floorArea.isPresent() && floorArea.get().isNegative()) {
            throw new IllegalArgumentException("blds: a floor area is negative; give square metres");
        }
    }

    /**
     * An issued one; empty when it is no building permit.
     *
     * @param floorArea in square metres, where the region knows it
     */
    static Optional<BldsPermit> of(PublicLicence licence, Optional<Ratio> floorArea) {
        return TYPES.contains(licence.kind().type().value())
                ? Optional.of(new BldsPermit(
                        licence.number(),
                        licence.kind().type(),
                        licence.kind().name(),
                        licence.dates().applied(),
                        licence.dates().issued(),
                        licence.status().code(),
                        licence.status().since(),
                        licence.place(),
                        floorArea,
                        licence.period().until(),
                        licence.link()))
                : Optional.empty();
    }

    /** Square metres as square feet: ten, and seven thousand six hundred and thirty-nine ten-thousandths, to the last digit. */
    static String squareFeet(Ratio squareMetres) {
        return squareMetres.times(SQUARE_FEET).toText();
    }

    static OpenTable table(List<BldsPermit> permits, Region region) {
        List<List<Object>> rows = new ArrayList<>();
        for (BldsPermit permit : permits) {
            rows.add(permit.row(region));
        }
        return new OpenTable(
                "blds-permits",
                Text.of("Persetujuan bangunan, profil BLDS", "Building permits, profile BLDS"),
                COLUMNS.stream()
                        .map(name -> OpenTable.Column.of(name, name, name))
                        .toList(),
                rows);
    }

    private List<Object> row(Region region) {
        BldsStatus mapped = BldsStatus.of(type, state).orElseThrow();
        boolean over = mapped == BldsStatus.PERMIT_FINALED || mapped == BldsStatus.PERMIT_CANCELLED;
        return List.of(
                number,
                description,
                applied,
                issued,
                over ? since : "",
                state,
                mapped.label(),
                since,
                place.address().orElse(place.region().dotted()),
                "",
                region.name(),
                place.region().at(RegionLevel.PROVINCE).map(Object::toString).orElse(""),
                "",
                region.name(),
                type,
                description,
                floorArea.map(BldsPermit::squareFeet),
                until,
                place.point().map(PublicLicence.Point::latitude),
                place.point().map(PublicLicence.Point::longitude),
                link,
                region.name());
    }
}
