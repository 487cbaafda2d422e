package id.pendopo.complaints.category;

import static id.pendopo.complaints.category.Samples.BRIBE;
import static id.pendopo.complaints.category.Samples.DRAIN;
import static id.pendopo.complaints.category.Samples.INFORMATION;
import static id.pendopo.complaints.category.Samples.INSPECTORATE;
import static id.pendopo.complaints.category.Samples.MAYOR;
import static id.pendopo.complaints.category.Samples.POTHOLE;
import static id.pendopo.complaints.category.Samples.POWER;
import static id.pendopo.complaints.category.Samples.PROVINCE;
import static id.pendopo.complaints.category.Samples.QUESTION;
import static id.pendopo.complaints.category.Samples.REGISTER;
import static id.pendopo.complaints.category.Samples.ROADS;
import static id.pendopo.complaints.category.Samples.ROUTING;
import static id.pendopo.complaints.category.Samples.SECRETARY;
import static id.pendopo.complaints.category.Samples.TREE;
import static id.pendopo.complaints.category.Samples.code;
import static id.pendopo.complaints.category.Samples.policy;
import static id.pendopo.complaints.category.Samples.told;
import static id.pendopo.complaints.category.Samples.tree;
import static id.pendopo.complaints.category.Samples.words;
import static id.pendopo.complaints.report.ReportKind.COMPLAINT_SUPERVISORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnFieldType;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.region.RegionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A pack whose tree, register and routes do not go together is told everything at once, each at its place. */
class CategoryLintTest {
    private static CategoryLeaf served(CategoryLeaf leaf, LeafService service) {
        return new CategoryLeaf(
                leaf.code(),
                leaf.name(),
                leaf.description(),
                leaf.kind(),
                leaf.listed(),
                leaf.keywords(),
                leaf.form(),
                service);
    }

    private static AgencyRegister register(Agency... more) {
        List<Agency> all = new ArrayList<>(REGISTER.agencies());
        Collections.addAll(all, more);
        return AgencyRegister.of(all);
    }

    private static AgencyRegister without(Agency gone, Agency... instead) {
        return AgencyRegister.of(
                Stream.concat(REGISTER.agencies().stream().filter(agency -> !agency.equals(gone)), Stream.of(instead))
                        .toList());
    }

    private static AgencyRouting routing(AgencyRoute... more) {
        return AgencyRouting.of(
                Stream.concat(ROUTING.routes().stream(), Stream.of(more)).toList());
    }

    @Test
    void what_goes_together_has_no_flaw() {
        assertThat(told(policy())).isEmpty();
    }

    @Test
    void a_code_stands_once_among_groups_categories_and_leaves_alike() {
        CategoryLeaf twin = CategoryLeaf.of(
                code("JALAN"), words("x"), words("x"), QUESTION.kind(), LeafService.by(INFORMATION.code()));
        assertThat(told(policy(tree(POTHOLE, DRAIN, twin, BRIBE), REGISTER, ROUTING)))
                .containsExactly("tree/1/categories/0/leaves/0/code CODE_TWICE");
    }

    @Test
    void groups_and_categories_are_not_empty_and_names_in_one_category_differ() {
        CategoryTree sparse = CategoryTree.of(List.of(
                new CategoryGroup(code("KOSONG"), words("Kosong"), List.of()),
                new CategoryGroup(
                        code("JALAN"),
                        words("Jalan"),
                        List.of(
                                new Category(code("HAMPA"), words("Hampa"), List.of()),
                                new Category(
                                        code("LUBANG"),
                                        words("Lubang"),
                                        List.of(
                                                POTHOLE,
                                                new CategoryLeaf(
                                                        code("LAIN"),
                                                        words(" JALAN BERLUBANG "),
                                                        words("x"),
                                                        POTHOLE.kind(),
                                                        true,
                                                        List.of(),
                                                        LeafForm.TEXT_ONLY,
                                                        POTHOLE.service())))))));
        assertThat(told(policy(sparse, REGISTER, ROUTING)))
                .containsExactly(
                        "tree/0/categories GROUP_EMPTY",
                        "tree/1/categories/0/leaves CATEGORY_EMPTY",
                        "tree/1/categories/1/leaves/1/name NAME_TWICE (warning)");
    }

