package id.pendopo.licensing.routing;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.ActorKind;
import id.pendopo.licensing.business.Businesses;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.business.CapitalPart;
import id.pendopo.licensing.catalogue.Issuance;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.Track;
import java.util.List;
import java.util.Optional;

/** Questions to a router whose tracks part at 500 million, as the news on Hayu! has it. */
final class Asked {
    static final RegionCode CITY = RegionCode.parse("32.73");
    static final RegionCode VILLAGE = RegionCode.parse("32.73.01.1001");
    static final LegalSource SOURCE = LegalSource.ownDecision("Contoh pembagian jalur");
    static final CapitalThreshold HALF_A_BILLION = new CapitalThreshold(
            Rupiah.of(500_000_000),
            CapitalOperator.MORE_THAN,
            CapitalBasis.BUSINESS_CAPITAL_EXCL_LAND_BUILDING,
            CapitalAggregation.PER_ACTIVITY,
            Track.HAYU);

    private Asked() {}

    static Router router(Routing routing) {
        return Router.of(routing, Businesses.BY_CAPITAL, SOURCE);
    }

    static Router router() {
        return router(Routing.by(HALF_A_BILLION));
    }

    static LicenceType type(Issuance issuance) {
        return LicenceType.of(Code.of("CONTOH"), Text.of("Izin contoh", "Example"), draft -> draft.issued(issuance));
    }

    static RoutingQuestion about(LicenceType type, Capital... capitals) {
        return new RoutingQuestion(CITY, VILLAGE, ActorKind.PT, false, type, Optional.empty(), List.of(capitals));
    }

    static RoutingQuestion regional(Capital... capitals) {
        return about(type(Issuance.regional()), capitals);
    }

    static Capital own(long rupiah) {
        return Capital.of(
                draft -> draft.with(CapitalPart.OWN, Rupiah.of(rupiah)).with(CapitalPart.LOAN, Rupiah.ZERO));
    }
}
