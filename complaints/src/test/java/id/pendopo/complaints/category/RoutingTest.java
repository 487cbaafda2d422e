package id.pendopo.complaints.category;

import static id.pendopo.complaints.category.Samples.BRIBE;
import static id.pendopo.complaints.category.Samples.DRAIN;
import static id.pendopo.complaints.category.Samples.INFORMATION;
import static id.pendopo.complaints.category.Samples.INSPECTORATE;
import static id.pendopo.complaints.category.Samples.INSPECTORS;
import static id.pendopo.complaints.category.Samples.MAYOR;
import static id.pendopo.complaints.category.Samples.POTHOLE;
import static id.pendopo.complaints.category.Samples.POWER;
import static id.pendopo.complaints.category.Samples.PROVINCE;
import static id.pendopo.complaints.category.Samples.QUESTION;
import static id.pendopo.complaints.category.Samples.REGISTER;
import static id.pendopo.complaints.category.Samples.ROADS;
import static id.pendopo.complaints.category.Samples.ROADS_NORTH;
import static id.pendopo.complaints.category.Samples.SECRETARY;
import static id.pendopo.complaints.category.Samples.TREE;
import static id.pendopo.complaints.category.Samples.code;
import static id.pendopo.complaints.category.Samples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** To whom a report goes is told by the narrowest route, and by the supervisors' tiers where officials are reported. */
class RoutingTest {
    private static final RegionCode WARD = RegionCode.parse("32.73.01.1001");
    private static final RegionCode NEXT_WARD = RegionCode.parse("32.73.01.1002");
    private static final RegionCode DISTRICT = RegionCode.parse("32.73.01");
    private static final RegionCode ELSEWHERE = RegionCode.parse("32.73.02.1001");

    private static final CategoryPolicy ROUTED = policy(
            TREE,
            REGISTER,
            AgencyRouting.of(List.of(
                    new AgencyRoute(code("INFRASTRUKTUR"), Set.of(DISTRICT), INFORMATION.code()),
                    new AgencyRoute(code("JALAN"), Set.of(WARD), ROADS_NORTH.code()),
                    AgencyRoute.everywhere(code("JALAN"), SECRETARY.code()),
                    AgencyRoute.everywhere(DRAIN.code(), ROADS.code()))));

    @Test
    void the_narrower_area_comes_first_then_the_narrower_subject_then_the_leaf_itself() {
        assertThat(ROUTED.agencyFor(POTHOLE.code(), Optional.of(WARD)))
                .contains(new RoutedAgency(ROADS_NORTH.code(), code("JALAN"), Optional.of(WARD)));
        assertThat(ROUTED.agencyFor(POTHOLE.code(), Optional.of(NEXT_WARD)))
                .contains(new RoutedAgency(INFORMATION.code(), code("INFRASTRUKTUR"), Optional.of(DISTRICT)));
        assertThat(ROUTED.agencyFor(POTHOLE.code(), Optional.of(ELSEWHERE)))
                .contains(new RoutedAgency(SECRETARY.code(), code("JALAN"), Optional.empty()));
        assertThat(ROUTED.agencyFor(DRAIN.code(), Optional.empty()))
                .contains(new RoutedAgency(ROADS.code(), DRAIN.code(), Optional.empty()));
        assertThat(ROUTED.agencyFor(QUESTION.code(), Optional.of(WARD)))
                .contains(new RoutedAgency(INFORMATION.code(), QUESTION.code(), Optional.empty()));
    }

    @Test
    void a_place_that_is_only_a_district_is_routed_by_its_district() {
        assertThat(ROUTED.agencyFor(POTHOLE.code(), Optional.of(DISTRICT)).map(RoutedAgency::agency))
                .contains(INFORMATION.code());
    }

    @Test
    void a_supervisory_leaf_and_an_unknown_one_are_routed_nowhere() {
        assertThat(ROUTED.agencyFor(BRIBE.code(), Optional.of(WARD))).isEmpty();
        assertThat(ROUTED.agencyFor(code("TIDAK_ADA"), Optional.of(WARD))).isEmpty();
    }

    /** Whoever is examined never examines himself, and his own supervisors are not examined by their own. */
    @Test
    void officials_are_examined_by_the_inspectorate_and_what_it_cannot_examine_by_the_tier_above() {
        assertThat(REGISTER.supervisorOf(ROADS.code())).contains(INSPECTORATE);
        assertThat(REGISTER.supervisorOf(ROADS_NORTH.code())).contains(INSPECTORATE);
        assertThat(REGISTER.supervisorOf(SECRETARY.code())).contains(INSPECTORATE);
        assertThat(REGISTER.supervisorOf(INSPECTORATE.code())).contains(PROVINCE);
        assertThat(REGISTER.supervisorOf(INSPECTORS.code())).contains(PROVINCE);
        assertThat(REGISTER.supervisorOf(MAYOR.code())).contains(PROVINCE);
        assertThat(REGISTER.supervisorOf(POWER.code())).contains(PROVINCE);
        assertThat(REGISTER.supervisorOf(PROVINCE.code())).isEmpty();
        assertThat(REGISTER.supervisorOf(code("TIDAK_ADA"))).isEmpty();
    }

    @Test
    void a_complaint_about_a_unit_climbs_to_its_superiors() {
        assertThat(REGISTER.superiorOf(ROADS_NORTH.code())).contains(ROADS);
        assertThat(REGISTER.above(ROADS_NORTH.code())).containsExactly(ROADS, SECRETARY, MAYOR, PROVINCE);
        assertThat(REGISTER.isWithin(ROADS_NORTH.code(), ROADS.code())).isTrue();
        assertThat(REGISTER.isWithin(ROADS.code(), ROADS.code())).isTrue();
        assertThat(REGISTER.isWithin(ROADS.code(), ROADS_NORTH.code())).isFalse();
        assertThat(REGISTER.secretary()).contains(SECRETARY);
        assertThat(REGISTER.regionHead()).contains(MAYOR);
    }

    @Test
    void leaves_of_one_category_are_akin_and_strangers_see_no_supervisory_one() {
        assertThat(TREE.areAkin(POTHOLE.code(), DRAIN.code())).isTrue();
        assertThat(TREE.areAkin(POTHOLE.code(), POTHOLE.code())).isTrue();
        assertThat(TREE.areAkin(POTHOLE.code(), QUESTION.code())).isFalse();
        assertThat(TREE.areAkin(code("TIDAK_ADA"), code("TIDAK_ADA"))).isFalse();
        assertThat(TREE.listed())
                .extracting(path -> path.leaf().code())
                .containsExactly(POTHOLE.code(), DRAIN.code(), QUESTION.code());
    }

    @Test
    void a_priority_rises_by_one_and_stays_at_the_top() {
        assertThat(Priority.LOW.raised()).isEqualTo(Priority.NORMAL);
        assertThat(Priority.HIGH.raised()).isEqualTo(Priority.URGENT);
        assertThat(Priority.URGENT.raised()).isEqualTo(Priority.URGENT);
        assertThat(Priority.values()).extracting(Priority::rank).containsExactly(0, 3, 6, 9);
    }
}