    @Test
    void a_leaf_has_an_agency_of_the_register_or_a_route_without_an_area() {
        assertThat(told(policy(TREE, REGISTER, AgencyRouting.NONE)))
                .containsExactly("tree/0/categories/0/leaves/1/service AGENCY_MISSING");
        AgencyRoute onlyThere = new AgencyRoute(code("JALAN"), Set.of(RegionCode.parse("32.73.01")), ROADS.code());
        assertThat(told(policy(TREE, REGISTER, AgencyRouting.of(List.of(onlyThere)))))
                .containsExactly("tree/0/categories/0/leaves/1/service AGENCY_MISSING");
        CategoryLeaf astray = served(POTHOLE, LeafService.by(code("DINAS_LAIN")));
        assertThat(told(policy(tree(astray, DRAIN, QUESTION, BRIBE), REGISTER, ROUTING)))
                .containsExactly("tree/0/categories/0/leaves/0/service/agency AGENCY_UNKNOWN");
    }

    @Test
    void a_supervisory_leaf_is_neither_listed_nor_served_by_an_agency_nor_open_in_its_fields() {
        OwnField open = new OwnField(
                code("NILAI"), OwnFieldType.RUPIAH, words("Nilai"), Optional.empty(), false, true, 12, List.of());
        CategoryLeaf loud = new CategoryLeaf(
                BRIBE.code(),
                BRIBE.name(),
                BRIBE.description(),
                COMPLAINT_SUPERVISORY,
                true,
                List.of(),
                new LeafForm(false, false, OwnFields.of(List.of(open))),
                LeafService.by(ROADS.code()));
        assertThat(told(policy(tree(POTHOLE, DRAIN, QUESTION, loud), REGISTER, ROUTING)))
                .containsExactly(
                        "tree/1/categories/1/leaves/0/listed SUPERVISORY_LISTED",
                        "tree/1/categories/1/leaves/0/service/agency SUPERVISORY_AGENCY",
                        "tree/1/categories/1/leaves/0/form/fields/0/open SUPERVISORY_OPEN");
    }

    @Test
    void a_leaf_is_settled_in_working_days_and_no_later_than_its_kind() {
        CategoryLeaf slowest = served(QUESTION, QUESTION.service().within(Term.workingDays(5)));
        assertThat(told(policy(tree(POTHOLE, DRAIN, slowest, BRIBE), REGISTER, ROUTING)))
                .isEmpty();
        CategoryLeaf slow = served(QUESTION, QUESTION.service().within(Term.workingDays(6)));
        CategoryLeaf calendar = served(POTHOLE, POTHOLE.service().within(Term.calendarDays(3)));
        assertThat(told(policy(tree(calendar, DRAIN, slow, BRIBE), REGISTER, ROUTING)))
                .containsExactly(
                        "tree/0/categories/0/leaves/0/service/settlement TERM_UNIT",
                        "tree/1/categories/0/leaves/0/service/settlement TERM_LONG");
    }

    @Test
    void a_field_is_required_before_verification_or_not_at_all() {
        OwnField early = field(Optional.of(code("RECEIVED")));
        OwnField late = field(Optional.of(code("DISPOSED")));
        CategoryLeaf good = POTHOLE.asking(new LeafForm(true, false, OwnFields.of(List.of(early))));
        CategoryLeaf bad = POTHOLE.asking(new LeafForm(true, false, OwnFields.of(List.of(late))));
        assertThat(told(policy(tree(good, DRAIN, QUESTION, BRIBE), REGISTER, ROUTING)))
                .isEmpty();
        assertThat(told(policy(tree(bad, DRAIN, QUESTION, BRIBE), REGISTER, ROUTING)))
                .containsExactly("tree/0/categories/0/leaves/0/form/fields/0/requiredFrom FIELD_LATE");
    }

    @Test
    void a_field_is_not_named_like_the_flags_of_every_report() {
        OwnField flag = new OwnField(
                code("RAHASIA"), OwnFieldType.YES_NO, words("x"), Optional.empty(), false, false, 0, List.of());
        CategoryLeaf bad = POTHOLE.asking(new LeafForm(true, false, OwnFields.of(List.of(flag))));
        assertThat(told(policy(tree(bad, DRAIN, QUESTION, BRIBE), REGISTER, ROUTING)))
                .containsExactly("tree/0/categories/0/leaves/0/form/fields/0/key FIELD_RESERVED");
    }

