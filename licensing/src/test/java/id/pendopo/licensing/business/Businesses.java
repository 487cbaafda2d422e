package id.pendopo.licensing.business;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented businesses. */
public final class Businesses {
    /** The day of most tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    /** Limits such as those of PP 7/2021 for capital. */
    public static final ScaleLimits BY_CAPITAL =
            new ScaleLimits(Rupiah.of(1_000_000_000L), Rupiah.of(5_000_000_000L), Rupiah.of(10_000_000_000L));

    static final PersonalText NAME = PersonalText.of("Tokoh Contoh");
    static final PersonalText NIK = PersonalText.of("3273014501900001");
    static final String STREET = "Jalan Contoh Nomor 1";
    static final RegionCode VILLAGE = RegionCode.parse("32.73.01.1001");

    private Businesses() {}

    static EstablishmentPaper paper(EstablishmentPaper.Kind kind) {
        return new EstablishmentPaper(
                kind,
                "12",
                LocalDate.of(2020, 2, 3),
                Optional.of("Kementerian Contoh"),
                kind == EstablishmentPaper.Kind.DEED
                        ? Optional.of(PersonalText.of("Notaris Contoh"))
                        : Optional.empty());
    }

    static ResponsiblePerson director() {
        return new ResponsiblePerson(
                "Direktur", NAME, Optional.of(NIK), Optional.empty(), true, Optional.of(PersonRef.of("p-director")));
    }

    static BusinessEntity entity(EstablishmentPaper.Kind... papers) {
        return new BusinessEntity(
                "PT Contoh Sejahtera",
                Optional.of(Nib.of("0908210012345")),
                Optional.of(Npwp.parse("02.183.241.5-000.000")),
                Arrays.stream(papers).map(Businesses::paper).toList(),
                List.of(director()));
    }

    /** A company with all that its kind shows. */
    public static BusinessActor company() {
        return BusinessActor.of(ActorKind.PT, entity(EstablishmentPaper.Kind.DEED, EstablishmentPaper.Kind.APPROVAL));
    }

    /** A person who does business. */
    public static BusinessActor individual() {
        return BusinessActor.of(new IndividualActor(
                NAME,
                NIK,
                PersonalText.of("Jalan Rumah Nomor 7"),
                Optional.of(PersonalText.of("1234500067890")),
                Optional.of(PersonRef.of("p-owner"))));
    }

    static Attorney attorney(LocalDate from, LocalDate to) {
        return new Attorney(
                NAME, NIK, new PowerOfAttorney("SK/1", from, from, to), Optional.of(PersonRef.of("p-attorney")));
    }

    static Capital capital() {
        return Capital.of(draft -> draft.with(CapitalPart.OWN, Rupiah.of(600_000_000))
                .with(CapitalPart.LOAN, Rupiah.of(150_000_000))
                .with(CapitalPart.PAID_UP, Rupiah.of(250_000_000))
                .with(CapitalPart.LAND, Rupiah.of(200_000_000))
                .with(CapitalPart.BUILDING, Rupiah.of(100_000_000))
                .with(CapitalPart.TURNOVER, Rupiah.of(900_000_000))
                .with(CapitalPart.ASSETS, Rupiah.of(800_000_000))
                .with(CapitalPart.LIABILITIES, Rupiah.of(150_000_000)));
    }

    /** A shop of an entity, with every part told. */
    public static BusinessActivity shop() {
        BusinessLocation place = BusinessLocation.of(
                        VILLAGE,
                        new SiteAddress(
                                STREET,
                                Optional.of("01"),
                                Optional.of("02"),
                                Optional.of(GeoPoint.parse("-6.917464,107.619123"))))
                .with(new Premises(
                        Optional.of(120L), Optional.of(90L), Optional.of(LandStatus.RENTED), Optional.of("KKPR-1")))
                .with(new Locality(Optional.of("Contoh"), Optional.of("Contoh Kidul"), Optional.of("40111")));
        return BusinessActivity.of(KbliCode.of(KbliEdition.KBLI_2020, "47111"), "Minimarket", place, capital());
    }

    /** The same of an individual, whose address is personal. */
    public static BusinessActivity stall() {
        BusinessLocation place = BusinessLocation.of(
                VILLAGE,
                new PersonalSite(
                        PersonalText.of("Jalan Rumah Nomor 7"), Optional.of(PersonalText.of("-6.917464,107.619123"))));
        return BusinessActivity.of(KbliCode.of(KbliEdition.KBLI_2020, "56101"), "Warung makan", place, Capital.UNTOLD);
    }
}
