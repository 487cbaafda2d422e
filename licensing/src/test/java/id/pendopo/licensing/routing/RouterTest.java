package id.pendopo.licensing.routing;

import static id.pendopo.licensing.routing.Asked.HALF_A_BILLION;
import static id.pendopo.licensing.routing.Asked.about;
import static id.pendopo.licensing.routing.Asked.own;
import static id.pendopo.licensing.routing.Asked.regional;
import static id.pendopo.licensing.routing.Asked.router;
import static id.pendopo.licensing.routing.Asked.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.ActorKind;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.Businesses;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.business.CapitalPart;
import id.pendopo.licensing.catalogue.Issuance;
import id.pendopo.licensing.catalogue.IssuanceAuthority;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.risk.LicensingAuthority;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RouterTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LicenceType REGIONAL = type(Issuance.regional());

    private static Route route(RoutingQuestion question) {
        return router().route(question).route();
    }

    /** Example L24. */
    @Test
    void the_amount_itself_stays_simple_and_one_rupiah_more_does_not() {
        assertThat(route(regional(own(500_000_000)))).isEqualTo(Route.SIMPLE);
        assertThat(route(regional(own(500_000_001)))).isEqualTo(Route.HAYU);
        Router atLeast = router(Routing.by(new CapitalThreshold(
                Rupiah.of(500_000_000),
                CapitalOperator.AT_LEAST,
                HALF_A_BILLION.basis(),
                HALF_A_BILLION.aggregation(),
                Track.HAYU)));
        assertThat(atLeast.route(regional(own(499_999_999))).route()).isEqualTo(Route.SIMPLE);
        assertThat(atLeast.route(regional(own(500_000_000))).route()).isEqualTo(Route.HAYU);
    }

    /** Example L25: what counts as capital decides. */
    @Test
    void land_and_building_count_on_one_basis_and_not_on_the_other() {
        Capital company = Capital.of(draft -> draft.with(CapitalPart.ASSETS, Rupiah.of(2_400_000_000L))
                .with(CapitalPart.LIABILITIES, Rupiah.ZERO)
                .with(CapitalPart.LAND, Rupiah.of(1_500_000_000))
                .with(CapitalPart.BUILDING, Rupiah.of(450_000_000)));
        RouteDecision small = on(CapitalBasis.NET_WORTH_EXCL_LAND_BUILDING).route(regional(company));
        assertThat(small.route()).isEqualTo(Route.SIMPLE);
        assertThat(small.judged().orElseThrow().amount()).isEqualTo(Rupiah.of(450_000_000));
        assertThat(on(CapitalBasis.TOTAL_INVESTMENT).route(regional(company)).route())
                .isEqualTo(Route.HAYU);
    }

    private static Router on(CapitalBasis basis) {
        return router(Routing.by(new CapitalThreshold(
                HALF_A_BILLION.threshold(),
                HALF_A_BILLION.operator(),
                basis,
                HALF_A_BILLION.aggregation(),
                HALF_A_BILLION.unknown())));
    }

    @Test
    void all_activities_count_together_where_the_region_says_so() {
        Router sum = router(Routing.by(new CapitalThreshold(
                HALF_A_BILLION.threshold(),
                HALF_A_BILLION.operator(),
                HALF_A_BILLION.basis(),
                CapitalAggregation.PER_COMPANY_SUM,
                HALF_A_BILLION.unknown())));
        RoutingQuestion two = regional(own(300_000_000), own(200_000_001));
        assertThat(route(two)).isEqualTo(Route.SIMPLE);
        assertThat(sum.route(two).route()).isEqualTo(Route.HAYU);
        assertThat(sum.route(regional(own(1), Capital.UNTOLD)).reason()).isEqualTo(RouteReason.CAPITAL_UNTOLD);
        assertThat(route(regional(own(1), Capital.UNTOLD))).isEqualTo(Route.SIMPLE);
    }

    @Test
    void a_capital_that_is_not_told_takes_the_track_the_region_chose_with_a_warning() {
        RouteDecision open = router().route(regional(Capital.UNTOLD));
        assertThat(open.route()).isEqualTo(Route.HAYU);
        assertThat(open.warnings("form.capital")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("licensing.CAPITAL_UNTOLD");
            assertThat(finding.isBlock()).isFalse();
            assertThat(finding.expected().orElseThrow().value()).isEqualTo("own, loan");
        });
        assertThat(router().route(regional(own(1))).warnings("form.capital")).isEmpty();
    }

    /** The order of the questions: each is asked before those below it. */
    @Test
    void the_first_question_that_is_answered_decides() {
        LicenceType legacy = LicenceType.of(Code.of("LEGACY_SIUP"), Text.of("SIUP", "SIUP"), draft -> draft.legacy());
        LicenceType sector = type(Issuance.by(IssuanceAuthority.SECTOR_SYSTEM, Code.of("SIMBG")));
        RoutingQuestion abroad = new RoutingQuestion(
                RegionCode.parse("36.03"),
                Asked.VILLAGE,
                ActorKind.KANTOR_PERWAKILAN,
                true,
                legacy,
                Optional.of(LicensingAuthority.CENTRAL),
                List.of());
        assertThat(router().route(abroad).reason()).isEqualTo(RouteReason.ELSEWHERE);
        assertThat(router().route(inTheCity(abroad, true, ActorKind.KANTOR_PERWAKILAN, legacy))
                        .reason())
                .isEqualTo(RouteReason.FOREIGN_INVESTMENT);
        assertThat(router().route(inTheCity(abroad, false, ActorKind.KANTOR_PERWAKILAN, legacy))
                        .reason())
                .isEqualTo(RouteReason.CENTRAL_ACTOR);
        RoutingQuestion here = inTheCity(abroad, false, ActorKind.PT, legacy);
        assertThat(router().route(here).reason()).isEqualTo(RouteReason.HIGHER_AUTHORITY);
        assertThat(router().route(here.with(LicensingAuthority.PROVINCE)).route())
                .isEqualTo(Route.OSS);
        assertThat(router().route(here.with(LicensingAuthority.REGION)).route()).isEqualTo(Route.NOT_REQUIRED);
        assertThat(route(about(sector, own(1)))).isEqualTo(Route.SECTOR_SYSTEM);
    }

    private static RoutingQuestion inTheCity(RoutingQuestion from, boolean foreign, ActorKind actor, LicenceType type) {
        return new RoutingQuestion(Asked.CITY, from.place(), actor, foreign, type, from.authority(), from.capitals());
    }

    @Test
    void what_the_national_system_issues_may_be_checked_here() {
        LicenceType checked = type(Issuance.by(IssuanceAuthority.OSS_ON_BEHALF_OF_REGION, Code.of("OSS")));
        RouteDecision decision = router().route(about(checked));
        assertThat(decision.route()).isEqualTo(Route.OSS);
        assertThat(decision.checkedHere()).isTrue();
        assertThat(decision.takenHere()).isTrue();
        assertThat(decision.check(Track.SIMPLE, "form.track")).isEmpty();
        LicenceType unhandled = LicenceType.of(
                Code.of("CONTOH"),
                Text.of("Izin contoh", "Example"),
                draft -> draft.issued(Issuance.by(IssuanceAuthority.OSS_ON_BEHALF_OF_REGION, Code.of("OSS")))
                        .handled(Optional.empty()));
        assertThat(router().route(about(unhandled)).takenHere()).isFalse();
        RouteDecision automatic =
                router().route(about(type(Issuance.by(IssuanceAuthority.OSS_AUTOMATIC, Code.of("OSS")))));
        assertThat(automatic.takenHere()).isFalse();
        assertThat(automatic.check(Track.HAYU, "form.track"))
                .extracting(Finding::code)
                .containsExactly("licensing.WRONG_TRACK");
    }

    @Test
    void an_application_on_the_other_track_is_refused_and_told_where_it_belongs() {
        RouteDecision simple = router().route(regional(own(500_000_000)));
        assertThat(simple.check(Track.SIMPLE, "form.track")).isEmpty();
        assertThat(simple.check(Track.HAYU, "form.track")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("licensing.WRONG_TRACK");
            assertThat(finding.expected().orElseThrow().value()).isEqualTo("SIMPLE");
            assertThat(finding.source()).isEqualTo(Asked.SOURCE);
        });
    }

    @Test
    void a_threshold_of_zero_sends_everything_to_the_full_track() {
        Router all = router(Routing.by(new CapitalThreshold(
                Rupiah.ZERO,
                CapitalOperator.MORE_THAN,
                HALF_A_BILLION.basis(),
                HALF_A_BILLION.aggregation(),
                Track.SIMPLE)));
        for (Capital capital : List.of(own(0), own(1), Capital.UNTOLD)) {
            assertThat(all.route(regional(capital)).route()).isEqualTo(Route.HAYU);
            assertThat(all.route(regional(capital)).warnings("x")).isEmpty();
        }
    }

    @Test
    void where_nothing_divides_one_track_takes_everything() {
        Router simple = router(Routing.by(HALF_A_BILLION).on(Track.SIMPLE));
        assertThat(simple.route(regional(own(9_000_000_000L))).route()).isEqualTo(Route.SIMPLE);
        assertThat(simple.route(regional()).reason()).isEqualTo(RouteReason.UNDIVIDED);
    }

    @Test
    void scale_may_divide_instead_of_an_amount() {
        Router scale = router(Routing.by(HALF_A_BILLION).byScale(Set.of(BusinessScale.MICRO, BusinessScale.SMALL)));
        assertThat(scale.route(regional(own(5_000_000_000L))).route()).isEqualTo(Route.SIMPLE);
        RouteDecision medium = scale.route(regional(own(5_000_000_001L)));
        assertThat(medium.route()).isEqualTo(Route.HAYU);
        assertThat(medium.explained(Locale.ENGLISH)).contains("Because: its scale is medium business");
        assertThat(scale.route(regional(Capital.UNTOLD)).reason()).isEqualTo(RouteReason.CAPITAL_UNTOLD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Routing.by(HALF_A_BILLION).byScale(Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Routing.by(HALF_A_BILLION).byScale(EnumSet.allOf(BusinessScale.class)));
    }

    /** Who practises a profession has no capital to tell, and is not warned of that. */
    @Test
    void what_is_about_no_activity_goes_the_full_track() {
        RouteDecision practice = router().route(regional());
        assertThat(practice.route()).isEqualTo(Route.HAYU);
        assertThat(practice.reason()).isEqualTo(RouteReason.NO_ACTIVITY);
        assertThat(practice.warnings("x")).isEmpty();
    }

    @Test
    void it_says_which_rule_which_operands_and_on_what_it_rests() {
        RouteDecision decision = router().route(regional(Businesses.shop().capital()));
        assertThat(decision.explained(INDONESIAN))
                .containsExactly(
                        "Tujuan: jalur sederhana",
                        "Alasan: modalnya paling banyak Rp500.000.000",
                        "modal usaha di luar tanah dan bangunan tempat usaha: modal sendiri Rp600.000.000 + modal pinjaman"
                                + " Rp150.000.000 − nilai tanah tempat usaha Rp200.000.000 − nilai bangunan tempat usaha"
                                + " Rp100.000.000 = Rp450.000.000",
                        "Dinilai untuk kegiatan ini saja",
                        "Dasar: Contoh pembagian jalur (Keputusan Pendopo, bukan ketentuan hukum)");
        assertThat(router().route(regional(own(500_000_001))).explained(Locale.ENGLISH))
                .contains("Belongs to: the full track (Hayu!)", "Because: its capital is more than Rp500.000.000");
        assertThat(router().route(about(type(Issuance.by(IssuanceAuthority.SECTOR_SYSTEM, Code.of("SIMBG"))), own(1)))
                        .explained(INDONESIAN))
                .startsWith("Tujuan: sistem sektor (SIMBG)", "Alasan: diterbitkan melalui sistem sektor");
    }

    @Test
    void a_file_on_the_simple_track_moves_up_once_its_capital_is_found_above_the_amount() {
        assertThat(router().reroute(Track.SIMPLE, regional(own(500_000_001))))
                .map(RouteDecision::route)
                .contains(Route.HAYU);
        assertThat(router().reroute(Track.SIMPLE, regional(own(500_000_000)))).isEmpty();
        assertThat(router().reroute(Track.SIMPLE, regional(Capital.UNTOLD))).isEmpty();
        assertThat(router().reroute(Track.HAYU, regional(own(1)))).isEmpty();
        assertThat(router().reroute(
                                Track.SIMPLE,
                                about(
                                        type(Issuance.by(IssuanceAuthority.SECTOR_SYSTEM, Code.of("SIMBG"))),
                                        own(1_000_000_000))))
                .isEmpty();
    }

    @Test
    void a_division_survives_both_jacksons() throws Exception {
        Routing routing = Routing.by(HALF_A_BILLION).byScale(Set.of(BusinessScale.SMALL, BusinessScale.MICRO));
        JsonMapper three = JsonMapper.builder().build();
        ObjectMapper two = new ObjectMapper().registerModule(new Jdk8Module());
        String written = three.writeValueAsString(routing);
        assertThat(written).isEqualTo("""
                        {"division":"SCALE","capital":{"threshold":500000000,"operator":"MORE_THAN",\
                        "basis":"BUSINESS_CAPITAL_EXCL_LAND_BUILDING","aggregation":"PER_ACTIVITY","unknown":"HAYU"},\
                        "simpleScales":["MICRO","SMALL"],"undivided":"HAYU"}""");
        assertThat(three.readValue(written, Routing.class)).isEqualTo(routing);
        assertThat(two.readValue(written, Routing.class)).isEqualTo(routing);
        assertThat(two.readTree(two.writeValueAsString(routing))).isEqualTo(two.readTree(written));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CapitalThreshold(
                        Rupiah.of(-1),
                        CapitalOperator.MORE_THAN,
                        HALF_A_BILLION.basis(),
                        HALF_A_BILLION.aggregation(),
                        Track.HAYU));
        assertThat(REGIONAL.mayBeIssuedHere()).isTrue();
    }
}
