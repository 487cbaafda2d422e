package id.pendopo.complaints.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackLinter;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tree, register and routes are read from a pack, dated, and a pack in which they do not go together is refused. */
class CategoryPackTest {
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Bandung", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2025, "date": "2025-01-02", "title": "Peraturan (contoh untuk pengujian)",
                            "standing": "ILLUSTRATION"}}""";

    private static final String AGENCIES = """
            [{"code": "ITJEN", "name": {"id": "a", "en": "a"}, "kind": "HIGHER_TIER"},
             {"code": "WALI", "name": {"id": "a", "en": "a"}, "kind": "REGION_HEAD", "superior": "ITJEN"},
             {"code": "APIP", "name": {"id": "a", "en": "a"}, "kind": "INSPECTORATE", "superior": "WALI"},
             {"code": "DPU", "name": {"id": "a", "en": "a"}, "kind": "AGENCY", "superior": "%s"}]""";

    private static final String LEAF = """
            {"code": "LUBANG", "name": {"id": "Lubang", "en": "Pothole"}, "description": {"id": "a", "en": "a"},
             "kind": "COMPLAINT_GENERAL", "listed": true, "keywords": ["lubang", "aspal"],
             "form": {"place": true, "attachment": false, "fields": [
                {"key": "DALAM", "type": "WHOLE_NUMBER", "label": {"id": "Dalam", "en": "Depth"}, "requiredFrom": "RECEIVED",
                 "personal": false, "open": true, "limit": 3, "choices": []}]},
             "service": {"agency": "DPU", "settlement": "%s", "priority": "HIGH"}}""";

    private static Map<String, String> files(String superior, String settlement) {
        String tree = """
                [{"code": "JALAN", "name": {"id": "a", "en": "a"}, "categories": [
                   {"code": "RUSAK", "name": {"id": "a", "en": "a"}, "leaves": [%s]}]}]""".formatted(LEAF.formatted(settlement));
        String routing = "[{\"subject\": \"RUSAK\", \"areas\": [\"3273011001\"], \"agency\": \"DPU\"}]";
        return Map.of("region.json", REGION, "complaints.json", """
                {"category": {"tree": %s, "agencies": %s, "routing": %s}}""".formatted(
                        dated(tree), dated(AGENCIES.formatted(superior)), dated(routing)));
    }

    private static String dated(String value) {
        return """
                {"2025-01-01": {"value": %s, "source": "Contoh", "standing": "ILLUSTRATION"}}""".formatted(value);
    }

    private static PolicyBook<CategoryPolicy> book(Map<String, String> files) {
        return RegionPack.fromFiles(files, Opening.strict().allowingIllustration())
                .book(CategoryPolicy.schema());
    }

    @Test
    void a_pack_is_read_into_tree_register_and_routes() {
        PolicyBook<CategoryPolicy> book = book(files("WALI", "10wd"));
        CategoryPolicy policy = book.policy(book.versions().get(book.versions().size() - 1));
        CategoryLeaf leaf = policy.leaf(Code.of("LUBANG")).orElseThrow();
        assertThat(leaf.service().settlement()).contains(Term.workingDays(10));
        assertThat(leaf.service().promise()).isEmpty();
        assertThat(leaf.form().fields().field(Code.of("DALAM"))).isPresent();
        assertThat(policy.agencyFor(Code.of("LUBANG"), Optional.of(RegionCode.parse("32.73.01.1001"))))
                .contains(new RoutedAgency(
                        Code.of("DPU"), Code.of("RUSAK"), Optional.of(RegionCode.parse("32.73.01.1001"))));
        assertThat(policy.longest(ReportKind.COMPLAINT_GENERAL)).isEqualTo(Term.workingDays(14));
        assertThat(policy.longest(ReportKind.ASPIRATION)).isEqualTo(Term.workingDays(14));
        assertThat(policy.longest(ReportKind.INFORMATION_REQUEST)).isEqualTo(Term.workingDays(5));
        assertThat(policy.longest(ReportKind.COMPLAINT_SUPERVISORY)).isEqualTo(Term.workingDays(60));
    }

    /** The pack that other tests of complaints use. */
    @Test
    void the_pack_of_these_tests_knows_its_leaves_and_sends_them_on() {
        PolicyBook<CategoryPolicy> book = RegionPack.open(
                        Path.of("src", "test", "resources", "packs", "32.73"),
                        Opening.strict().allowingIllustration())
                .book(CategoryPolicy.schema());
        CategoryPolicy policy = book.policy(book.versions().get(book.versions().size() - 1));
        assertThat(policy.tree().value().paths()).hasSize(13);
        assertThat(policy.tree().value().listed()).hasSize(11);
        assertThat(agency(policy, "JALAN_BERLUBANG", "32.73.01.1001")).contains("UPT_JALAN_UTARA");
        assertThat(agency(policy, "JALAN_BERLUBANG", "32.73.02.1001")).contains("DPU");
        assertThat(agency(policy, "SAMPAH", "32.73.01.1002")).contains("DPU");
        assertThat(agency(policy, "SAMPAH", "32.73.01.1001")).contains("DLH");
        assertThat(agency(policy, "PUNGLI", "32.73.01.1001")).isEmpty();
        assertThat(policy.agencies().value().supervisorOf(Code.of("DINAS_P")).map(Agency::code))
                .contains(Code.of("INSPEKTORAT"));
    }

    /** The same terms stand in two sections; a leaf may never ask for longer than the procedure allows. */
    @Test
    void the_most_that_a_leaf_may_ask_for_is_the_national_term_of_its_kind() {
        RegionPack pack = RegionPack.open(
                Path.of("src", "test", "resources", "packs", "32.73"),
                Opening.strict().allowingIllustration());
        LocalDate day = LocalDate.of(2025, 6, 10);
        CategoryPolicy category = pack.book(CategoryPolicy.schema()).policy(day);
        ComplaintPolicy complaint = pack.book(ComplaintPolicy.schema()).policy(day);
        assertThat(category.longest(ReportKind.INFORMATION_REQUEST))
                .isEqualTo(complaint.settleInformation().value());
        assertThat(category.longest(ReportKind.ASPIRATION))
                .isEqualTo(complaint.settleAspiration().value());
        assertThat(category.longest(ReportKind.COMPLAINT_GENERAL))
                .isEqualTo(complaint.settleGeneral().value());
        assertThat(category.longest(ReportKind.COMPLAINT_SUPERVISORY))
                .isEqualTo(complaint.settleSupervisory().value());
    }

    private static Optional<String> agency(CategoryPolicy policy, String leaf, String ward) {
        return policy.agencyFor(Code.of(leaf), Optional.of(RegionCode.parse(ward)))
                .map(routed -> routed.agency().value());
    }

    @Test
    void a_pack_that_does_not_go_together_is_refused_with_every_flaw() {
        Map<String, String> bad = files("HILANG", "15wd");
        assertThat(PackLinter.of(List.of(CategoryPolicy.schema())).lint(bad))
                .extracting(fault -> fault.pointer())
                .contains(
                        "/category/tree/2025-01-01/value/0/categories/0/leaves/0/service/settlement",
                        "/category/agencies/2025-01-01/value/3/superior");
        assertThatThrownBy(() -> book(bad))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("more than the 14wd of its kind")
                .hasMessageContaining("HILANG");
    }
}