    private static OwnField field(Optional<Code> from) {
        return new OwnField(
                code("KEDALAMAN"), OwnFieldType.WHOLE_NUMBER, words("Kedalaman"), from, false, true, 3, List.of());
    }

    @Test
    void a_register_has_one_head_one_inspectorate_and_a_tier_above() {
        assertThat(told(policy(TREE, without(INSPECTORATE), ROUTING)))
                .contains("agencies KIND_MISSING", "agencies/6/superior SUPERIOR_UNKNOWN");
        Agency second = Agency.under(MAYOR.code(), code("APIP_KEDUA"), words("x"), AgencyKind.INSPECTORATE);
        assertThat(told(policy(TREE, register(second), ROUTING))).containsExactly("agencies/9/kind KIND_TWICE");
        assertThat(told(policy(TREE, without(PROVINCE), ROUTING)))
                .containsExactly("agencies/0/superior SUPERIOR_UNKNOWN", "agencies KIND_MISSING");
    }

    @Test
    void everybody_but_a_top_stands_under_somebody_of_the_register_once() {
        Agency orphan = Agency.top(code("YATIM"), words("x"), AgencyKind.UNIT);
        Agency lent = Agency.under(POWER.code(), code("TITIPAN"), words("x"), AgencyKind.UNIT);
        assertThat(told(policy(TREE, register(orphan, lent, ROADS), ROUTING)))
                .containsExactly(
                        "agencies/11/code AGENCY_TWICE",
                        "agencies/9 SUPERIOR_MISSING",
                        "agencies/10/superior SUPERIOR_OUTSIDE");
        Agency tamed = Agency.under(SECRETARY.code(), MAYOR.code(), words("x"), AgencyKind.REGION_HEAD);
        assertThat(told(policy(TREE, without(MAYOR, tamed), ROUTING)))
                .contains("agencies/8/superior HEAD_UNDER", "agencies/1/superior SUPERIOR_CIRCLE");
    }

    @Test
    void a_circle_is_told_once_and_who_only_stands_under_it_is_not_blamed() {
        Agency a = Agency.under(code("C_DUA"), code("C_SATU"), words("x"), AgencyKind.UNIT);
        Agency b = Agency.under(code("C_SATU"), code("C_DUA"), words("x"), AgencyKind.UNIT);
        Agency below = Agency.under(code("C_SATU"), code("BAWAH"), words("x"), AgencyKind.UNIT);
        AgencyRegister round = register(below, a, b);
        assertThat(told(policy(TREE, round, ROUTING))).containsExactly("agencies/10/superior SUPERIOR_CIRCLE");
        // Questions end all the same.
        assertThat(round.above(code("BAWAH"))).containsExactly(a, b);
        assertThat(round.above(code("C_SATU"))).containsExactly(b);
    }

    @Test
    void a_route_names_what_is_there_once_and_no_supervisory_subject() {
        RegionCode ward = RegionCode.parse("32.73.01.1001");
        AgencyRouting crowded = routing(
                AgencyRoute.everywhere(code("JALAN"), ROADS.code()),
                AgencyRoute.everywhere(code("TIDAK_ADA"), code("DINAS_LAIN")),
                AgencyRoute.everywhere(code("INTEGRITAS"), ROADS.code()),
                new AgencyRoute(DRAIN.code(), Set.of(ward, RegionCode.parse("21")), ROADS.code()),
                new AgencyRoute(DRAIN.code(), Set.of(ward), INFORMATION.code()));
        assertThat(told(policy(TREE, REGISTER, crowded)))
                .containsExactly(
                        "routing/1 ROUTE_TWICE",
                        "routing/2/subject SUBJECT_UNKNOWN",
                        "routing/2/agency AGENCY_UNKNOWN",
                        "routing/3/subject SUPERVISORY_ROUTED",
                        "routing/4/areas AREA_WIDE",
                        "routing/5/areas ROUTE_TWICE",
                        "routing AREAS_APART");
    }

    @Test
    void keywords_are_words_that_a_comma_may_part() {
        assertThat(POTHOLE.with(List.of("lubang", "aspal")).keywords()).hasSize(2);
        for (String bad : List.of("", " ", "a,b", "x".repeat(41))) {
            assertThatThrownBy(() -> POTHOLE.with(List.of(bad)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("keyword");
        }
        assertThatThrownBy(() -> POTHOLE.with(List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(POTHOLE.with(List.of("x".repeat(40))).keywords()).hasSize(1);
    }
}
